// The examples of the manual, as `explain` shows them: each bad one gives the finding of its rule, each good one none.
#include "workspace/example.hpp"

#include <doctest/doctest.h>

#include "workspace/rule_catalog.hpp"

using namespace ctg;

TEST_CASE("the bad example of every rule is found at fault by it, and its good example is not") {
  for (const RuleInfo* rule : workspace::all_rules()) {
    CAPTURE(rule->name);
    if (!rule->bad.empty()) CHECK_FALSE(workspace::open_example(rule->bad, *rule)->findings.empty());
    if (!rule->good.empty()) CHECK(workspace::open_example(rule->good, *rule)->findings.empty());
  }
}

TEST_CASE("an example stands under the path that it says, and only its own rule speaks of it") {
  const RuleInfo* rule = workspace::find_rule("misplaced-key");
  REQUIRE(rule != nullptr);
  const auto open = workspace::open_example(rule->bad, *rule);
  REQUIRE(open->findings.size() == 1);
  CHECK(open->sources.file(open->findings.front().at().file).path() == "actions/PE-01.yaml");
  CHECK(workspace::open_example(rule->bad, *workspace::find_rule("late"))->findings.empty());
}
