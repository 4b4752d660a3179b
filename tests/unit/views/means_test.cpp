// Tests of what was put in and what came out, objective by objective.
#include "views/means.hpp"

#include <doctest/doctest.h>

#include "sample_plan.hpp"

namespace ctg::views {
namespace {

TEST_CASE("an action counts in its main objective and those above it, money and staff with it, cancelled ones without") {
  SamplePlan sample;
  sample.objective("axe", "Un axe");
  sample.objective("one", "Un objectif", "axe");
  sample.objective("two", "Un autre", "axe");
  sample.indicator("i", "Un indicateur");
  sample.indicator("j", "Un autre");
  sample.action("a").objectives({"one", "two"}).budget(2025, "100", "").budget(2026, "10", "").indicators({"i"});
  sample.action("b").objectives({"two"}).status(Status::cancelled).budget(2025, "1000", "");
  sample.action("c");
  sample.plan.actions[0].means.staff_fte = number("1.5");
  sample.plan.actions[2].means.staff_fte = number("0.25");
  sample.plan.objectives[2].indicators.push_back(reference<IndicatorReference>(sample.plan, "j"));
  const auto means = means_by_objective(sample.plan, all_actions(sample.plan), 2025);
  REQUIRE(means.size() == 4);
  CHECK(means[0].actions == ActionList{0, 1});
  CHECK(means[0].money.planned == Amount{10000});
  CHECK(means[0].indicators == std::vector<std::uint32_t>{0, 1});
  CHECK(means[0].staff == Decimal{15, 1});
  CHECK(means[2].actions == ActionList{1});
  CHECK_FALSE(means[2].money.planned.is_known);
  CHECK(means[2].indicators == std::vector<std::uint32_t>{1});
  CHECK_FALSE(means[3].objective);
  CHECK(means[3].staff == Decimal{25, 2});
  CHECK(means_by_objective(sample.plan, all_actions(sample.plan))[0].money.planned == Amount{11000});
}

TEST_CASE("staff without end stays at the end of 64 bits") {
  SamplePlan sample;
  for (int i = 0; i < 3; ++i) {
    sample.action("a");
    sample.plan.actions.back().means.staff_fte = number("9000000000000000000");
  }
  CHECK(staff_of(sample.plan, all_actions(sample.plan)).units > 0);
}

}  // namespace
}  // namespace ctg::views
