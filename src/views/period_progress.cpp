// How much of a convention's period has passed on a day.
#include "views/period_progress.hpp"

#include <algorithm>

namespace ctg::views {
namespace {

// Whole months from a day to another that comes after it.
std::size_t months_until(Date first, Date end) {
  const CalendarDay from = calendar_day(first);
  const CalendarDay to = calendar_day(end);
  int months = (to.year - from.year) * 12 + to.month - from.month;
  while (months > 0 && add_months(first, months) > end) --months;
  return static_cast<std::size_t>(std::max(months, 0));
}

}  // namespace

std::optional<PeriodProgress> period_progress(const Period& period, Date today) {
  if (!period.start.given() || !period.end.given()) return std::nullopt;
  const Date first = period.start->first;
  const Date last = period.end->last;
  if (last < first) return std::nullopt;
  const Date after_last{last.days + 1};  // not by add_days, which stays within the calendar
  const Date after_today = std::clamp(Date{today.days + 1}, first, after_last);
  PeriodProgress progress{first, last, {}, {}};
  progress.days.whole = static_cast<std::size_t>(days_between(first, last)) + 1;
  progress.days.part = static_cast<std::size_t>(days_between(first, after_today));
  progress.months.whole = months_until(first, after_last);
  progress.months.part = months_until(first, after_today);
  return progress;
}

}  // namespace ctg::views
