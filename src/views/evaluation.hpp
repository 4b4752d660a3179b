// A convention judged as a whole: its needs, objectives and indicators, how it was carried out, and what goes on after it.
#pragma once

#include "views/means.hpp"
#include "views/modifications.hpp"
#include "views/period_progress.hpp"
#include "views/progress.hpp"

namespace ctg::views {

// What became of an indicator's last target.
enum class Attainment : std::uint8_t {
  attained,
  not_attained,    // its day has passed, or the convention is over
  under_way,       // not yet, and there is time left
  without_value,   // unknown: nothing was measured since the baseline
  without_target,  // unknown: nothing to compare with
  context,         // describes the territory: not judged
};
inline constexpr std::size_t attainment_count = 6;

struct AttainmentCounts {
  std::array<std::size_t, attainment_count> by_attainment{};

  std::size_t count(Attainment attainment) const { return by_attainment[static_cast<std::size_t>(attainment)]; }
  // Of those that have a target and a value.
  Share attained_of_known() const {
    const std::size_t attained = count(Attainment::attained);
    return {attained, attained + count(Attainment::not_attained) + count(Attainment::under_way)};
  }
};

struct IndicatorEvaluation {
  IndicatorProgress progress;
  Attainment attainment = Attainment::without_value;
};

struct NeedEvaluation {
  std::uint32_t need = 0;                 // index in Plan::needs
  std::vector<std::uint32_t> objectives;  // that address it; the lowest, where one and another above it do
  Progress progress;                      // of the actions of these objectives and those below, each once
  AttainmentCounts indicators;            // of these objectives and actions
  IndicatorCounts states;                 // of the same
};

struct ObjectiveEvaluation {
  ObjectiveMeans means;  // by main objective
  Progress progress;     // of these actions
  AttainmentCounts indicators;
  IndicatorCounts states;  // of the same
  bool is_lowest = true;   // nothing stands below it
};

// Why an action that is neither done nor cancelled goes on, or asks to be settled, after the period.
struct Continuation {
  enum class Reason : std::uint8_t {
    beyond,      // its planned end is after the period
    stopped,     // postponed, suspended or blocked
    recurring,   // it comes back: whether it goes on is to be decided
    unfinished,  // the period is over
  };
  std::uint32_t action = 0;
  Reason reason = Reason::unfinished;
};

struct Evaluation {
  Date as_of;
  std::optional<PeriodProgress> period;
  Progress progress;
  std::vector<IndicatorEvaluation> indicators;  // of every indicator, in the plan's order
  AttainmentCounts attainments;
  IndicatorCounts states;
  std::vector<NeedEvaluation> needs;            // in the plan's order
  std::vector<ObjectiveEvaluation> objectives;  // parents first; then the actions without an objective, where there are any
  std::vector<std::uint32_t> without_action;    // objectives, the lowest, that no action names
  std::vector<std::uint32_t> needs_without_objective;

  Share done_in_time;           // of those done whose end was planned and is known
  int days_late = 0;            // of those done late, on average, rounded
  Modifications modifications;  // up to `as_of`
  Money money;
  MoneyTotals closed_years;  // of the years that are over: only of these can it be said what was not spent
  ActionList overspent;      // spent more than planned, all years together

  std::vector<Continuation> continuations;  // by reason, then in the plan's order
  std::size_t to_end_in_time = 0;           // open actions that are to end before the period does

  bool is_over() const { return period && period->is_over(); }
  // No date, no value, no amount: nothing to judge by.
  bool is_blind() const;
};

Evaluation evaluation(const Plan& plan, Actions actions, Date today);

}  // namespace ctg::views
