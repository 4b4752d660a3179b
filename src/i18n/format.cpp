// Dates, numbers and amounts as people write them in French and in English.
#include "i18n/format.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <stdexcept>

namespace ctg {
namespace {

using Precision = PartialDate::Precision;

constexpr std::string_view no_break_space = "\u00A0";
constexpr std::string_view narrow_no_break_space = "\u202F";

constexpr std::array<std::string_view, 12> english_months{"January", "February", "March",     "April",   "May",      "June",
                                                          "July",    "August",   "September", "October", "November", "December"};
constexpr std::array<std::string_view, 12> french_months{"janvier", "février", "mars",      "avril",   "mai",      "juin",
                                                         "juillet", "août",    "septembre", "octobre", "novembre", "décembre"};

std::string month_name(int month, Language language) {
  const auto place = static_cast<std::size_t>(month - 1);
  return std::string(language == Language::french ? french_months.at(place) : english_months.at(place));
}

std::string ordinal(int number, Language language) {
  if (language == Language::french) return number == 1 ? "1er" : std::to_string(number) + "e";
  constexpr std::array<std::string_view, 4> words{"first", "second", "third", "fourth"};
  return std::string(words.at(static_cast<std::size_t>(number - 1)));
}

int quarter_of(CalendarDay day) { return (day.month + 2) / 3; }
int half_of(CalendarDay day) { return day.month <= 6 ? 1 : 2; }

// Digits before a point in groups of three; what follows the point as it is.
std::string grouped(const std::string& plain, Language language) {
  const bool french = language == Language::french;
  const std::size_t begin = plain.starts_with('-') ? 1 : 0;
  const std::size_t point = std::min(plain.find('.'), plain.size());
  std::string text = plain.substr(0, begin);
  for (std::size_t i = begin; i < point; ++i) {
    if (i > begin && (point - i) % 3 == 0) text += french ? narrow_no_break_space : std::string_view(",");
    text += plain[i];
  }
  if (point < plain.size()) text.append(french ? "," : ".").append(plain, point + 1);
  return text;
}

}  // namespace

std::string format_date(Date date, Language language) {
  const CalendarDay day = calendar_day(date);
  const std::string number = language == Language::french && day.day == 1 ? "1er" : std::to_string(day.day);
  return fmt::format("{} {} {}", number, month_name(day.month, language), day.year);
}

std::string format_date(const PartialDate& date, Language language) {
  const bool french = language == Language::french;
  const CalendarDay day = calendar_day(date.first);
  const std::string year = std::to_string(day.year);
  switch (date.precision) {
    case Precision::day:
      return format_date(date.first, language);
    case Precision::month:
      return month_name(day.month, language) + ' ' + year;
    case Precision::quarter:
      return ordinal(quarter_of(day), language) + (french ? " trimestre " : " quarter of ") + year;
    case Precision::half_year:
      return ordinal(half_of(day), language) + (french ? " semestre " : " half of ") + year;
    case Precision::year:
      break;
  }
  return year;
}

std::string format_short_date(const PartialDate& date, Language language) {
  if (language == Language::english) return iso_partial_date(date);
  const CalendarDay day = calendar_day(date.first);
  switch (date.precision) {
    case Precision::day:
      return fmt::format("{:02}/{:02}/{:04}", day.day, day.month, day.year);
    case Precision::month:
      return fmt::format("{:02}/{:04}", day.month, day.year);
    case Precision::quarter:
      return fmt::format("T{} {:04}", quarter_of(day), day.year);
    case Precision::half_year:
      return fmt::format("S{} {:04}", half_of(day), day.year);
    case Precision::year:
      break;
  }
  return fmt::format("{:04}", day.year);
}

std::string format_integer(std::int64_t number, Language language) { return grouped(std::to_string(number), language); }

std::string format_decimal(const Decimal& number, Language language) { return grouped(plain_decimal(number), language); }

std::string format_amount(Amount amount, Language language) {
  const std::string text = grouped(plain_amount(amount), language);
  if (language == Language::french) return text + std::string(no_break_space) + "€";
  const bool negative = text.starts_with('-');
  return std::string(negative ? "-€" : "€").append(text, negative ? 1 : 0);
}

std::string format_percent(double share, Language language) {
  if (!std::isfinite(share)) throw std::logic_error("a share is not a number");
  constexpr double largest = 1e12;
  constexpr double binary_noise = 1e-9;  // 0.285 is a little less than 285 thousandths
  double percent = std::floor(std::fmin(std::fmax(share * 100, -largest), largest) + 0.5 + binary_noise);
  const auto only_for = [&](double round, double exact) {
    if (percent == round && share != exact) percent = share < exact ? round - 1 : round + 1;
  };
  only_for(0, 0.0);
  only_for(100, 1.0);
  const std::string text = format_integer(static_cast<std::int64_t>(percent), language);
  return language == Language::french ? text + std::string(narrow_no_break_space) + '%' : text + '%';
}

}  // namespace ctg
