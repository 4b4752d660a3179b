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
// In force on that day, as far as the plan says: a signed convention of which the end is not known may be over for years.
inline bool is_running(const Convention& convention, Date today) {
  const bool not_begun = convention.period.start && surely_after(*convention.period.start, today);
  const bool says_so = convention.status.is(ConventionStatus::in_force) || convention.period.end.given();
  return is_signed(convention) && says_so && !not_begun && !is_over(convention, today);
}

}  // namespace ctg::rules
