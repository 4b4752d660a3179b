// Calendar days, and dates of which only the year, the half-year, the quarter or the month is known.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ctg {

// A day of the proleptic Gregorian calendar, as days since 1970-01-01.
struct Date {
  std::int32_t days = 0;
  auto operator<=>(const Date&) const = default;
};

struct CalendarDay {
  int year = 1970;
  int month = 1;  // 1 to 12
  int day = 1;    // 1 to 31
};

// None where the day does not exist or the year is not between 1 and 9999.
std::optional<Date> make_date(int year, int month, int day);
CalendarDay calendar_day(Date date);
Date first_day_of_month(Date date);
Date last_day_of_month(Date date);
// The same day n months later, or the last day of that month where it is shorter. Both stay between 0001-01-01 and 9999-12-31:
// a plan's settings may give any number.
Date add_months(Date date, int months);
Date add_days(Date date, int days);
inline int days_between(Date from, Date to) { return to.days - from.days; }
int year_of(Date date);

// `2026-03-31`; none for anything else, a day that does not exist included.
std::optional<Date> parse_iso_date(std::string_view text);
std::string iso_date(Date date);

// A date as a plan may give it: `2026`, `2026-S1`, `2026-Q3`, `2026-03` or `2026-03-31`. It is the interval of the days it may be.
struct PartialDate {
  enum class Precision : std::uint8_t { day, month, quarter, half_year, year };
  Date first;
  Date last;
  Precision precision = Precision::day;
  bool operator==(const PartialDate&) const = default;

  static PartialDate of(Date day) { return {day, day, Precision::day}; }
};

std::optional<PartialDate> parse_partial_date(std::string_view text);
// The form it is written in: the inverse of parse_partial_date.
std::string iso_partial_date(const PartialDate& date);

// True only where every day of `a` comes before every day of `b`: what is not certain is not a fault.
inline bool surely_before(const PartialDate& a, const PartialDate& b) { return a.last < b.first; }
inline bool surely_before(const PartialDate& a, Date b) { return a.last < b; }
inline bool surely_after(const PartialDate& a, Date b) { return a.first > b; }

// The UTC day of a number of seconds since 1970-01-01, digits only; none for anything else or after 9999.
std::optional<Date> date_of_epoch_seconds(std::string_view seconds);
// Today by the machine's clock, in UTC; SOURCE_DATE_EPOCH is honoured before it (https://reproducible-builds.org/specs/source-date-epoch/).
Date today();

}  // namespace ctg
