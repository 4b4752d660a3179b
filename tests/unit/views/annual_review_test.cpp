// Tests of one year of a plan.
#include "views/annual_review.hpp"

#include <doctest/doctest.h>

#include "sample_plan.hpp"

namespace ctg::views {
namespace {

const Date today = day("2026-06-30");

SamplePlan sample_years() {
  SamplePlan sample;
  sample.objective("o", "Un objectif");
  sample.action("in time").status(Status::done).planned("2024-01-01", "2025-06-30").actual("2024-02-01", "2025-06-12").objectives({"o"});
  sample.action("after").status(Status::done).planned("2025-01-01", "2025-08-31").actual("2025-01-15", "2025-09-13").objectives({"o"});
  sample.action("next year").status(Status::done).planned("2025-03", "2025-12-31").actual("2025-03-18", "2026-01-20").objectives({"o"});
  sample.action("given up").status(Status::cancelled).planned("2025-06-02", "2027-06-30").status_on("2025-05-15");
  sample.action("stopped").status(Status::suspended).planned("2025-02-01", "2025-11-30").actual("2025-02-01", "").status_on("2025-10-20");
  sample.action("never begun").status(Status::planned).planned("2025-10-01", "2026-12-31");
  sample.action("older").status(Status::done).planned("2024-01-01", "2024-12-31").actual("2024-01-01", "2024-12-20");
  return sample;
}

TEST_CASE("what was done, begun, stopped and cancelled in the year is told with its distance from what was planned") {
  const SamplePlan sample = sample_years();
  const AnnualReview review = annual_review(sample.plan, all_actions(sample.plan), 2025, today);
  CHECK(review.is_over());
  REQUIRE(review.done.size() == 2);
  CHECK(review.done[0].action == 0);
  CHECK(review.done[0].days_late == -18);
  CHECK(review.done[1].days_late == 13);
  CHECK(review.done_in_time == Share{1, 2});
  REQUIRE(review.started.size() == 3);
  CHECK(review.started[2].action == 2);
  CHECK(review.started[2].days_late == 0);
  REQUIRE(review.cancelled.size() == 1);
  CHECK(review.cancelled[0].action == 3);
  REQUIRE(review.stopped.size() == 1);
  CHECK(review.stopped[0].action == 4);
}

TEST_CASE("what was to begin or end in the year and did not is told, without what was cancelled") {
  const SamplePlan sample = sample_years();
  const AnnualReview review = annual_review(sample.plan, all_actions(sample.plan), 2025, today);
  CHECK(review.finished_of_planned == Share{2, 4});
  CHECK(review.unfinished == ActionList{2, 4});
  CHECK(review.begun_of_planned == Share{3, 4});
  CHECK(review.not_begun == ActionList{5});
}

TEST_CASE("how far the plan was at the end of the year is judged by the dates of that day, not by the status of today") {
  const SamplePlan sample = sample_years();
  const AnnualReview review = annual_review(sample.plan, all_actions(sample.plan), 2025, today);
  CHECK(review.done_of_all == Share{3, 7});
  CHECK(review.on_time_of_all == Share{6, 7});
  CHECK(review.under_way == ActionList{0, 1, 2, 4});
  CHECK(annual_review(sample.plan, all_actions(sample.plan), 2026, today).done_of_all == Share{4, 7});
}

TEST_CASE("a year that lasts is judged as of today; one of which nothing is said is silent") {
  const SamplePlan sample = sample_years();
  const AnnualReview review = annual_review(sample.plan, all_actions(sample.plan), 2026, today);
  CHECK_FALSE(review.is_over());
  CHECK(review.as_of == today);
  CHECK(review.unfinished == ActionList{5});
  CHECK_FALSE(review.is_silent());
  CHECK(annual_review(sample.plan, all_actions(sample.plan), 2023, today).is_silent());
}

TEST_CASE("an action done nobody knows when is placed in no past year, but is done today") {
  SamplePlan sample;
  sample.action("a").status(Status::done);
  const AnnualReview before = annual_review(sample.plan, all_actions(sample.plan), 2025, today);
  CHECK(before.done_of_all == Share{0, 1});
  CHECK(before.undated == 1);
  const AnnualReview now = annual_review(sample.plan, all_actions(sample.plan), 2026, today);
  CHECK(now.done_of_all == Share{1, 1});
  CHECK(now.undated == 0);
}

TEST_CASE("money is that of the year, and lines of a level add up to the whole") {
  SamplePlan sample = sample_years();
  sample.plan.actions[0].budget.clear();
  ActionMaker(sample.plan, 0).budget(2024, "100", "90").budget(2025, "200", "150");
  ActionMaker(sample.plan, 5).budget(2025, "50", "");
  const AnnualReview review = annual_review(sample.plan, all_actions(sample.plan), 2025, today);
  CHECK(review.money.total.planned == Amount{25000});
  CHECK(review.money.total.spent == Amount{15000});
  REQUIRE(review.objectives.size() == 2);
  CHECK(review.objectives[0].means.money.planned == Amount{20000});
  CHECK(review.objectives[0].done == 2);
  CHECK(review.objectives[1].means.money.planned == Amount{5000});
  CHECK(review.objectives[1].means.actions == ActionList{4});
  CHECK(year_ahead(sample.plan, all_actions(sample.plan), 2025).planned == Amount{25000});
}

TEST_CASE("the value of the year is the one measured in it, not an older one") {
  SamplePlan sample;
  Indicator& indicator = sample.indicator("i", "Un indicateur");
  indicator.values = {Measure{{}, number("3"), when("2024-12-31"), {}, {}, {}}};
  CHECK_FALSE(value_of_year(indicator_progress(sample.plan, 0, day("2025-12-31")), 2025));
  CHECK(value_of_year(indicator_progress(sample.plan, 0, day("2025-12-31")), 2024)->value == Decimal{3, 0});
}

TEST_CASE("the years to review are those of the convention that have begun; the usual one is the last that is over") {
  SamplePlan sample;
  CHECK_FALSE(review_years(sample.plan, today)->first);
  CHECK(usual_review_year(sample.plan, today) == 2025);
  sample.plan.convention.signed_on = when("2019-09-06");
  CHECK(review_years(sample.plan, today)->first == 2019);
  sample.plan.convention.period.start = when("2024-01-01");
  sample.plan.convention.period.end = when("2027-12-31");
  CHECK(review_years(sample.plan, today)->hold(2024));
  CHECK_FALSE(review_years(sample.plan, today)->hold(2027));
  CHECK_FALSE(review_years(sample.plan, day("2023-06-30")));
  CHECK(usual_review_year(sample.plan, day("2024-06-30")) == 2024);
  CHECK(usual_review_year(sample.plan, day("2030-06-30")) == 2027);
}

}  // namespace
}  // namespace ctg::views
