// Tests of where a thing is named.
#include "reports/mentions.hpp"

#include "example_plans.hpp"

namespace ctg::reports {
namespace {

TEST_CASE("a thing is named once by each other, with all the fields that name it") {
  const auto open = open_example("rivemont");
  const auto caf = PlanIndex(open->plan).find(Kind::institution, "caf-49");
  REQUIRE(caf);
  bool by_convention = false;
  bool as_funder = false;
  for (const Mention& mention : mentions_of(open->plan, Kind::institution, *caf)) {
    REQUIRE_FALSE(mention.fields.empty());
    by_convention = by_convention || !mention.from;
    if (mention.from != Kind::action || open->plan.actions[mention.from_index].id.value != "JEU-01") continue;
    REQUIRE(mention.fields.size() == 2);
    CHECK(mention.fields[0]->name == "partners");
    CHECK(mention.fields[1]->name == "funding");
    as_funder = true;
  }
  CHECK(by_convention);
  CHECK(as_funder);
}

TEST_CASE("what nothing names has no mention") {
  const auto open = open_example("rivemont");
  const auto avenant = PlanIndex(open->plan).find(Kind::action, "VAC-02");
  REQUIRE(avenant);
  for (const Mention& mention : mentions_of(open->plan, Kind::action, *avenant)) CHECK(mention.from != Kind::action);
}

}  // namespace
}  // namespace ctg::reports
