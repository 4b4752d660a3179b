// Tests of what was planned against what was done, period by period.
#include "views/burn_up.hpp"

#include <doctest/doctest.h>

#include "sample_plan.hpp"

namespace ctg::views {
namespace {

const Date today = day("2026-05-10");

std::optional<PartialDate> date(std::string_view iso) { return iso.empty() ? std::nullopt : parse_partial_date(iso); }

struct Sample {
  std::vector<Date> days{day("2025-02-10"), day("2026-01-10")};
  std::vector<ActionHistory> actions;

  ActionHistory& add(std::string_view signed_end, std::string_view end, std::string_view done_on = "") {
    ActionHistory& action = actions.emplace_back();
    action.signed_end = date(signed_end);
    action.end = date(end);
    action.was_promised = true;
    if (!done_on.empty()) action.done_on = day(done_on);
    action.fate = done_on.empty() ? Fate::open : Fate::done;
    action.states.push_back({.revision = 0, .is_there = true, .status = Status::planned, .end = date(signed_end)});
    action.states.push_back(
        {.revision = 1, .is_there = true, .status = done_on.empty() ? Status::planned : Status::done, .end = date(end)});
    return action;
  }
  std::vector<FollowedAction> all() const {
    std::vector<FollowedAction> followed;
    for (const ActionHistory& action : actions) followed.push_back({&action, &days});
    return followed;
  }
};

TEST_CASE("periods run from the first deadline to the last, each counted alone and with those before") {
  Sample sample;
  sample.add("2025-03", "2025-03", "2025-04-02");
  sample.add("2025-06", "2026-03");
  sample.add("2026-06-30", "2026-12");
  const auto periods = burn_up(sample.all(), PeriodLength::quarter, today);
  REQUIRE(periods.size() == 8);
  CHECK(iso_partial_date(periods[0].period) == "2025-Q1");
  CHECK(periods[0].within == BurnUpCounts{1, 1, 0});
  CHECK(periods[1].within == BurnUpCounts{1, 0, 1});
  CHECK(periods[1].until == BurnUpCounts{2, 1, 1});
  CHECK(periods[4].until == BurnUpCounts{2, 2, 1});
  CHECK(periods[5].on == today);
  CHECK(periods[5].until == BurnUpCounts{3, 2, 1});
  CHECK_FALSE(periods[5].is_to_come);
  CHECK(periods[6].is_to_come);
  CHECK(iso_partial_date(periods[7].period) == "2026-Q4");
  CHECK(periods[7].until == BurnUpCounts{3, 3, 1});
}

TEST_CASE("what the plan said then is what its revision of the day says") {
  Sample sample;
  sample.add("2025-03", "2025-03", "2025-04-02");  // recorded as done in January 2026 only
  sample.add("2025-06", "2026-03");
  const auto periods = burn_up(sample.all(), PeriodLength::quarter, today);
  CHECK(periods[0].late_then == 0);
  CHECK(periods[1].late_then == 1);
  CHECK(periods[2].late_then == 2);
  CHECK(periods[4].late_then == 0);
  CHECK(periods[5].late_then == 1);
  CHECK(periods[5].actions_then == 2);
  Sample older;
  older.add("2024-06", "2024-06");
  CHECK_FALSE(burn_up(older.all(), PeriodLength::year, today).front().late_then);
}

TEST_CASE("months and years are periods too, and a date far away makes no endless list") {
  Sample sample;
  sample.add("2025-03", "2026-02");
  CHECK(burn_up(sample.all(), PeriodLength::month, today).size() == 16);
  CHECK(burn_up(sample.all(), PeriodLength::year, today).size() == 2);
  sample.add("9999", "9999");
  CHECK(burn_up(sample.all(), PeriodLength::month, today).size() == 240);
  CHECK(burn_up({}, PeriodLength::quarter, today).size() == 1);
  CHECK(burn_up({}, PeriodLength::year, Date{INT32_MAX / 2}).size() <= 240);
}

TEST_CASE("an action without any deadline is in no count, however done it is") {
  Sample sample;
  sample.add("", "", "2025-05-05");
  CHECK(counts_until(sample.all(), today) == BurnUpCounts{});
  CHECK(slippage(sample.all()).undated == 1);
  CHECK_FALSE(slippage(sample.all()).mean_days());
}

TEST_CASE("slippage is counted over all that is still to be compared") {
  Sample sample;
  sample.add("2025-03", "2025-06");
  sample.add("2025-03", "2025-03");
  sample.add("2025-06", "2025-05");
  sample.add("2025-06", "").fate = Fate::cancelled;
  sample.add("2025-06", "").fate = Fate::removed;
  sample.add("2025-12", "2025-12").is_added = true;
  const Slippage slipped = slippage(sample.all());
  CHECK(slipped.signed_ones == 6);
  CHECK(slipped.comparable == 4);
  CHECK(slipped.postponed == 1);
  CHECK(slipped.advanced == 1);
  CHECK(slipped.cancelled == 1);
  CHECK(slipped.removed == 1);
  CHECK(slipped.added == 1);
  CHECK(slipped.days == 91 - 30);
  CHECK(slipped.mean_days() == 15);
  CHECK(slipped.most_days == 91);
  const auto moved = moved_deadlines(sample.all());
  REQUIRE(moved.size() == 2);
  CHECK(moved[0].history->slip() == 91);
  CHECK(moved[1].history->slip() == -30);
  CHECK(Slippage{.comparable = 2, .days = -3}.mean_days() == -2);
}

}  // namespace
}  // namespace ctg::views
