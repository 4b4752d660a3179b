// How much was due, and how much was done, at the end of each month of a plan.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "views/action_list.hpp"

namespace ctg::views {

struct MonthProgress {
  Date on;  // the last day of a month; today in its month
  std::size_t due = 0;
  std::optional<std::size_t> done;  // none after today
};

struct ProgressOverTime {
  std::size_t dated = 0;  // the actions that are not cancelled and whose planned end is known: the only ones counted
  std::vector<MonthProgress> months;
};

// From the start of the convention's period to its end, else from the first planned start to the last planned end; nothing where the
// plan dates neither. What is done counts from its actual end, failing that from the day of its status, failing that from today.
ProgressOverTime progress_over_time(const Plan& plan, Actions actions, Date today);

}  // namespace ctg::views
