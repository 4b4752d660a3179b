// Judges a convention as a whole.
#include "views/evaluation.hpp"

#include <algorithm>
#include <limits>

#include "views/objective_tree.hpp"
#include "views/timing.hpp"

namespace ctg::views {
namespace {

Attainment attainment_of(const IndicatorProgress& progress, Date today, bool is_over) {
  if (progress.state == IndicatorState::context) return Attainment::context;
  if (progress.state == IndicatorState::without_value) return Attainment::without_value;
  if (progress.meets_last) return Attainment::attained;
  if (!progress.last_target) return progress.direction == Direction::stable ? Attainment::not_attained : Attainment::without_target;
  return is_over || progress.last_target->day < today ? Attainment::not_attained : Attainment::under_way;
}

template <class Indexes>
AttainmentCounts count_attainments(const std::vector<IndicatorEvaluation>& all, const Indexes& indexes) {
  AttainmentCounts counts;
  for (const std::uint32_t index : indexes) ++counts.by_attainment[static_cast<std::size_t>(all[index].attainment)];
  return counts;
}

template <class Indexes>
IndicatorCounts count_states(const std::vector<IndicatorEvaluation>& all, const Indexes& indexes) {
  IndicatorCounts counts;
  for (const std::uint32_t index : indexes) {
    ++counts.total;
    ++counts.by_state[static_cast<std::size_t>(all[index].progress.state)];
  }
  return counts;
}

std::optional<Continuation::Reason> reason_to_go_on(const Action& action, const LocatedDate& end_of_period, bool is_over) {
  using Reason = Continuation::Reason;
  if (!is_open(action)) return std::nullopt;
  const std::optional<Date> end = planned_end(action);
  if (end && end_of_period.given() && *end > end_of_period->last) return Reason::beyond;
  if (is_stopped(action)) return Reason::stopped;
  if (action.recurring.given()) return Reason::recurring;
  return is_over ? std::optional(Reason::unfinished) : std::nullopt;
}

class Evaluator {
 public:
  Evaluator(const Plan& plan, Actions actions, Date today) : plan_(plan), actions_(actions), today_(today), tree_(plan) {}

  Evaluation made() {
    made_.as_of = today_;
    made_.period = period_progress(plan_.convention.period, today_);
    made_.progress = progress_of(plan_, actions_, today_);
    judge_indicators();
    judge_objectives();
    judge_needs();
    judge_deadlines();
    judge_money();
    made_.modifications = modifications(plan_, actions_, {Date{std::numeric_limits<std::int32_t>::min()}, today_});
    find_continuations();
    return std::move(made_);
  }

 private:
  void judge_indicators() {
    for (IndicatorProgress& progress : indicator_progress(plan_, today_)) {
      const Attainment attainment = attainment_of(progress, today_, made_.is_over());
      ++made_.attainments.by_attainment[static_cast<std::size_t>(attainment)];
      ++made_.states.total;
      ++made_.states.by_state[static_cast<std::size_t>(progress.state)];
      made_.indicators.push_back({std::move(progress), attainment});
    }
  }

  void judge_objectives() {
    std::vector<bool> named(plan_.objectives.size());
    for (const std::uint32_t index : actions_)
      for (const ObjectiveReference& objective : plan_.actions[index].objectives)
        if (objective.resolved()) named[objective.index] = true;
    for (ObjectiveMeans& means : means_by_objective(plan_, actions_)) {
      ObjectiveEvaluation entry;
      entry.progress = progress_of(plan_, means.actions, today_);
      entry.indicators = count_attainments(made_.indicators, means.indicators);
      entry.states = count_states(made_.indicators, means.indicators);
      if (means.objective) {
        const std::uint32_t place = tree_.place_of(*means.objective);
        entry.is_lowest = tree_.nodes()[place].end == place + 1;
        if (entry.is_lowest && !named[*means.objective]) made_.without_action.push_back(*means.objective);
      }
      entry.means = std::move(means);
      made_.objectives.push_back(std::move(entry));
    }
  }

  // The needs that each objective serves, by itself or by those above it.
  std::vector<std::vector<std::uint32_t>> needs_of_objectives() const {
    std::vector<std::vector<std::uint32_t>> needs(plan_.objectives.size());
    for (std::uint32_t need = 0; need < plan_.needs.size(); ++need)
      for (const std::uint32_t addressing_one : addressing(need)) {
        const std::uint32_t place = tree_.place_of(addressing_one);
        for (const ObjectiveTree::Node& node : tree_.nodes().subspan(place, tree_.nodes()[place].end - place))
          needs[node.objective].push_back(need);
      }
    return needs;
  }

  void judge_needs() {
    const auto needs = needs_of_objectives();
    std::vector<ActionList> actions(plan_.needs.size());
    std::vector<std::vector<std::uint32_t>> indicators(plan_.needs.size());
    const auto name_all = [&](std::uint32_t need, const std::vector<IndicatorReference>& references) {
      for (const IndicatorReference& reference : references)
        if (reference.resolved()) indicators[need].push_back(reference.index);
    };
    for (const std::uint32_t index : actions_)
      for (const ObjectiveReference& objective : plan_.actions[index].objectives) {
        if (!objective.resolved()) continue;
        for (const std::uint32_t need : needs[objective.index]) {
          if (!actions[need].empty() && actions[need].back() == index) continue;
          actions[need].push_back(index);
          name_all(need, plan_.actions[index].indicators);
        }
      }
    for (std::uint32_t objective = 0; objective < plan_.objectives.size(); ++objective)
      for (const std::uint32_t need : needs[objective]) name_all(need, plan_.objectives[objective].indicators);
    for (std::uint32_t need = 0; need < plan_.needs.size(); ++need) {
      auto& named = indicators[need];
      std::sort(named.begin(), named.end());
      named.erase(std::unique(named.begin(), named.end()), named.end());
      NeedEvaluation entry{need, addressing(need), progress_of(plan_, actions[need], today_), count_attainments(made_.indicators, named),
                           count_states(made_.indicators, named)};
      if (entry.objectives.empty()) made_.needs_without_objective.push_back(need);
      made_.needs.push_back(std::move(entry));
    }
  }

  bool addresses(std::uint32_t objective, std::uint32_t need) const {
    const auto& named = plan_.objectives[objective].addresses;
    return std::any_of(named.begin(), named.end(), [&](const NeedReference& one) { return one.names(Kind::need, need); });
  }

  // From the top: an objective gives way to one below it that addresses the need more closely.
  std::vector<std::uint32_t> addressing(std::uint32_t need) const {
    std::vector<std::uint32_t> lowest;
    for (const ObjectiveTree::Node& node : tree_.nodes()) {
      if (!addresses(node.objective, need)) continue;
      std::erase_if(lowest, [&](std::uint32_t above) { return tree_.is_within(node.objective, above); });
      lowest.push_back(node.objective);
    }
    return lowest;
  }

  void judge_deadlines() {
    std::int64_t days = 0;
    for (const std::uint32_t index : actions_) {
      const Action& action = plan_.actions[index];
      const LocatedDate ended = ended_on(action);
      const std::optional<Date> end = planned_end(action);
      if (!action.status.is(Status::done) || !end || !ended.given()) continue;
      ++made_.done_in_time.whole;
      if (ended->last <= *end)
        ++made_.done_in_time.part;
      else
        days += days_between(*end, ended->last);
    }
    const auto late = static_cast<std::int64_t>(made_.done_in_time.whole - made_.done_in_time.part);
    if (late > 0) made_.days_late = static_cast<int>((days + late / 2) / late);
  }

  void judge_money() {
    made_.money = money(plan_, actions_);
    for (const MoneyOfYear& year : made_.money.by_year)
      if (year.year && (*year.year < year_of(today_) || made_.is_over())) made_.closed_years.add(year.totals);
    for (const std::uint32_t index : actions_) {
      const MoneyTotals totals = money_of(plan_.actions[index]);
      if (totals.planned.is_known && totals.spent > totals.planned) made_.overspent.push_back(index);
    }
  }

  void find_continuations() {
    for (const std::uint32_t index : actions_) {
      const Action& action = plan_.actions[index];
      if (const auto reason = reason_to_go_on(action, plan_.convention.period.end, made_.is_over()))
        made_.continuations.push_back({index, *reason});
      else if (is_open(action))
        ++made_.to_end_in_time;
    }
    std::stable_sort(made_.continuations.begin(), made_.continuations.end(),
                     [](const Continuation& a, const Continuation& b) { return a.reason < b.reason; });
  }

  const Plan& plan_;
  Actions actions_;
  Date today_;
  ObjectiveTree tree_;
  Evaluation made_;
};

}  // namespace

bool Evaluation::is_blind() const {
  const std::size_t known = attainments.attained_of_known().whole + attainments.count(Attainment::without_target);
  return progress.dated == 0 && progress.count(Status::done) == 0 && progress.count(Status::cancelled) == 0 && known == 0 &&
         money.with_budget == 0 && money.with_funding == 0 && modifications.total() == 0;
}

Evaluation evaluation(const Plan& plan, Actions actions, Date today) { return Evaluator(plan, actions, today).made(); }

}  // namespace ctg::views
