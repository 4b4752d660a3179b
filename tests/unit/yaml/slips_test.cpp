// Slips of the pen, one after the other, in a text that uses all that a plan may use: what is said, where, and with what remedy.
#include <doctest/doctest.h>

#include "../golden.hpp"
#include "base/unicode.hpp"
#include "sample.hpp"

namespace ctg::yaml {
namespace {

constexpr std::string_view text =
    "# Plan\n"
    "id: A-1  # one\n"
    "'t': \"a \\\"b\\\" \\u00e9\"\n"
    "l: [x, 'y', {a: 1}]\n"
    "m:\n"
    "  - k: 'it''s'\n"
    "    v: two\n"
    "      lines\n"
    "  - |\n"
    "    text\n"
    "\n"
    "    more\n"
    "  - >-\n"
    "    fold\n"
    "n: ~\n";

std::string escaped(std::string_view part) {
  std::string shown;
  for (const char c : part) shown += c == '\n' ? std::string("\\n") : std::string(1, c);
  return printable(shown);
}

std::string told(const Sample& sample) {
  std::string all;
  for (const Diagnostic& finding : sample.findings.all()) {
    for (const Label& label : finding.labels) {
      const Position begin = sample.map.file(sample.file).position(label.at.begin);
      all += "  " + std::to_string(begin.line) + ":" + std::to_string(begin.column) + " `" + escaped(sample.map.text(label.at)) + "`";
      all += label.says ? " " + spoken(*label.says, Language::english) : " " + std::string(finding.rule->name);
      all += '\n';
    }
    all += "    " + spoken(finding.message, Language::english) + '\n';
    if (finding.help) all += "    = " + spoken(*finding.help, Language::english) + '\n';
    if (!finding.fix) continue;
    all += finding.fix->safe ? "    safe:" : "    unsafe:";
    for (const TextEdit& edit : finding.fix->edits)
      all += " `" + escaped(sample.map.text(edit.at)) + "` -> `" + escaped(edit.replacement) + "`";
    all += '\n';
  }
  return all;
}

// What a slip makes the program say; the tree where it says nothing.
void tell(std::string& page, const std::string& what, const std::string& slipped) {
  const Sample sample(slipped);
  const std::string line = told(sample);
  page += what + (line.empty() ? " -> " + sample.told() + '\n' : '\n' + line);
}

const char* const whole_texts[] = {"a: & Co\n",
                                   "a: * b\n",
                                   "a: *\n",
                                   "a: [*, b]\n",
                                   "a: &\n",
                                   "-\tx\n-\t'y'\n",
                                   "-\t|\n  x\n",
                                   "a: {[b]: c}\n",
                                   "a: {{b: c}: d}\n",
                                   "a:\n  b\n  c: 1\n",
                                   "- a\n  b: 1\n- c\n",
                                   "a:\n  • x\n  • y\n",
                                   "a:\n• x\nb: 1\n",
                                   "a: &x b\n",
                                   "a: !t [x]\n",
                                   "a: !t\n  b: 1\n",
                                   "a: !!str x: y\n",
                                   "a: *x\nb: &x 1\n",
                                   "a: {x: *y, z: 1}\n",
                                   "a: [x}\n",
                                   "a: {x]\n",
                                   "a: [x\n  y]\n",
                                   "a: [x, , y]\n",
                                   "a: [x: y: z]\n",
                                   "a: {b: c d: e}\n",
                                   "a: |2\n  x\n    y\n",
                                   "a: |0\n  x\n",
                                   "a: |-+\n  x\n",
                                   "a: >5x\n  x\n",
                                   "a: |\n   \n  x\n",
                                   "a: |\n  \n  x\n",
                                   "a: |\n\n\n",
                                   "a: |+\n  x\n\n\nb: 1\n",
                                   "a: >\n  x\n   y\n  z\n\n  w\n",
                                   "a: \"x\n  y\"\n",
                                   "a: \"x\ny\"\n",
                                   "a: 'x\n\n  y'\n",
                                   "a: \"\\x41\\U0001F600\\n\\t\\/\\_\"\n",
                                   "a: \"\\x4\"\n",
                                   "? a\n: b\n",
                                   "- a\n-b\n- c\n",
                                   "a: b\n c: d\n",
                                   "a:\n    - b: 1\n   c: 2\n",
                                   "a: 1\na: 2\n",
                                   "A: 1\na: 2\n",
                                   "a: - b\n",
                                   "a: @b\n",
                                   "a: `b`\n",
                                   "a: ? b\n",
                                   "--- |\n  x\n",
                                   "---\na: 1\n---\nb: 1\n",
                                   "a: 1\n...\n# end\n",
                                   "%YAML 1.2\n---\na: 1\n",
                                   "%YAML 1.2 # x\n--- # y\na: 1\n",
                                   "<<: {a: 1}\n",
                                   "a: 1 # x\n# ctg: allow late\nb: 2 # ctg: allow x - y\n",
                                   "a: x#y\n",
                                   "a: x #y\n",
                                   "a: [x#y]\n",
                                   "a: [x #y\n  ]\n",
                                   "a: -1\nb: -\nc: --\n",
                                   "a: ~\nb: null\nc: Null\nd: nil\n",
                                   "\uFEFFa: 1\n",
                                   "a: 1\r\nb: |\r\n  x\r\n",
                                   "a: [1,\n2]\n",
                                   "a: {\n  b: 1\n}\n",
                                   "a:\n- b\n- c\nd: e\n",
                                   "a:\n\t- b\n",
                                   "a: b\n\tc\n",
                                   "a: 'x'y\n",
                                   "'a' b: 1\n"};

}  // namespace

TEST_CASE("each character left out of a text, one at a time") {
  std::string page;
  for (std::size_t at = 0; at < text.size(); ++at) {
    std::string slipped(text);
    slipped.erase(at, 1);
    tell(page, std::to_string(at) + " without `" + escaped(text.substr(at, 1)) + "`", slipped);
  }
  test::check_golden("yaml/left_out.txt", page);
}

TEST_CASE("signs put in where they do not belong") {
  std::string page;
  for (const char* sign : {"\"", "[", "}", ":", "#", "\t", "&", "*", "!", "- ", ": ", "  ", "\n", "|", "%", "\\"})
    for (std::size_t at = text.find("id"); at < text.size(); at += 13) {
      std::string slipped(text);
      slipped.insert(at, sign);
      tell(page, std::to_string(at) + " with `" + escaped(sign) + "`", slipped);
    }
  test::check_golden("yaml/put_in.txt", page);
}

TEST_CASE("whole texts that are not what a plan may be") {
  std::string page;
  for (const char* whole : whole_texts) tell(page, escaped(whole), whole);
  test::check_golden("yaml/whole.txt", page);
}

}  // namespace ctg::yaml
