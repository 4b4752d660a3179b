// Reads one year out of a plan's dates, budgets, values and decisions.
#include "views/annual_review.hpp"

#include <algorithm>

#include "views/timing.hpp"

namespace ctg::views {
namespace {

constexpr int first_year = 1;
constexpr int last_year = 9999;

Days days_of(std::int64_t year) {
  const int kept = static_cast<int>(std::clamp<std::int64_t>(year, first_year, last_year));
  return {*make_date(kept, 1, 1), *make_date(kept, 12, 31)};
}

std::optional<int> days_late(const LocatedDate& on, const LocatedDate& planned) {
  if (!planned.given()) return std::nullopt;
  if (on->last > planned->last) return days_between(planned->last, on->last);
  return on->last < planned->first ? days_between(planned->first, on->last) : 0;
}

bool is_in(const ActionList& list, std::uint32_t action) { return std::binary_search(list.begin(), list.end(), action); }

// Where actions stood on a day: by the dates that they give, and by their status where that day is today.
class Standing {
 public:
  Standing(Date as_of, Date today) : as_of_(as_of), is_today_(as_of == today) {}

  bool is_ended(const Action& action) const { return !is_open(action) && has_passed(ended_on(action)); }
  bool is_done(const Action& action) const { return action.status.is(Status::done) && is_ended(action); }
  bool is_cancelled(const Action& action) const { return ctg::is_cancelled(action) && is_ended(action); }
  bool is_begun(const Action& action) const {
    if (action.actual.start.given()) return action.actual.start->last <= as_of_;
    return has_begun(action) && (is_done(action) || has_passed(action.planned.start));
  }
  bool is_on_time(const Action& action) const {
    const std::optional<Date> end = planned_end(action);
    return is_ended(action) || !end || *end >= as_of_;
  }

 private:
  bool has_passed(const LocatedDate& date) const { return date.given() ? date->last <= as_of_ : is_today_; }

  Date as_of_;
  bool is_today_;
};

class Reviewer {
 public:
  Reviewer(const Plan& plan, Actions actions, std::int64_t year, Date today)
      : plan_(plan), actions_(actions), standing_(std::min(days_of(year).last, today), today) {
    review_.year = year;
    review_.days = days_of(year);
    review_.as_of = std::min(review_.days.last, today);
    happened_ = {review_.days.first, review_.as_of};
  }

  AnnualReview made(Date today) {
    for (const std::uint32_t index : actions_) {
      const Action& action = plan_.actions[index];
      add_events(index, action);
      add_planned(index, action);
      add_standing(index, action, today);
    }
    for (auto* events : {&review_.done, &review_.started, &review_.cancelled, &review_.stopped})
      std::stable_sort(events->begin(), events->end(), [](const YearEvent& a, const YearEvent& b) { return a.on.last < b.on.last; });
    review_.staff = staff_of(plan_, review_.under_way);
    review_.modifications = modifications(plan_, actions_, happened_);
    review_.money = money(plan_, actions_, review_.year);
    review_.indicators = indicator_progress(plan_, review_.as_of);
    add_objectives();
    return std::move(review_);
  }

 private:
  void add_event(std::vector<YearEvent>& events, std::uint32_t index, const LocatedDate& on, const LocatedDate& planned) const {
    if (!happened_.hold(on)) return;
    events.push_back({index, *on, planned.given() ? std::optional(*planned) : std::nullopt, days_late(on, planned)});
  }

  void add_events(std::uint32_t index, const Action& action) {
    add_event(review_.started, index, action.actual.start, action.planned.start);
    if (is_stopped(action)) add_event(review_.stopped, index, action.status_on, action.planned.end);
    if (is_open(action)) return;
    add_event(is_cancelled(action) ? review_.cancelled : review_.done, index, ended_on(action), action.planned.end);
    if (is_cancelled(action) || review_.done.empty() || review_.done.back().action != index) return;
    if (const auto& late = review_.done.back().days_late) {
      ++review_.done_in_time.whole;
      if (*late <= 0) ++review_.done_in_time.part;
    }
  }

  void add_planned(std::uint32_t index, const Action& action) {
    if (standing_.is_cancelled(action)) return;
    if (review_.days.hold(action.planned.end)) {
      ++review_.finished_of_planned.whole;
      if (standing_.is_done(action))
        ++review_.finished_of_planned.part;
      else
        review_.unfinished.push_back(index);
    }
    if (review_.days.hold(action.planned.start)) {
      ++review_.begun_of_planned.whole;
      if (standing_.is_begun(action))
        ++review_.begun_of_planned.part;
      else
        review_.not_begun.push_back(index);
    }
  }

  void add_standing(std::uint32_t index, const Action& action, Date today) {
    ++review_.done_of_all.whole;
    ++review_.on_time_of_all.whole;
    if (standing_.is_done(action)) ++review_.done_of_all.part;
    if (standing_.is_on_time(action)) ++review_.on_time_of_all.part;
    const LocatedDate ended = ended_on(action);
    if (!is_open(action) && !ended.given() && review_.as_of != today) ++review_.undated;
    const bool ended_before = ended.given() && ended->last < review_.days.first;
    if (standing_.is_begun(action) && !ended_before) review_.under_way.push_back(index);
  }

  void add_objectives() {
    ActionList under_way = review_.under_way;
    std::sort(under_way.begin(), under_way.end());
    // Money may be planned or spent for an action that is not under way yet.
    ActionList counted;
    for (const std::uint32_t index : actions_)
      if (is_in(under_way, index) || money_of(plan_.actions[index], review_.year) != MoneyTotals{}) counted.push_back(index);
    for (ObjectiveMeans& means : means_by_objective(plan_, counted, review_.year)) {
      ObjectiveYear entry{std::move(means), 0, 0, {}};
      std::erase_if(entry.means.actions, [&](std::uint32_t index) { return !is_in(under_way, index); });
      entry.means.staff = staff_of(plan_, entry.means.actions);
      entry.started = count_in(review_.started, entry.means.actions);
      entry.done = count_in(review_.done, entry.means.actions);
      entry.indicators = count_indicators(chosen(review_.indicators, entry.means.indicators));
      review_.objectives.push_back(std::move(entry));
    }
  }

  static std::size_t count_in(const std::vector<YearEvent>& events, ActionList actions) {
    std::sort(actions.begin(), actions.end());
    return static_cast<std::size_t>(
        std::count_if(events.begin(), events.end(), [&](const YearEvent& event) { return is_in(actions, event.action); }));
  }

  const Plan& plan_;
  Actions actions_;
  Standing standing_;
  Days happened_;
  AnnualReview review_;
};

}  // namespace

std::optional<ReviewYears> review_years(const Plan& plan, Date today) {
  const Convention& convention = plan.convention;
  ReviewYears years{std::nullopt, year_of(today)};
  if (convention.period.start.given())
    years.first = year_of(convention.period.start->first);
  else if (convention.signed_on.given())
    years.first = year_of(convention.signed_on->first);
  if (convention.period.end.given()) years.last = std::min<std::int64_t>(years.last, year_of(convention.period.end->last));
  if (years.first && *years.first > years.last) return std::nullopt;
  return years;
}

std::int64_t usual_review_year(const Plan& plan, Date today) {
  const std::int64_t last_whole = year_of(today) - 1;
  const auto years = review_years(plan, today);
  if (!years) return std::max<std::int64_t>(last_whole, first_year);
  const LocatedDate& end = plan.convention.period.end;
  if (end.given() && end->last < today) return years->last;
  return std::clamp(last_whole, std::min(years->first.value_or(first_year), years->last), years->last);
}

AnnualReview annual_review(const Plan& plan, Actions actions, std::int64_t year, Date today) {
  return Reviewer(plan, actions, year, today).made(today);
}

bool AnnualReview::is_silent() const {
  const bool measured = std::any_of(indicators.begin(), indicators.end(),
                                    [&](const IndicatorProgress& indicator) { return value_of_year(indicator, year).has_value(); });
  return done.empty() && started.empty() && cancelled.empty() && stopped.empty() && finished_of_planned.whole == 0 &&
         begun_of_planned.whole == 0 && under_way.empty() && money.with_budget == 0 && money.with_funding == 0 &&
         modifications.deadlines.empty() && modifications.total() == 0 && !measured;
}

std::optional<IndicatorPoint> value_of_year(const IndicatorProgress& indicator, std::int64_t year) {
  return indicator.latest && year_of(indicator.latest->day) == year ? indicator.latest : std::nullopt;
}

YearAhead year_ahead(const Plan& plan, Actions actions, std::int64_t year) {
  YearAhead ahead;
  const Days days = days_of(year);
  for (const std::uint32_t index : actions) {
    const Action& action = plan.actions[index];
    if (is_cancelled(action)) continue;
    if (days.hold(action.planned.start)) ++ahead.to_begin;
    if (days.hold(action.planned.end)) ++ahead.to_finish;
    ahead.planned.add(money_of(action, year).planned);
  }
  return ahead;
}

}  // namespace ctg::views
