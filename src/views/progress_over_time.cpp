// Counts what was due and done, month by month.
#include "views/progress_over_time.hpp"

#include <algorithm>
#include <limits>

#include "views/timing.hpp"

namespace ctg::views {
namespace {

constexpr std::size_t most_months = 240;  // twenty years: more is a mistake in a date

struct Days {
  Date first{std::numeric_limits<std::int32_t>::max()};
  Date last{std::numeric_limits<std::int32_t>::min()};
};

Days days_of(const Plan& plan, Actions actions) {
  const Period& period = plan.convention.period;
  if (period.start.given() && period.end.given()) return {period.start.value.first, period.end.value.last};
  Days days;
  for (const std::uint32_t index : actions) {
    const Period& planned = plan.actions[index].planned;
    if (planned.start.given()) days.first = std::min(days.first, planned.start.value.first);
    if (planned.end.given()) days.last = std::max(days.last, planned.end.value.last);
  }
  return days;
}

Date done_on(const Action& action, Date today) {
  const LocatedDate day = ended_on(action);
  return day.given() ? std::min(day.value.last, today) : today;
}

}  // namespace

ProgressOverTime progress_over_time(const Plan& plan, Actions actions, Date today) {
  ProgressOverTime progress;
  std::vector<Date> due;
  std::vector<Date> done;
  for (const std::uint32_t index : actions) {
    const Action& action = plan.actions[index];
    const auto end = planned_end(action);
    if (is_cancelled(action) || !end) continue;
    due.push_back(*end);
    if (action.status.is(Status::done)) done.push_back(done_on(action, today));
  }
  progress.dated = due.size();
  const Days days = days_of(plan, actions);
  if (due.empty() || days.first > days.last) return progress;
  const auto count = [](const std::vector<Date>& list, Date until) {
    return static_cast<std::size_t>(std::count_if(list.begin(), list.end(), [until](Date day) { return day <= until; }));
  };
  Date month = first_day_of_month(days.first);
  while (month <= days.last && progress.months.size() < most_months) {
    const Date end = last_day_of_month(month);
    const Date on = month <= today && today < end ? today : end;
    progress.months.push_back({on, count(due, on), on <= today ? std::optional(count(done, on)) : std::nullopt});
    const Date next = add_months(month, 1);
    if (next <= month) break;
    month = next;
  }
  return progress;
}

}  // namespace ctg::views
