// Diagnostics gathered, sorted and counted.
#include "diag/diagnostic.hpp"

#include <doctest/doctest.h>

using namespace ctg;

namespace {

constexpr Text sentence{"`{0}` is wrong", "`{0}` est erroné"};
constexpr Text remedy{"remove `{0}`", "supprimer `{0}`"};

RuleInfo rule(std::string_view name, Severity severity) {
  return {name, Family::shape, severity, Text{"A fault.", "Une faute."}, Text{"It costs.", "Elle coûte."}, "", ""};
}

const RuleInfo first_rule = rule("a-rule", Severity::error);
const RuleInfo second_rule = rule("b-rule", Severity::warning);

std::string names(const std::vector<Diagnostic>& diagnostics) {
  std::string text;
  for (const Diagnostic& diagnostic : diagnostics) text += spoken(diagnostic.message, Language::english).substr(1, 1);
  return text;
}

}  // namespace

TEST_CASE("diagnostics are read in the order of files, places and rules") {
  Findings findings;
  findings.add(second_rule, {FileId{1}, 5, 6}, sentence, "8");
  findings.add(first_rule, {}, sentence, "9");
  findings.add(second_rule, {FileId{0}, 9, 12}, sentence, "6");
  findings.add(second_rule, {FileId{0}, 5, 8}, sentence, "3");
  findings.add(first_rule, {FileId{0}, 5, 8}, sentence, "1");
  findings.add(second_rule, {FileId{0}, 5, 9}, sentence, "5");
  findings.add(second_rule, {FileId{0}, 5, 8}, sentence, "4");
  findings.add(first_rule, {FileId{0}, 5, 8}, sentence, "2");
  findings.add(first_rule, {FileId{1}, 0, 1}, sentence, "7");
  sort(findings.all());
  CHECK(names(findings.all()) == "123456789");
}

TEST_CASE("diagnostics are counted by severity") {
  Findings findings;
  findings.add(first_rule, {FileId{0}, 0, 1}, sentence, "1");
  findings.add(second_rule, {FileId{0}, 0, 1}, sentence, "2");
  findings.add(second_rule, {FileId{0}, 0, 1}, sentence, "3").severity = Severity::information;
  CHECK(count(findings.all(), Severity::error) == 1);
  CHECK(count(findings.all(), Severity::warning) == 1);
  CHECK(count(findings.all(), Severity::information) == 1);
  CHECK(count({}, Severity::error) == 0);
}

TEST_CASE("a finding carries its rule, its labels, its remedy and its fix") {
  Findings findings;
  findings.running(second_rule);
  const Span place{FileId{0}, 2, 4};
  Diagnostic& found = findings.add(place, sentence, "x").note({FileId{0}, 7, 8}, sentence, "y").replace(place, "new", remedy, "x");
  CHECK(found.rule == &second_rule);
  CHECK(found.severity == Severity::warning);
  CHECK(found.at() == place);
  REQUIRE(found.labels.size() == 2);
  CHECK_FALSE(found.labels[0].says.has_value());
  CHECK(spoken(*found.labels[1].says, Language::french) == "`y` est erroné");
  REQUIRE(found.fix.has_value());
  CHECK(found.fix->edits.at(0).replacement == "new");
  CHECK(spoken(*found.help, Language::french) == "supprimer `x`");
}
