// A part of a whole: two counts kept apart, so that nothing is divided by zero and a reader can be told both.
#pragma once

#include <cstddef>
#include <optional>

namespace ctg::views {

struct Share {
  std::size_t part = 0;
  std::size_t whole = 0;

  // Between 0 and 1; none where there is nothing to share.
  std::optional<double> ratio() const {
    if (whole == 0) return std::nullopt;
    return static_cast<double>(part) / static_cast<double>(whole);
  }
  // Exact: no rounding between a count and a threshold in whole percents. False where there is nothing to share.
  bool below_percent(int percent) const { return whole != 0 && part * 100 < whole * static_cast<std::size_t>(percent); }
  bool above_percent(int percent) const { return whole != 0 && part * 100 > whole * static_cast<std::size_t>(percent); }
  bool operator==(const Share&) const = default;
};

}  // namespace ctg::views
