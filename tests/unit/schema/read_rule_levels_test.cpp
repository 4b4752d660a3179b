// The levels of the rules, as settings give them.
#include <doctest/doctest.h>

#include <string>

#include "schema/read.hpp"
#include "schema/shape_rules.hpp"
#include "yaml/parse.hpp"

using namespace ctg;
using namespace ctg::schema;

namespace {

struct Outcome {
  SourceMap sources;
  Findings findings;
  Settings settings;

  explicit Outcome(std::string text) {
    const FileId file = sources.add("ctg.yaml", std::move(text));
    yaml::Tree tree;
    yaml::parse(sources.file(file), file, tree, findings);
    Reading reading(sources.file(file), file, findings);
    read_record(reading, table_of<Settings>(), tree.root(), &settings, settings);
  }
};

}  // namespace

TEST_CASE("each rule keeps its name and its level, with their places") {
  const Outcome outcome("rules:\n  late: info\n  missing-source: off\n  x-mine: 3\n");
  CHECK(outcome.findings.all().empty());
  REQUIRE(outcome.settings.rules.size() == 2);
  CHECK(outcome.settings.rules[0].rule.value == "late");
  CHECK(outcome.settings.rules[0].level.is(SeverityLevel::info));
  CHECK(outcome.settings.rules[1].level.is(SeverityLevel::off));
  CHECK(outcome.sources.text(outcome.settings.rules[1].rule.at) == "missing-source");
  CHECK(outcome.sources.text(outcome.settings.rules[1].level.at) == "off");
}

TEST_CASE("a level that does not exist is said of its rule, whose name is kept") {
  const Outcome outcome("rules:\n  late: eror\n  stale:\n");
  REQUIRE(outcome.findings.all().size() == 1);
  CHECK(outcome.findings.all()[0].rule == &unknown_value);
  CHECK(outcome.sources.text(outcome.findings.all()[0].at()) == "eror");
  CHECK(spoken(outcome.findings.all()[0].message, Language::english).find("`late`") != std::string::npos);
  REQUIRE(outcome.settings.rules.size() == 2);
  CHECK_FALSE(outcome.settings.rules[0].level.given());
  CHECK_FALSE(outcome.settings.rules[1].level.given());
}

TEST_CASE("rules that are not one line a rule are of the wrong type, once") {
  for (const char* text : {"rules: [late, stale]\n", "rules: late\n", "rules: [{late: info}]\n"}) {
    const Outcome outcome(text);
    REQUIRE(outcome.findings.all().size() == 1);
    CHECK(outcome.findings.all()[0].rule == &wrong_type);
    CHECK(outcome.settings.rules.empty());
  }
  CHECK(Outcome("rules:\n").findings.all().empty());
}
