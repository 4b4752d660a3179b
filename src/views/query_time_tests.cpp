// What the keys of a query that are about time ask of an action.
#include "views/period.hpp"
#include "views/query_tests.hpp"
#include "views/timing.hpp"

namespace ctg::views {
namespace {

std::optional<PartialDate> given_date(const LocatedDate& date) {
  if (!date.given()) return std::nullopt;
  return date.value;
}

ValueTest malformed(QueryError::Kind kind, std::optional<std::string> nearest) {
  return tl::unexpected(ValueError{kind, std::move(nearest)});
}

// A number without a unit probably means days.
std::optional<std::string> with_days(std::string_view value) {
  std::string days = std::string(value) + "d";
  if (!parse_duration(days)) return std::nullopt;
  return days;
}

// The test of a key whose value is a duration that may be left out.
template <class Test>
ValueTest compile_duration(std::string_view value, int otherwise, Test test) {
  const std::optional<int> days = value.empty() ? otherwise : parse_duration(value);
  if (!days) return malformed(QueryError::Kind::malformed_duration, with_days(value));
  return [days = *days, test](const Plan& plan, const Action& action, Date today) { return test(plan, action, today, days); };
}

}  // namespace

std::optional<PartialDate> due_date(const Action& action, Date) { return given_date(action.planned.end); }
std::optional<PartialDate> start_date(const Action& action, Date) { return given_date(action.planned.start); }
std::optional<PartialDate> started_date(const Action& action, Date) { return given_date(action.actual.start); }
std::optional<PartialDate> ended_date(const Action& action, Date) { return given_date(action.actual.end); }
std::optional<PartialDate> noted_date(const Action& action, Date today) { return last_news(action, today); }

ValueTest compile_period(std::string_view value, DateOf date_of) {
  const std::optional<DayRange> range = parse_day_range(value);
  if (!range) return malformed(QueryError::Kind::malformed_period, std::nullopt);
  return [range = *range, date_of](const Plan&, const Action& action, Date today) {
    const std::optional<PartialDate> date = date_of(action, today);
    return date && range.meets(*date);
  };
}

ValueTest compile_open(std::string_view, const Plan&) {
  return [](const Plan&, const Action& action, Date) { return is_open(action); };
}

ValueTest compile_late(std::string_view value, const Plan&) {
  return compile_duration(value, 0,
                          [](const Plan&, const Action& action, Date today, int days) { return days_late(action, today) > days; });
}

ValueTest compile_starting_late(std::string_view value, const Plan&) {
  return compile_duration(value, 0,
                          [](const Plan&, const Action& action, Date today, int days) { return days_start_late(action, today) > days; });
}

ValueTest compile_soon(std::string_view value, const Plan& plan) {
  return compile_duration(value, thresholds(plan).soon_days,
                          [](const Plan&, const Action& action, Date today, int days) { return is_due_soon(action, today, days); });
}

ValueTest compile_stale(std::string_view value, const Plan& plan) {
  return compile_duration(value, thresholds(plan).stale_days,
                          [](const Plan& of, const Action& action, Date today, int days) { return is_stale(of, action, today, days); });
}

ValueTest compile_overdue_steps(std::string_view, const Plan&) {
  return [](const Plan&, const Action& action, Date today) { return has_overdue_step(action, today); };
}

}  // namespace ctg::views
