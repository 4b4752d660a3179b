// Findings as JUnit's XML, in its strictest dialect: a suite a file, a case a rule that failed in it.
#include <algorithm>

#include "base/log_commands.hpp"
#include "base/text.hpp"
#include "base/unicode.hpp"
#include "render/finding_words.hpp"

namespace ctg::render {
namespace {

// Any text as XML 1.0: what it may not hold is spelled. No line is anything for a runner, and every one is the same to who reads XML.
std::string xml_text(std::string_view text) {
  std::string xml;
  const std::string safe = printable_lines(text);
  std::size_t line_begin = 0;
  for (std::size_t i = 0; i < safe.size(); ++i) {
    const std::string_view before = std::string_view(safe).substr(line_begin, i - line_begin);
    switch (const char c = safe[i]) {
      case '&':
        xml += "&amp;";
        break;
      case '<':
        xml += "&lt;";
        break;
      case '>':
        xml += "&gt;";
        break;
      case '"':
        xml += "&quot;";
        break;
      case '\n':
        xml += "&#10;";
        line_begin = i + 1;
        break;
      case '[':
        xml += opens_log_command(before) ? "&#91;" : "[";
        break;
      case ':':
        xml += safe.compare(i, 2, "::") == 0 && begins_log_command(before) ? "&#58;" : ":";
        break;
      default:
        xml += c;
    }
  }
  return xml;
}

// The failures of one rule in one file.
struct Case {
  std::string rule;
  std::string message;  // of the first
  std::string body;
  std::size_t failures = 0;
};

// What was found in one file, or nowhere in particular.
struct Suite {
  std::string name;
  std::vector<Case> cases;
  std::string remarks;  // what is found and is no failure
};

class JunitStream : public Stream {
 public:
  explicit JunitStream(const Wish& wish) : wish_(wish) {}

  Part prepare(const SourceMap& sources, std::span<const Diagnostic> diagnostics) const override {
    Part part{.findings = {}, .totals = count_findings(sources, diagnostics)};
    std::vector<Suite> suites;
    for (const Diagnostic& diagnostic : diagnostics) {
      const std::optional<Place> place = main_place(sources, diagnostic);
      const std::string name = place ? plain_path(*place->file) : "ctg check";
      if (suites.empty() || suites.back().name != name) suites.push_back({name, {}, {}});
      add_finding(suites.back(), sources, diagnostic, place);
    }
    for (const Suite& suite : suites) part.findings.push_back({written(suite)});
    return part;
  }

  // A report without a single test is taken for a broken one.
  std::string end() override {
    const std::string beginning = begun() ? std::string() : begin();
    return beginning + (shown() == 0 ? numbered(written({"ctg check", {}, {}}), 0) : std::string()) + "</testsuites>\n";
  }

 protected:
  std::string begin() override { return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n"; }
  void add(std::string& text, const Finding& finding) override { text += numbered(finding.text, shown()); }

 private:
  void add_finding(Suite& suite, const SourceMap& sources, const Diagnostic& diagnostic, const std::optional<Place>& place) const {
    std::vector<std::string> lines = lines_of(sources, diagnostic, wish_.language);
    const std::string message = lines.front();
    const std::string rule = rule_name(diagnostic);
    lines.front() = spoken(severity_label(diagnostic.severity), wish_.language) + (rule.empty() ? "" : "[" + rule + "]") + " " +
                    (place ? place_words(*place) + ": " : std::string()) + message;
    const std::string text = join(lines, "\n    ") + "\n";
    if (diagnostic.severity < wish_.fail_on) {
      suite.remarks += text;
      return;
    }
    auto found = std::find_if(suite.cases.begin(), suite.cases.end(), [&](const Case& known) { return known.rule == rule; });
    if (found == suite.cases.end()) found = suite.cases.insert(found, {rule, message, {}, 0});
    found->body += text;
    ++found->failures;
  }

  std::string written(const Suite& suite) const {
    const std::string name = xml_text(suite.name);
    // Where nothing failed, that it was looked at is the test that passed.
    const std::size_t tests = std::max<std::size_t>(suite.cases.size(), 1);
    std::string text = "  <testsuite id=\"\" package=\"ctg\" name=\"" + name + "\" timestamp=\"" + iso_date(wish_.today) +
                       "T00:00:00\" hostname=\"localhost\" tests=\"" + std::to_string(tests) + "\" failures=\"" +
                       std::to_string(suite.cases.size()) + "\" errors=\"0\" time=\"0\">\n    <properties/>\n";
    if (suite.cases.empty()) text += "    <testcase classname=\"" + name + "\" name=\"ctg check\" time=\"0\"/>\n";
    for (const Case& one : suite.cases) {
      const std::string more = one.failures > 1 ? " (+" + std::to_string(one.failures - 1) + ")" : "";
      text += "    <testcase classname=\"" + name + "\" name=\"" + xml_text(one.rule) + "\" time=\"0\">\n      <failure type=\"" +
              xml_text(one.rule) + "\" message=\"" + xml_text(one.message + more) + "\">" + xml_lines(one.body) +
              "</failure>\n    </testcase>\n";
    }
    return text + "    <system-out>" + xml_lines(suite.remarks) + "</system-out>\n    <system-err/>\n  </testsuite>\n";
  }

  // Suites are counted through the whole report: the first attribute is filled in last.
  static std::string numbered(std::string suite, std::size_t number) {
    return suite.replace(suite.find("id=\"\""), 5, "id=\"" + std::to_string(number) + "\"");
  }

  // Line ends are as good in an element as they are in the eyes of who reads the file.
  static std::string xml_lines(std::string_view text) { return replace_all(xml_text(text), "&#10;", "\n"); }

  Wish wish_;
};

}  // namespace

std::unique_ptr<Stream> make_junit_stream(const Wish& wish) { return std::make_unique<JunitStream>(wish); }

}  // namespace ctg::render
