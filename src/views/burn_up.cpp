// Counts what was due and done, period by period, and how far deadlines slipped.
#include "views/burn_up.hpp"

#include <algorithm>

namespace ctg::views {
namespace {

constexpr std::size_t most_periods = 240;  // twenty years of months: more is a mistake in a date

struct Days {
  Date first;
  Date last;

  void take(Date day) {
    first = std::min(first, day);
    last = std::max(last, day);
  }
};

Days days_of(FollowedActions actions, Date today) {
  Days days{today, today};
  for (const FollowedAction& action : actions) {
    const ActionHistory& history = *action.history;
    if (!history.states.empty()) days.first = std::min(days.first, (*action.days)[history.states.front().revision]);
    if (history.signed_end) days.take(history.signed_end->last);
    if (history.end) days.take(history.end->last);
    if (history.is_dated() && history.done_on) days.first = std::min(days.first, *history.done_on);
  }
  return days;
}

int months_of(PeriodLength length) {
  switch (length) {
    case PeriodLength::month:
      return 1;
    case PeriodLength::quarter:
      return 3;
    case PeriodLength::year:
      break;
  }
  return 12;
}

PartialDate::Precision precision_of(PeriodLength length) {
  switch (length) {
    case PeriodLength::month:
      return PartialDate::Precision::month;
    case PeriodLength::quarter:
      return PartialDate::Precision::quarter;
    case PeriodLength::year:
      break;
  }
  return PartialDate::Precision::year;
}

PartialDate period_with(Date day, PeriodLength length) {
  const int months = months_of(length);
  const int past = (calendar_day(day).month - 1) % months;
  const Date first = add_months(first_day_of_month(day), -past);
  return {first, last_day_of_month(add_months(first, months - 1)), precision_of(length)};
}

bool is_open(const ActionState& state) { return state.status != Status::done && state.status != Status::cancelled; }

// What the plan said of these actions on a day.
void say_then(FollowedActions actions, BurnUpPeriod& period) {
  std::size_t kept = 0;
  std::size_t late = 0;
  bool is_known = false;
  for (const FollowedAction& action : actions) {
    is_known = is_known || (!action.days->empty() && action.days->front() <= period.on);
    const ActionState* const state = action.history->on(period.on, *action.days);
    if (state == nullptr || !state->is_promised() || state->status == Status::cancelled) continue;
    ++kept;
    if (state->end && is_open(*state) && state->end->last < period.on) ++late;
  }
  if (!is_known) return;
  period.actions_then = kept;
  period.late_then = late;
}

BurnUpCounts difference(const BurnUpCounts& until, const BurnUpCounts& before) {
  return {until.signed_due - before.signed_due, until.due - before.due, until.done - before.done};
}

}  // namespace

BurnUpCounts counts_until(FollowedActions actions, Date day) {
  BurnUpCounts counts;
  for (const FollowedAction& action : actions) {
    const ActionHistory& history = *action.history;
    if (!history.is_dated()) continue;
    if (history.signed_end && history.signed_end->last <= day) ++counts.signed_due;
    if (history.end && history.end->last <= day) ++counts.due;
    if (history.done_on && *history.done_on <= day) ++counts.done;
  }
  return counts;
}

std::vector<BurnUpPeriod> burn_up(FollowedActions actions, PeriodLength length, Date today) {
  std::vector<BurnUpPeriod> periods;
  const Days days = days_of(actions, today);
  PartialDate current = period_with(days.first, length);
  BurnUpCounts before = counts_until(actions, add_days(current.first, -1));
  while (current.first <= days.last && periods.size() < most_periods) {
    BurnUpPeriod period{.period = current, .on = current.last};
    if (current.first <= today && today < current.last) period.on = today;
    period.is_to_come = current.first > today;
    period.until = counts_until(actions, current.last);
    period.until.done = counts_until(actions, std::min(current.last, today)).done;
    period.within = difference(period.until, before);
    if (!period.is_to_come) say_then(actions, period);
    before = period.until;
    periods.push_back(period);
    const PartialDate next = period_with(add_days(current.last, 1), length);
    if (next.first <= current.first) break;  // the end of the calendar
    current = next;
  }
  return periods;
}

std::optional<int> Slippage::mean_days() const {
  if (comparable == 0) return std::nullopt;
  const auto count = static_cast<std::int64_t>(comparable);
  const std::int64_t half = days < 0 ? -count / 2 : count / 2;
  return static_cast<int>((days + half) / count);
}

Slippage slippage(FollowedActions actions) {
  Slippage result;
  for (const FollowedAction& action : actions) {
    const ActionHistory& history = *action.history;
    if (history.signed_end) ++result.signed_ones;
    if (history.was_promised && !history.is_dated() && !history.is_given_up()) ++result.undated;
    if (history.fate == Fate::proposed) ++result.proposed;
    if (history.is_added) ++result.added;
    if (history.was_promised && history.fate == Fate::cancelled) ++result.cancelled;
    if (history.was_promised && history.fate == Fate::removed) ++result.removed;
    const auto slip = history.slip();
    if (!slip) continue;
    ++result.comparable;
    result.days += *slip;
    result.most_days = std::max(result.most_days, *slip);
    if (*slip > 0) ++result.postponed;
    if (*slip < 0) ++result.advanced;
  }
  return result;
}

std::vector<FollowedAction> moved_deadlines(FollowedActions actions) {
  std::vector<FollowedAction> moved;
  std::copy_if(actions.begin(), actions.end(), std::back_inserter(moved),
               [](const FollowedAction& action) { return action.history->slip().value_or(0) != 0; });
  std::stable_sort(moved.begin(), moved.end(),
                   [](const FollowedAction& one, const FollowedAction& other) { return one.history->slip() > other.history->slip(); });
  return moved;
}

}  // namespace ctg::views
