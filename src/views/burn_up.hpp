// What was planned against what was done, period by period: deadlines as first signed and as they stand, and what the plan said then.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "views/plan_history.hpp"

namespace ctg::views {

enum class PeriodLength : std::uint8_t { month, quarter, year };

// Some actions of a plan's history, each with the days of its revisions.
struct FollowedAction {
  const ActionHistory* history = nullptr;
  const std::vector<Date>* days = nullptr;
};
using FollowedActions = std::span<const FollowedAction>;

// Counted by deadlines alone, so that the three can be compared: an action without any is in none, nor is one that is only proposed.
struct BurnUpCounts {
  std::size_t signed_due = 0;  // by the deadline first signed, whatever became of the action
  std::size_t due = 0;         // by the deadline as it stands; what was given up is no longer due
  std::size_t done = 0;

  bool operator==(const BurnUpCounts&) const = default;
};

// Until the end of a day.
BurnUpCounts counts_until(FollowedActions actions, Date day);

struct BurnUpPeriod {
  PartialDate period;  // a month, a quarter, a year
  Date on;             // its last day; today in the period that today is in
  BurnUpCounts within;
  BurnUpCounts until;  // what is done counts until `on`, what is due until the last day
  bool is_to_come = false;
  // As the plan said on that day; none where no revision is that old, nor of what is to come.
  std::optional<std::size_t> actions_then;  // neither cancelled nor only proposed
  std::optional<std::size_t> late_then;
};

// From the first deadline, revision or end to the last deadline or today.
std::vector<BurnUpPeriod> burn_up(FollowedActions actions, PeriodLength length, Date today);

// How far the deadlines went from those that were signed.
struct Slippage {
  std::size_t signed_ones = 0;  // actions with a deadline that was signed
  std::size_t comparable = 0;   // of these, those that still have one
  std::size_t postponed = 0;
  std::size_t advanced = 0;
  std::size_t cancelled = 0;
  std::size_t removed = 0;
  std::size_t added = 0;
  std::size_t undated = 0;   // promised, with neither a signed nor a standing deadline
  std::size_t proposed = 0;  // promised by nobody yet
  std::int64_t days = 0;     // of all that are comparable, added up
  int most_days = 0;

  // Of all that are comparable, rounded; none where none is.
  std::optional<int> mean_days() const;
};
Slippage slippage(FollowedActions actions);

// Those whose deadline is another than the one signed, the most postponed first.
std::vector<FollowedAction> moved_deadlines(FollowedActions actions);

}  // namespace ctg::views
