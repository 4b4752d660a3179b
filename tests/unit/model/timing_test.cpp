// Tests of lateness, staleness and what is due soon.
#include "model/timing.hpp"

#include <doctest/doctest.h>

#include "../views/sample_plan.hpp"

namespace ctg {
namespace {

using namespace views;  // the maker of sample plans

struct OneAction {
  SamplePlan sample;
  ActionMaker maker = sample.action("A-01");
  const Action& action() { return maker.fields(); }
};

TEST_CASE_FIXTURE(OneAction, "an action due today is not late; it is late by a day tomorrow") {
  maker.status(Status::in_progress).planned("2026-01-01", "2026-06-30");
  CHECK_FALSE(is_late(action(), day("2026-06-30")));
  CHECK(days_late(action(), day("2026-06-30")) == 0);
  CHECK(is_late(action(), day("2026-07-01")));
  CHECK(days_late(action(), day("2026-07-01")) == 1);
}

TEST_CASE_FIXTURE(OneAction, "a partial end is late only from the day after its last possible day") {
  maker.status(Status::planned).planned("", "2026-Q2");
  CHECK(planned_end(action()) == day("2026-06-30"));
  CHECK_FALSE(is_late(action(), day("2026-06-30")));
  CHECK(days_late(action(), day("2026-07-01")) == 1);
}

TEST_CASE_FIXTURE(OneAction, "what is done or cancelled is not late, what is suspended is") {
  maker.planned("", "2025");
  for (const Status status : {Status::done, Status::cancelled}) {
    maker.status(status);
    CHECK_FALSE(is_open(action()));
    CHECK_FALSE(is_late(action(), day("2026-01-01")));
  }
  for (const Status status : {Status::proposed, Status::planned, Status::postponed, Status::suspended, Status::blocked}) {
    maker.status(status);
    CHECK(is_late(action(), day("2026-01-01")));
  }
}

TEST_CASE_FIXTURE(OneAction, "an action without dates is neither late nor due nor starting late") {
  maker.status(Status::planned);
  CHECK_FALSE(planned_end(action()));
  CHECK_FALSE(is_late(action(), day("2099-01-01")));
  CHECK_FALSE(starts_late(action(), day("2099-01-01")));
  CHECK_FALSE(is_due_soon(action(), day("2099-01-01"), 60));
}

TEST_CASE_FIXTURE(OneAction, "an action starts late from the day after the last day of its planned start") {
  maker.status(Status::planned).planned("2026-03", "2026-12");
  CHECK_FALSE(starts_late(action(), day("2026-03-31")));
  CHECK(days_start_late(action(), day("2026-04-02")) == 2);
  maker.actual("2026-04-02", "");
  CHECK_FALSE(starts_late(action(), day("2026-05-01")));
}

TEST_CASE_FIXTURE(OneAction, "what is in progress, postponed or blocked does not start late") {
  maker.planned("2026-03", "2026-12");
  for (const Status status : {Status::in_progress, Status::postponed, Status::suspended, Status::blocked, Status::cancelled}) {
    maker.status(status);
    CHECK_FALSE(starts_late(action(), day("2026-06-01")));
  }
}

TEST_CASE_FIXTURE(OneAction, "due soon goes from today to the last day of the threshold, both included") {
  maker.status(Status::in_progress).planned("", "2026-06-30");
  CHECK_FALSE(is_due_soon(action(), day("2026-04-30"), 60));
  CHECK(is_due_soon(action(), day("2026-05-01"), 60));
  CHECK(is_due_soon(action(), day("2026-06-30"), 60));
  CHECK_FALSE(is_due_soon(action(), day("2026-07-01"), 60));
  maker.status(Status::done);
  CHECK_FALSE(is_due_soon(action(), day("2026-06-30"), 60));
}

TEST_CASE_FIXTURE(OneAction, "the last news is the latest of notes, status, steps, actual dates and blockers") {
  CHECK_FALSE(last_news(action(), day("2026-06-01")));
  maker.status_on("2025-01-10");
  CHECK(last_news(action(), day("2026-06-01")) == PartialDate::of(day("2025-01-10")));
  maker.note("2025-02-01", "n").step("s", "2025-01-01", "2025-03-01").actual("2025-01-05", "");
  CHECK(last_news(action(), day("2026-06-01")) == PartialDate::of(day("2025-03-01")));
  maker.blocker("b", "2025-04-01", "2025-05-01");
  CHECK(last_news(action(), day("2026-06-01")) == PartialDate::of(day("2025-05-01")));
}

TEST_CASE_FIXTURE(OneAction, "what is dated after today is not news") {
  maker.status_on("2025-01-10").note("2026-06-02", "n");
  CHECK(last_news(action(), day("2026-06-01")) == PartialDate::of(day("2025-01-10")));
}

TEST_CASE_FIXTURE(OneAction, "an open action is stale once it is silent for more than 180 days") {
  maker.status(Status::in_progress).note("2026-01-01", "n");
  CHECK_FALSE(is_stale(sample.plan, action(), day("2026-06-30"), 180));
  CHECK(is_stale(sample.plan, action(), day("2026-07-01"), 180));
  maker.status(Status::done);
  CHECK_FALSE(is_stale(sample.plan, action(), day("2026-07-01"), 180));
}

TEST_CASE_FIXTURE(OneAction, "a note of a year that is not over is no older than today") {
  maker.status(Status::in_progress).note("2026", "n");
  CHECK(days_silent(sample.plan, action(), day("2026-06-30")) == 0);
}

TEST_CASE_FIXTURE(OneAction, "what has not begun is never stale, however long it waits") {
  maker.planned("2024-09", "2027").note("2025-01-01", "n");
  for (const Status waiting : {Status::proposed, Status::planned, Status::postponed}) {
    maker.status(waiting);
    CHECK_FALSE(is_stale(sample.plan, action(), day("2026-06-30"), 180));
  }
  for (const Status under_way : {Status::in_progress, Status::blocked, Status::suspended}) {
    maker.status(under_way);
    CHECK(is_stale(sample.plan, action(), day("2026-06-30"), 180));
  }
}

TEST_CASE_FIXTURE(OneAction, "without any news the silence begins at the planned start, then at the signature, then nowhere") {
  maker.status(Status::in_progress);
  CHECK_FALSE(silent_since(sample.plan, action(), day("2026-06-30")));
  CHECK_FALSE(is_stale(sample.plan, action(), day("2026-06-30"), 180));
  sample.plan.convention.signed_on = when("2019-09-06");
  CHECK(silent_since(sample.plan, action(), day("2026-06-30")) == day("2019-09-06"));
  CHECK(is_stale(sample.plan, action(), day("2026-06-30"), 180));
  maker.planned("2026-06-01", "");
  CHECK(days_silent(sample.plan, action(), day("2026-06-30")) == 29);
}

TEST_CASE_FIXTURE(OneAction, "a step is overdue from the day after it was due, unless done") {
  maker.status(Status::in_progress).step("s", "2026-05");
  CHECK_FALSE(has_overdue_step(action(), day("2026-05-31")));
  CHECK(has_overdue_step(action(), day("2026-06-01")));
  CHECK(days_overdue(action().steps[0], day("2026-06-03")) == 3);
  maker.status(Status::done);
  CHECK_FALSE(has_overdue_step(action(), day("2026-06-01")));
  maker.status(Status::in_progress);
  maker.fields().steps[0].done_on = when("2026-06-02");
  CHECK_FALSE(has_overdue_step(action(), day("2026-06-03")));
}

TEST_CASE("thresholds are 180, 60, 80 and 50 where the plan gives none or nonsense") {
  SamplePlan sample;
  CHECK(thresholds(sample.plan).stale_days == 180);
  CHECK(thresholds(sample.plan).soon_days == 60);
  CHECK(thresholds(sample.plan).completeness == 80);
  CHECK(thresholds(sample.plan).lead_share == 50);
  sample.plan.settings.thresholds.stale_days = located(std::int64_t{90});
  sample.plan.settings.thresholds.completeness = located(std::int64_t{200});
  sample.plan.settings.thresholds.soon_days = located(std::int64_t{-1});
  CHECK(thresholds(sample.plan).stale_days == 90);
  CHECK(thresholds(sample.plan).soon_days == 60);
  CHECK(thresholds(sample.plan).completeness == 80);
}

}  // namespace
}  // namespace ctg
