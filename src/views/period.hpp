// Periods and durations as a query gives them.
#pragma once

#include <optional>
#include <string_view>

#include "base/date.hpp"

namespace ctg::views {

// The days from first to last, both included; none: open on that side.
struct DayRange {
  std::optional<Date> first;
  std::optional<Date> last;

  // At least one of the days a partial date may be: a comparison fails only if every day fails.
  bool meets(const PartialDate& date) const { return (!first || date.last >= *first) && (!last || date.first <= *last); }
};

// `2026`, `2026-Q3`, `2026-S1`, `2026-03`, `2026-03-31`; `2026-03..2026-06`, `..2026-06`, `2026-06..`, both ends included whole.
// None for anything else, a range that ends before it begins included.
std::optional<DayRange> parse_day_range(std::string_view text);

// Days: `30d` or `30j`, `2w` (of 7), `6m` (of 30), `1y` or `1a` (of 365), at most 36525.
std::optional<int> parse_duration(std::string_view text);

}  // namespace ctg::views
