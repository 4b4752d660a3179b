// Periods and durations as a query gives them.
#include "views/period.hpp"

#include "base/decimal.hpp"
#include "base/text.hpp"

namespace ctg::views {
namespace {

constexpr std::int64_t most_days = 36525;

int days_of_unit(char unit) {
  switch (unit) {
    case 'd':
    case 'j':
      return 1;
    case 'w':
      return 7;
    case 'm':
      return 30;
    case 'y':
    case 'a':
      return 365;
    default:
      return 0;
  }
}

}  // namespace

std::optional<DayRange> parse_day_range(std::string_view text) {
  constexpr std::string_view to = "..";
  const std::size_t dots = text.find(to);
  if (dots == std::string_view::npos) {
    const std::optional<PartialDate> whole = parse_partial_date(text);
    if (!whole) return std::nullopt;
    return DayRange{whole->first, whole->last};
  }
  const std::string_view before = text.substr(0, dots);
  const std::string_view after = text.substr(dots + to.size());
  if (before.empty() && after.empty()) return std::nullopt;
  const std::optional<PartialDate> from = parse_partial_date(before);
  const std::optional<PartialDate> until = parse_partial_date(after);
  if ((!from && !before.empty()) || (!until && !after.empty())) return std::nullopt;
  DayRange range;
  if (from) range.first = from->first;
  if (until) range.last = until->last;
  if (range.first && range.last && *range.last < *range.first) return std::nullopt;
  return range;
}

std::optional<int> parse_duration(std::string_view text) {
  if (text.size() < 2 || !is_digits(text.substr(0, text.size() - 1))) return std::nullopt;
  const std::optional<std::int64_t> count = parse_integer(text.substr(0, text.size() - 1));
  const int unit = days_of_unit(text.back());
  if (!count || unit == 0 || *count > most_days / unit) return std::nullopt;
  return static_cast<int>(*count) * unit;
}

}  // namespace ctg::views
