// Everything that a rule says about its fixture, to be read: the sentences, the places they point at, the remedy and its edits.
#include <doctest/doctest.h>

#include <map>

#include "../golden.hpp"
#include "fixture.hpp"

namespace ctg::test {
namespace {

std::string on_one_line(std::string_view text) {
  std::string line;
  for (const char c : text) line += c == '\n' ? std::string("\\n") : std::string(1, c);
  return line;
}

std::string place(const ReadPlan& read, Span at) {
  const SourceFile& source = read.sources.file(at.file);
  const Position position = source.position(at.begin);
  return source.path() + ":" + std::to_string(position.line) + ":" + std::to_string(position.column) + " `" +
         on_one_line(read.sources.text(at)) + "`";
}

void tell(std::string& page, std::string_view before, const Message& message) {
  page += std::string(before) + spoken(message, Language::english) + "\n";
  page += std::string(before.size(), ' ') + spoken(message, Language::french) + "\n";
}

std::string told(const ReadPlan& read, const Diagnostic& finding) {
  std::string page = "  " + std::string(severity_name(finding.severity)) + " " + place(read, finding.at()) + "\n";
  tell(page, "    ", finding.message);
  for (std::size_t i = 1; i < finding.labels.size(); ++i) {
    page += "    see " + place(read, finding.labels[i].at) + "\n";
    if (finding.labels[i].says) tell(page, "        ", *finding.labels[i].says);
  }
  if (finding.help) tell(page, "    = ", *finding.help);
  if (!finding.fix) return page;
  for (const TextEdit& edit : finding.fix->edits)
    page += std::string(finding.fix->safe ? "    safe: " : "    offered: ") + place(read, edit.at) + " -> `" +
            on_one_line(edit.replacement) + "`\n";
  return page;
}

}  // namespace

TEST_CASE("what each rule says about its fixture is what its family's page tells, in both languages") {
  std::map<std::string, std::string> pages;
  for (const Fixture& fixture : read_fixtures(std::string(CTG_SOURCE_DIR) + "/tests/rules")) {
    const auto read = read_plan(fixture.texts, fixture.today);
    std::string& page = pages[fixture.family];
    page += fixture.name + "\n";
    for (const Diagnostic& finding : read->findings.all())
      if (finding.rule->name == fixture.rule) page += told(*read, finding);
  }
  for (const auto& [family, page] : pages) check_golden("rules/" + family + ".said.txt", page);
}

}  // namespace ctg::test
