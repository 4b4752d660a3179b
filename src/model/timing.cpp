// Where an action stands in time on a given day.
#include "model/timing.hpp"

#include <algorithm>

namespace ctg {
namespace {

int within(const LocatedInteger& wanted, int most, int otherwise) {
  return wanted.given() && wanted.value >= 0 && wanted.value <= most ? static_cast<int>(wanted.value) : otherwise;
}

bool is_one_of(const Action& action, std::initializer_list<Status> statuses) {
  return action.status.given() && std::find(statuses.begin(), statuses.end(), action.status.value) != statuses.end();
}

// Keeps the latest of the dates it is shown, up to today.
class LatestNews {
 public:
  explicit LatestNews(Date today) : today_(today) {}
  void see(const LocatedDate& date) {
    if (!date.given() || date.value.first > today_) return;
    if (!latest_ || latest_->last < date.value.last) latest_ = date;
  }
  const LocatedDate& latest() const { return latest_; }

 private:
  Date today_;
  LocatedDate latest_;
};

}  // namespace

EffectiveThresholds thresholds(const Plan& plan) {
  constexpr int a_century_of_days = 36525;
  const Thresholds& given = plan.settings.thresholds;
  const EffectiveThresholds otherwise;
  return {within(given.stale_days, a_century_of_days, otherwise.stale_days),
          within(given.soon_days, a_century_of_days, otherwise.soon_days), within(given.completeness, 100, otherwise.completeness),
          within(given.lead_share, 100, otherwise.lead_share)};
}

bool is_open(const Action& action) { return !is_one_of(action, {Status::done, Status::cancelled}); }

bool is_cancelled(const Action& action) { return action.status.is(Status::cancelled); }

bool is_stopped(const Action& action) { return is_one_of(action, {Status::postponed, Status::suspended, Status::blocked}); }

bool has_begun(const Action& action) { return action.actual.start.given() || is_one_of(action, {Status::in_progress, Status::done}); }

LocatedDate ended_on(const Action& action) {
  if (action.status.is(Status::done) && action.actual.end.given()) return action.actual.end;
  return is_open(action) ? LocatedDate{} : action.status_on;
}

std::optional<Date> planned_end(const Action& action) {
  if (!action.planned.end.given()) return std::nullopt;
  return action.planned.end->last;
}

bool is_late(const Action& action, Date today) { return days_late(action, today) > 0; }

int days_late(const Action& action, Date today) {
  const std::optional<Date> end = planned_end(action);
  return end && is_open(action) ? std::max(0, days_between(*end, today)) : 0;
}

bool starts_late(const Action& action, Date today) { return days_start_late(action, today) > 0; }

int days_start_late(const Action& action, Date today) {
  if (!action.planned.start.given() || has_begun(action) || !is_one_of(action, {Status::proposed, Status::planned})) return 0;
  return std::max(0, days_between(action.planned.start->last, today));
}

bool is_due_soon(const Action& action, Date today, int soon_days) {
  const std::optional<Date> end = planned_end(action);
  return end && is_open(action) && *end >= today && days_between(today, *end) <= soon_days;
}

LocatedDate located_last_news(const Action& action, Date today) {
  LatestNews news(today);
  news.see(action.status_on);
  news.see(action.actual.start);
  news.see(action.actual.end);
  for (const Note& note : action.notes) news.see(note.on);
  for (const Step& step : action.steps) news.see(step.done_on);
  for (const Blocker& blocker : action.blockers) {
    news.see(blocker.since);
    news.see(blocker.resolved_on);
  }
  return news.latest();
}

std::optional<PartialDate> last_news(const Action& action, Date today) {
  const LocatedDate news = located_last_news(action, today);
  return news ? std::optional(news.value) : std::nullopt;
}

std::optional<Date> silent_since(const Plan& plan, const Action& action, Date today) {
  if (const std::optional<PartialDate> news = last_news(action, today)) return std::min(news->last, today);
  for (const LocatedDate* since : {&action.planned.start, &plan.convention.signed_on, &plan.convention.period.start})
    if (since->given() && since->value.last <= today) return since->value.last;
  return std::nullopt;
}

std::optional<int> days_silent(const Plan& plan, const Action& action, Date today) {
  const std::optional<Date> since = silent_since(plan, action, today);
  if (!since) return std::nullopt;
  return days_between(*since, today);
}

bool is_under_way(const Action& action) { return is_one_of(action, {Status::in_progress, Status::blocked, Status::suspended}); }

bool is_stale(const Plan& plan, const Action& action, Date today, int stale_days) {
  if (!is_under_way(action)) return false;
  const std::optional<int> silent = days_silent(plan, action, today);
  return silent && *silent > stale_days;
}

bool is_overdue(const Step& step, Date today) { return days_overdue(step, today) > 0; }

int days_overdue(const Step& step, Date today) {
  if (step.done_on.given() || !step.due.given()) return 0;
  return std::max(0, days_between(step.due->last, today));
}

bool has_overdue_step(const Action& action, Date today) {
  return is_open(action) &&
         std::any_of(action.steps.begin(), action.steps.end(), [&](const Step& step) { return is_overdue(step, today); });
}

}  // namespace ctg
