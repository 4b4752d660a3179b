// Lateness and openness of an action on a day: what rules and views both say, said once.
#pragma once

#include "model/plan.hpp"

namespace ctg {

// Neither done nor cancelled; an action without a status is open.
bool is_open(const Action& action);
// Open, and the last day of its planned end is before today.
bool is_late(const Action& action, Date today);
// From the last day of the planned end; 0 where it is not late.
int days_late(const Action& action, Date today);
// The last day on which the plan says something happened to it: a note, a status date, a step done, an actual date, a blocker.
// Not given where nothing is dated.
Located<Date> last_news(const Action& action);

struct Limits {
  int stale_days = 180;
  int soon_days = 60;
  int completeness = 80;  // percent
  int lead_share = 50;    // percent
};
// The plan's settings, or the defaults.
Limits limits_of(const Plan& plan);

}  // namespace ctg
