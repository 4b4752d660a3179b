// Calendar arithmetic by hand (no time zone, no mktime), and the strict readers and writers of dates.
#include "base/date.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdlib>

namespace ctg {
namespace {

constexpr int first_year = 1;
constexpr int last_year = 9999;

// Days from 1970-01-01 to a day that exists, counted in eras of 400 years beginning on 1 March.
constexpr std::int32_t days_from_civil(int year, int month, int day) {
  const int shifted_year = month <= 2 ? year - 1 : year;
  const int era = (shifted_year >= 0 ? shifted_year : shifted_year - 399) / 400;
  const int year_of_era = shifted_year - era * 400;
  const int day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
  const int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146097 + day_of_era - 719468;
}

constexpr Date first_date{days_from_civil(first_year, 1, 1)};
constexpr Date last_date{days_from_civil(last_year, 12, 31)};

constexpr bool is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

constexpr int month_length(int year, int month) {
  if (month == 2) return is_leap(year) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

// Exactly `text.size()` digits; -1 for anything else.
int fixed_digits(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

void append_padded(std::string& text, int value, std::size_t width) {
  const std::string digits = std::to_string(value);
  if (digits.size() < width) text.append(width - digits.size(), '0');
  text += digits;
}

// The interval of `length` months that begins with `month`.
std::optional<PartialDate> months_interval(int year, int month, int length, PartialDate::Precision precision) {
  const auto first = make_date(year, month, 1);
  if (!first || month + length > 13) return std::nullopt;
  return PartialDate{*first, *make_date(year, month + length - 1, month_length(year, month + length - 1)), precision};
}

}  // namespace

std::optional<Date> make_date(int year, int month, int day) {
  if (year < first_year || year > last_year || month < 1 || month > 12 || day < 1 || day > month_length(year, month)) return std::nullopt;
  return Date{days_from_civil(year, month, day)};
}

CalendarDay calendar_day(Date date) {
  const std::int64_t shifted = std::int64_t{date.days} + 719468;
  const std::int64_t era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
  const auto day_of_era = static_cast<int>(shifted - era * 146097);
  const int year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const int shifted_month = (5 * day_of_year + 2) / 153;
  const int month = shifted_month < 10 ? shifted_month + 3 : shifted_month - 9;
  const int year = year_of_era + static_cast<int>(era) * 400 + (month <= 2 ? 1 : 0);
  return {year, month, day_of_year - (153 * shifted_month + 2) / 5 + 1};
}

Date first_day_of_month(Date date) { return Date{date.days - calendar_day(date).day + 1}; }

Date last_day_of_month(Date date) {
  const CalendarDay day = calendar_day(date);
  return Date{date.days - day.day + month_length(day.year, day.month)};
}

Date add_days(Date date, int days) {
  const std::int64_t sum = std::int64_t{date.days} + days;
  return Date{static_cast<std::int32_t>(std::clamp<std::int64_t>(sum, first_date.days, last_date.days))};
}

Date add_months(Date date, int months) {
  const CalendarDay day = calendar_day(date);
  const std::int64_t month_count = std::int64_t{day.year} * 12 + (day.month - 1) + months;
  if (month_count < std::int64_t{first_year} * 12) return first_date;
  if (month_count >= std::int64_t{last_year + 1} * 12) return last_date;
  const auto year = static_cast<int>(month_count / 12);
  const auto month = static_cast<int>(month_count % 12) + 1;
  return Date{days_from_civil(year, month, std::min(day.day, month_length(year, month)))};
}

int year_of(Date date) { return calendar_day(date).year; }

std::optional<Date> parse_iso_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  return make_date(fixed_digits(text.substr(0, 4)), fixed_digits(text.substr(5, 2)), fixed_digits(text.substr(8, 2)));
}

std::string iso_date(Date date) {
  const CalendarDay day = calendar_day(date);
  std::string text;
  append_padded(text, day.year, 4);
  text += '-';
  append_padded(text, day.month, 2);
  text += '-';
  append_padded(text, day.day, 2);
  return text;
}

std::optional<PartialDate> parse_partial_date(std::string_view text) {
  using Precision = PartialDate::Precision;
  if (text.size() == 10) {
    const auto day = parse_iso_date(text);
    return day ? std::optional(PartialDate::of(*day)) : std::nullopt;
  }
  const int year = fixed_digits(text.substr(0, 4));
  if (text.size() == 4) return months_interval(year, 1, 12, Precision::year);
  if (text.size() != 7 || text[4] != '-') return std::nullopt;
  if (text[5] == 'S' || text[5] == 'Q') {
    const int number = fixed_digits(text.substr(6));
    if (number < 1) return std::nullopt;
    return text[5] == 'S' ? months_interval(year, number * 6 - 5, 6, Precision::half_year)
                          : months_interval(year, number * 3 - 2, 3, Precision::quarter);
  }
  return months_interval(year, fixed_digits(text.substr(5)), 1, Precision::month);
}

std::string iso_partial_date(const PartialDate& date) {
  const CalendarDay first = calendar_day(date.first);
  std::string text;
  append_padded(text, first.year, 4);
  switch (date.precision) {
    case PartialDate::Precision::day:
      return iso_date(date.first);
    case PartialDate::Precision::month:
      text += '-';
      append_padded(text, first.month, 2);
      break;
    case PartialDate::Precision::quarter:
      text += "-Q" + std::to_string((first.month + 2) / 3);
      break;
    case PartialDate::Precision::half_year:
      text += first.month <= 6 ? "-S1" : "-S2";
      break;
    case PartialDate::Precision::year:
      break;
  }
  return text;
}

std::optional<Date> date_of_epoch_seconds(std::string_view seconds) {
  if (seconds.empty() || seconds.front() < '0' || seconds.front() > '9') return std::nullopt;
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(seconds.data(), seconds.data() + seconds.size(), value);
  if (error != std::errc{} || end != seconds.data() + seconds.size()) return std::nullopt;
  const std::int64_t days = value / 86400;
  if (days > last_date.days) return std::nullopt;
  return Date{static_cast<std::int32_t>(days)};
}

Date today() {
  if (const char* const epoch = std::getenv("SOURCE_DATE_EPOCH")) {
    if (const auto date = date_of_epoch_seconds(epoch)) return *date;
  }
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return Date{static_cast<std::int32_t>(std::chrono::floor<std::chrono::duration<std::int64_t, std::ratio<86400>>>(now).count())};
}

}  // namespace ctg
