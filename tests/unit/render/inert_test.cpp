// Hostile words of a plan, and hostile names of files, are inert in every format.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "base/log_commands.hpp"
#include "base/text.hpp"
#include "base/unicode.hpp"
#include "rendered.hpp"

namespace ctg::render {
namespace {

const std::vector<std::string>& hostile_words() {
  static const std::vector<std::string> words{
      "::error::x",
      "\n::add-mask::x",
      "\r::stop-commands::x",
      "x\n  ::set-output name=a::b",
      "%0A::error::x",
      "a,file=/etc/passwd,line=1::x",
      "##[add-mask]e",
      "##vso[task.complete result=Failed]",
      "##teamcity[buildStatus text='x']",
      "\u00A0::error::x",
      "\u2028::error::x",
      "\x1B[31mred\x1B]8;;https://example.org\x07",
      "\x1B[0Ksection_start:1:x\r",
      std::string("a\0z", 3),
      "\u202Eevil\u2066",
      "\xFF\xC0\x80",
      "\xED\xA0\x80",
      "\uFFFE\uFFFF\u0085\u007F",
      "]]><!-- <failure>&x;",
      "</testsuites><script>alert(1)</script>",
      "\"},{\"x\":\"",
      "\"fingerprint\":\"0\",\"ruleIndex\":9}",
      "\\u0000\\",
      "[x](javascript:alert(1))",
      "{0} %s %n ${{ github.token }}",
      "=cmd|' /C calc'!A0",
  };
  return words;
}

void fill_with(Sample& sample, const std::string& word) {
  static constexpr Text bare{"{0} is odd: {0}", "{0} est singulier\u00A0: {0}"};
  const FileId file = sample.sources.add("actions/" + word + ".yaml", "a: " + word + "\n" + word + "\n");
  const FileId other = sample.sources.add(word, word);
  Findings findings;
  const auto end = static_cast<std::uint32_t>(sample.sources.file(file).bytes().size());
  findings.add(rule_for_tests(), Span{file, 3, end}, bare, word)
      .note(Span{other, 0, 1}, bare, word)
      .replace(Span{file, 3, end}, word, bare, word);
  findings.add(rule_for_tests(), Span{other, 0, 1}, bare, word).severity = Severity::error;
  sample.diagnostics = findings.all();
}

bool is_own_command(std::string_view line) { return line.starts_with("::error file=") || line.starts_with("::warning file="); }

void check_inert(std::string_view format, const std::string& text) {
  CHECK(is_utf8(text));
  CHECK(printable_lines(text) == text);
  for (const std::string_view line : split(text, '\n')) {
    if (format == "github" && is_own_command(line)) {
      const std::size_t data = line.find("::", 2);
      REQUIRE(data != std::string_view::npos);
      for (const std::string_view property : split(line.substr(line.find(' ') + 1, data - line.find(' ') - 1), ','))
        CHECK(property.find('=') != std::string_view::npos);
      continue;
    }
    CHECK(inert_in_logs(std::string(line)) == line);
  }
}

}  // namespace

TEST_CASE("no format lets a word of a plan command a runner, a terminal or a reader") {
  for (const std::string& word : hostile_words()) {
    Sample sample;
    fill_with(sample, word);
    for (const Format& format : formats())
      for (const unsigned width : {0U, 40U}) {
        CAPTURE(format.name);
        CAPTURE(printable(word));
        const std::string text = rendered(format.name, sample, {.style = {.width = width}, .today = *make_date(2026, 6, 30)});
        check_inert(format.name, text);
        if (format.name == "json" || format.name == "gitlab" || format.name == "sarif" || format.name == "rdjson")
          CHECK(nlohmann::json::accept(text));
      }
  }
}

TEST_CASE("what replaces the text comes back byte for byte to who reads the JSON") {
  for (const std::string& word : hostile_words()) {
    if (!is_utf8(word)) continue;
    Sample sample;
    fill_with(sample, word);
    const auto fix = nlohmann::json::parse(rendered("json", sample))["findings"][0]["fix"];
    CHECK(fix["edits"][0]["replacement"].get<std::string>() == word);
    const auto suggestion = nlohmann::json::parse(rendered("rdjson", sample))["diagnostics"][0]["suggestions"][0];
    CHECK(suggestion["text"].get<std::string>() == word);
  }
}

TEST_CASE("XML holds no element that is not of the report") {
  for (const std::string& word : hostile_words()) {
    Sample sample;
    fill_with(sample, word);
    const std::string xml = rendered("junit", sample);
    for (std::size_t at = xml.find('<'); at != std::string::npos; at = xml.find('<', at + 1)) {
      bool known = false;
      for (const char* tag : {"?xml ", "testsuites>", "testsuite ", "properties/>", "testcase ", "failure ", "system-out>", "system-err/>"})
        known =
            known || xml.compare(at + 1, std::string_view(tag).size(), tag) == 0 ||
            xml.compare(at + 1, std::string_view(tag).size() + 1,
                        "/" + std::string(trim(std::string_view(tag))) + (tag[std::string_view(tag).size() - 1] == ' ' ? ">" : "")) == 0;
      CHECK(known);
    }
    for (std::size_t at = xml.find('&'); at != std::string::npos; at = xml.find('&', at + 1)) {
      const std::string entity = xml.substr(at, xml.find(';', at) - at + 1);
      CHECK((entity == "&amp;" || entity == "&lt;" || entity == "&gt;" || entity == "&quot;" || entity == "&#10;" || entity == "&#58;" ||
             entity == "&#91;"));
    }
  }
}

}  // namespace ctg::render
