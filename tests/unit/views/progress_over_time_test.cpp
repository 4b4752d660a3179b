// Tests of what was due and done at the end of each month.
#include "views/progress_over_time.hpp"

#include <doctest/doctest.h>

#include "sample_plan.hpp"

namespace ctg::views {
namespace {

const Date today = day("2026-03-10");

TEST_CASE("an empty plan has no months") { CHECK(progress_over_time(Plan{}, {}, today).months.empty()); }

TEST_CASE("months run from the first planned start to the last planned end, and what is done is known until today") {
  SamplePlan sample;
  sample.action("1").status(Status::done).planned("2026-01-05", "2026-01-31");
  sample.action("2").status(Status::in_progress).planned("2026-02-01", "2026-02");
  sample.action("3").status(Status::cancelled).planned("2026-02-01", "2026-02");
  sample.action("4").status(Status::planned).planned("", "2026-04-02");
  const ProgressOverTime progress = progress_over_time(sample.plan, all_actions(sample.plan), today);
  CHECK(progress.dated == 3);
  REQUIRE(progress.months.size() == 4);
  CHECK(progress.months[0].on == day("2026-01-31"));
  CHECK(progress.months[0].due == 1);
  CHECK(progress.months[0].done == 0);  // the day it was done is not known: today
  CHECK(progress.months[2].on == today);
  CHECK(progress.months[2].due == 2);
  CHECK(progress.months[2].done == 1);
  CHECK(progress.months[3].due == 3);
  CHECK_FALSE(progress.months[3].done);
}

TEST_CASE("a date far away makes no endless list") {
  SamplePlan sample;
  sample.action("1").status(Status::planned).planned("0001-01-01", "9999-12-31");
  CHECK(progress_over_time(sample.plan, all_actions(sample.plan), today).months.size() == 240);
}

}  // namespace
}  // namespace ctg::views
