// How much of a convention's period has passed on a day.
#pragma once

#include <optional>

#include "model/things.hpp"
#include "views/share.hpp"

namespace ctg::views {

struct PeriodProgress {
  Date first;
  Date last;
  Share days;    // passed, today included, of all
  Share months;  // whole months passed, of all that are whole

  bool is_to_come() const { return days.part == 0; }
  bool is_over() const { return days.part == days.whole; }
};

// None where the start or the end is not given, or the end comes before the start.
std::optional<PeriodProgress> period_progress(const Period& period, Date today);

}  // namespace ctg::views
