// Where a convention stands in its life on a day, and where a finding about the whole of it points.
#pragma once

#include "model/plan.hpp"

namespace ctg::rules {

// Its title: it has no id of its own.
inline Span place_of(const Convention& convention) { return convention.title.given() ? convention.title.at : convention.at; }

inline bool is_draft(const Convention& convention) {
  return convention.status.is(ConventionStatus::draft) || (!convention.status.given() && !convention.signed_on.given());
}
inline bool is_signed(const Convention& convention) { return convention.given() && !is_draft(convention); }

inline bool is_over(const Convention& convention, Date today) {
  return convention.status.is(ConventionStatus::expired) || convention.status.is(ConventionStatus::renewed) ||
         (convention.period.end && surely_before(*convention.period.end, today));
}
// Signed, begun as far as is known, and not over.
inline bool is_running(const Convention& convention, Date today) {
  const bool not_begun = convention.period.start && surely_after(*convention.period.start, today);
  return is_signed(convention) && !not_begun && !is_over(convention, today);
}

}  // namespace ctg::rules
