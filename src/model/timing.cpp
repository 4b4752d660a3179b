// Lateness and openness of an action on a day.
#include "model/timing.hpp"

namespace ctg {

bool is_open(const Action& action) { return !action.status.is(Status::done) && !action.status.is(Status::cancelled); }

bool is_late(const Action& action, Date today) { return is_open(action) && action.planned.end.given() && action.planned.end->last < today; }

int days_late(const Action& action, Date today) { return is_late(action, today) ? days_between(action.planned.end->last, today) : 0; }

Located<Date> last_news(const Action& action) {
  Located<Date> latest;
  const auto consider = [&latest](const LocatedDate& date) {
    if (date.given() && (!latest.given() || date->last > latest.value)) latest = {date->last, date.at};
  };
  for (const Note& note : action.notes) consider(note.on);
  for (const Step& step : action.steps) consider(step.done_on);
  for (const Blocker& blocker : action.blockers) {
    consider(blocker.since);
    consider(blocker.resolved_on);
  }
  consider(action.status_on);
  consider(action.actual.start);
  consider(action.actual.end);
  return latest;
}

Limits limits_of(const Plan& plan) {
  const Thresholds& given = plan.settings.thresholds;
  const auto value = [](const LocatedInteger& number, int fallback) {
    return number.given() && number.value >= 0 && number.value <= 100'000 ? static_cast<int>(number.value) : fallback;
  };
  const Limits defaults;
  return {value(given.stale_days, defaults.stale_days), value(given.soon_days, defaults.soon_days),
          value(given.completeness, defaults.completeness), value(given.lead_share, defaults.lead_share)};
}

}  // namespace ctg
