// Where an action stands in time on a given day: late, due soon, starting late, stale. What rules and views both say, said once.
#pragma once

#include <optional>

#include "model/plan.hpp"

namespace ctg {

// The plan's thresholds, with the defaults where it gives none or one that makes no sense (days below 0, percents outside 0 to 100).
struct EffectiveThresholds {
  int stale_days = 180;
  int soon_days = 60;
  int completeness = 80;  // percent
  int lead_share = 50;    // percent
};
EffectiveThresholds thresholds(const Plan& plan);

// Neither done nor cancelled. An action whose status is unknown is open: nothing says that it has ended.
bool is_open(const Action& action);
bool is_cancelled(const Action& action);
// Postponed, suspended or blocked.
bool is_stopped(const Action& action);
// Work has begun: an actual start is given, or the status can only be so of work that has begun (in progress, done).
bool has_begun(const Action& action);
// When it was done (its actual end, failing that the day of its status) or cancelled (the day of its status); not given for an
// open action, nor where the plan does not say.
LocatedDate ended_on(const Action& action);

// The last day of the planned end: `2026-Q2` ends on 30 June.
std::optional<Date> planned_end(const Action& action);

// Open, and the last day of the planned end is before today. What is due today is not late.
bool is_late(const Action& action, Date today);
// Days since the last day of the planned end; 0 where the action is not late.
int days_late(const Action& action, Date today);

// Proposed or planned, not begun, and the last day of the planned start is before today. Postponed, suspended and blocked
// actions say by their status why they do not begin, and stand in lists of their own.
bool starts_late(const Action& action, Date today);
int days_start_late(const Action& action, Date today);

// Open, and the planned end is today or within `soon_days` after it.
bool is_due_soon(const Action& action, Date today, int soon_days);

// The latest day of which the action tells something: notes, status, steps done, actual dates, blockers. What is dated
// after today is a plan or a mistake, not news. Of a partial date, its last day counts.
std::optional<PartialDate> last_news(const Action& action, Date today);
// The same with its place; not given where nothing is dated.
LocatedDate located_last_news(const Action& action, Date today);

// Since when nothing is heard of an action: its last news, else its planned start once that is past, else the day the
// convention was signed or, failing that, began. None where the plan dates none of these: what is not certain is not a fault.
std::optional<Date> silent_since(const Plan& plan, const Action& action, Date today);
std::optional<int> days_silent(const Plan& plan, const Action& action, Date today);

// In progress, blocked or suspended: somebody has something to tell of it.
bool is_under_way(const Action& action);

// Under way and silent for more than `stale_days`. What has not begun has nothing to tell; what
// should have begun starts late.
bool is_stale(const Plan& plan, const Action& action, Date today, int stale_days);

// A step that is not done and whose last due day is before today.
bool is_overdue(const Step& step, Date today);
int days_overdue(const Step& step, Date today);
// At least one step overdue, in an open action.
bool has_overdue_step(const Action& action, Date today);

}  // namespace ctg
