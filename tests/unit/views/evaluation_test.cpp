// Tests of a convention judged as a whole.
#include "views/evaluation.hpp"

#include <doctest/doctest.h>

#include "sample_plan.hpp"

namespace ctg::views {
namespace {

const Date today = day("2026-06-30");

void add_target(Indicator& indicator, std::string_view value, std::string_view on) {
  indicator.targets.push_back(Target{{}, number(value), when(on)});
}
void add_value(Indicator& indicator, std::string_view value, std::string_view on) {
  indicator.values.push_back(Measure{{}, number(value), when(on), {}, {}, {}});
}

SamplePlan sample_convention() {
  SamplePlan sample;
  sample.plan.convention.period.start = when("2024-01-01");
  sample.plan.convention.period.end = when("2027-12-31");
  return sample;
}

TEST_CASE("an indicator is judged by its last target: attained, not attained, under way, or unknown and why") {
  SamplePlan sample = sample_convention();
  const auto indicator = [&](std::string_view id) -> Indicator& {
    Indicator& made = sample.indicator(id, id);
    made.baseline = Baseline{{}, number("0"), when("2023-12-31"), {}};
    return made;
  };
  Indicator& attained = indicator("attained");
  add_target(attained, "10", "2027-12-31");
  add_value(attained, "10", "2026-01-31");
  Indicator& under_way = indicator("under way");
  add_target(under_way, "4", "2025-12-31");
  add_target(under_way, "10", "2027-12-31");
  add_value(under_way, "5", "2025-12-31");
  Indicator& missed = indicator("missed");
  add_target(missed, "10", "2025-12-31");
  add_value(missed, "5", "2025-12-31");
  add_target(indicator("no value"), "10", "2027-12-31");
  add_value(indicator("no target"), "5", "2025-12-31");
  indicator("context").kind = located(IndicatorKind::context);
  const Evaluation found = evaluation(sample.plan, {}, today);
  REQUIRE(found.indicators.size() == 6);
  for (std::size_t i = 0; i < found.indicators.size(); ++i) {
    static constexpr Attainment expected[] = {Attainment::attained,      Attainment::under_way,      Attainment::not_attained,
                                              Attainment::without_value, Attainment::without_target, Attainment::context};
    CAPTURE(i);
    CHECK(found.indicators[i].attainment == expected[i]);
  }
  CHECK(found.indicators[1].progress.last_attainment == doctest::Approx(0.5));
  CHECK(found.attainments.attained_of_known() == Share{1, 3});
  CHECK(evaluation(sample.plan, {}, day("2028-01-15")).indicators[1].attainment == Attainment::not_attained);
}

TEST_CASE("a need has the actions of the lowest objectives that address it, each once; one without an objective is told") {
  SamplePlan sample = sample_convention();
  for (const std::string_view id : {"n", "m"}) sample.plan.needs.emplace_back().id = text(id);
  sample.objective("axe", "Un axe");
  sample.objective("one", "Un objectif", "axe");
  sample.objective("two", "Un autre", "axe");
  for (const std::size_t objective : {std::size_t{0}, std::size_t{1}})
    sample.plan.objectives[objective].addresses.push_back(reference<NeedReference>(sample.plan, "n"));
  sample.action("a").objectives({"one", "two"}).status(Status::done);
  sample.action("b").objectives({"two"});
  const Evaluation found = evaluation(sample.plan, all_actions(sample.plan), today);
  REQUIRE(found.needs.size() == 2);
  CHECK(found.needs[0].objectives == std::vector<std::uint32_t>{1});
  CHECK(found.needs[0].progress.total == 1);
  CHECK(found.needs_without_objective == std::vector<std::uint32_t>{1});
  CHECK(found.without_action.empty());
  CHECK(evaluation(sample.plan, {}, today).without_action == std::vector<std::uint32_t>{1, 2});
}

TEST_CASE("what goes on after the period is told by reason; what is to end before it is only counted, until it is over") {
  SamplePlan sample = sample_convention();
  sample.action("done").status(Status::done).planned("2024-01-01", "2028-06-30").actual("2024-01-01", "2025-01-01");
  sample.action("weekly").status(Status::in_progress);
  sample.plan.actions.back().recurring = located(Frequency::weekly);
  sample.action("stopped").status(Status::suspended);
  sample.action("beyond").status(Status::in_progress).planned("2026-01-01", "2028-03-31");
  sample.action("in time").status(Status::in_progress).planned("2026-01-01", "2027-03-31");
  const Evaluation found = evaluation(sample.plan, all_actions(sample.plan), today);
  REQUIRE(found.continuations.size() == 3);
  CHECK(found.continuations[0].action == 3);
  CHECK(found.continuations[1].action == 2);
  CHECK(found.continuations[2].action == 1);
  CHECK(found.to_end_in_time == 1);
  const Evaluation after = evaluation(sample.plan, all_actions(sample.plan), day("2028-01-31"));
  CHECK(after.continuations.size() == 4);
  CHECK(after.to_end_in_time == 0);
}

TEST_CASE("deadlines and budget are judged by what is over") {
  SamplePlan sample = sample_convention();
  sample.action("on time").status(Status::done).planned("", "2025-06-30").actual("", "2025-06-30").budget(2025, "100", "120");
  sample.action("late").status(Status::done).planned("", "2025-06-30").actual("", "2025-07-10").budget(2025, "100", "60");
  sample.action("later").status(Status::in_progress).planned("", "2027-06-30").budget(2026, "500", "10");
  const Evaluation found = evaluation(sample.plan, all_actions(sample.plan), today);
  CHECK(found.done_in_time == Share{1, 2});
  CHECK(found.days_late == 10);
  CHECK(found.closed_years.planned == Amount{20000});
  CHECK(found.closed_years.spent == Amount{18000});
  CHECK(found.overspent == ActionList{0});
  CHECK_FALSE(found.is_blind());
}

TEST_CASE("a plan that dates, measures and counts nothing gives nothing to judge by") {
  SamplePlan sample;
  sample.action("a").status(Status::proposed);
  CHECK(evaluation(sample.plan, all_actions(sample.plan), today).is_blind());
}

}  // namespace
}  // namespace ctg::views
