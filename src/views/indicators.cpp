// Where each indicator stands on a given day.
#include "views/indicators.hpp"

#include <algorithm>
#include <cmath>

namespace ctg::views {
namespace {

constexpr double stable_tolerance = 0.05;  // of the value to hold

// A hair under the line because of binary fractions is not behind.
bool at_least(double value, double wanted) { return value >= wanted - 1e-9 * std::max({1.0, std::abs(value), std::abs(wanted)}); }

std::vector<IndicatorPoint> targets_in_order(const Indicator& indicator) {
  std::vector<IndicatorPoint> points;
  for (const Target& target : indicator.targets)
    if (target.value.given() && target.on.given()) points.push_back({target.on->last, *target.value});
  std::stable_sort(points.begin(), points.end(), [](const IndicatorPoint& a, const IndicatorPoint& b) { return a.day < b.day; });
  return points;
}

struct Measured {
  IndicatorPoint point;
  bool is_estimated;
};

std::vector<Measured> values_in_order(const Indicator& indicator, Date today) {
  std::vector<Measured> values;
  for (const Measure& measure : indicator.values) {
    if (!measure.value.given() || !measure.on.given() || measure.on->first > today) continue;
    values.push_back({{std::min(measure.on->last, today), *measure.value}, measure.estimated.is(true)});
  }
  std::stable_sort(values.begin(), values.end(), [](const Measured& a, const Measured& b) { return a.point.day < b.point.day; });
  return values;
}

std::optional<IndicatorPoint> target_of(const std::vector<IndicatorPoint>& targets, Date today) {
  if (targets.empty()) return std::nullopt;
  const auto next = std::find_if(targets.begin(), targets.end(), [&](const IndicatorPoint& target) { return target.day >= today; });
  return next == targets.end() ? targets.back() : *next;
}

// Months since year 0, the last day of a month ending it.
double in_months(Date day) {
  const CalendarDay parts = calendar_day(day);
  const double part = static_cast<double>(parts.day) / calendar_day(last_day_of_month(day)).day;
  return parts.year * 12 + (parts.month - 1) + part;
}

// On the line through the baseline and the targets; none before it begins.
std::optional<double> expected_on(Date day, const IndicatorBaseline& baseline, const std::vector<IndicatorPoint>& targets) {
  if (targets.empty() || !baseline.day || day < *baseline.day) return std::nullopt;
  IndicatorPoint from{*baseline.day, baseline.value};
  for (const IndicatorPoint& to : targets) {
    if (to.day <= from.day) continue;  // a target on or before the baseline's day leads nowhere
    if (day <= to.day) {
      const double part = (in_months(day) - in_months(from.day)) / (in_months(to.day) - in_months(from.day));
      return from.value.value() + part * (to.value.value() - from.value.value());
    }
    from = to;
  }
  return from.value.value();
}

std::optional<Direction> direction_of(const Indicator& indicator, const IndicatorProgress& progress) {
  if (indicator.direction.given()) return *indicator.direction;
  if (!progress.target) return std::nullopt;
  std::optional<Decimal> from;
  if (progress.baseline)
    from = progress.baseline->value;
  else if (!progress.series.empty())
    from = progress.series.front().value;
  if (!from) return std::nullopt;
  const int order = compare(progress.target->value, *from);
  return order > 0 ? Direction::up : order < 0 ? Direction::down : Direction::stable;
}

std::optional<double> attainment_of(const IndicatorProgress& progress, const std::optional<IndicatorPoint>& target) {
  if (!progress.latest || !progress.baseline || !target) return std::nullopt;
  const double from = progress.baseline->value.value();
  if (compare(target->value, progress.baseline->value) == 0) return std::nullopt;
  return (progress.latest->value.value() - from) / (target->value.value() - from);
}

// Whether a value is as good as the one wanted, or better.
bool meets(Direction direction, double value, double wanted) {
  return direction == Direction::down ? at_least(wanted, value) : at_least(value, wanted);
}

bool is_held(double value, double wanted) { return at_least(std::abs(wanted) * stable_tolerance, std::abs(value - wanted)); }

bool is_measured(const IndicatorProgress& progress) {
  return progress.latest && (!progress.baseline || !progress.baseline->day || progress.latest->day >= *progress.baseline->day);
}

bool meets_last_of(const IndicatorProgress& progress) {
  if (!is_measured(progress)) return false;
  const double value = progress.latest->value.value();
  if (progress.direction == Direction::stable) {
    if (!progress.last_target && !progress.baseline) return false;
    return is_held(value, (progress.last_target ? progress.last_target->value : progress.baseline->value).value());
  }
  return progress.last_target && meets(progress.direction.value_or(Direction::up), value, progress.last_target->value.value());
}

IndicatorState state_of_stable(const IndicatorProgress& progress) {
  if (!progress.target && !progress.baseline) return IndicatorState::without_target;
  const double wanted = (progress.target ? progress.target->value : progress.baseline->value).value();
  if (!is_held(progress.latest->value.value(), wanted)) return IndicatorState::behind;
  return progress.target && progress.latest->day >= progress.target->day ? IndicatorState::reached : IndicatorState::on_track;
}

IndicatorState state_of(const Indicator& indicator, const IndicatorProgress& progress, Date today) {
  if (indicator.kind.is(IndicatorKind::context)) return IndicatorState::context;
  if (!is_measured(progress)) return IndicatorState::without_value;
  if (progress.direction == Direction::stable) return state_of_stable(progress);
  if (!progress.target) return IndicatorState::without_target;
  const Direction direction = progress.direction.value_or(Direction::up);
  const double value = progress.latest->value.value();
  if (meets(direction, value, progress.target->value.value())) return IndicatorState::reached;
  if (progress.target->day < today) return IndicatorState::behind;
  if (!progress.expected_at_latest) return IndicatorState::without_baseline;
  return meets(direction, value, *progress.expected_at_latest) ? IndicatorState::on_track : IndicatorState::behind;
}

// Days a value may be of age, with half a period for it to be published; none where nothing is said.
std::optional<int> days_allowed(const Indicator& indicator) {
  if (!indicator.frequency.given()) return std::nullopt;
  switch (*indicator.frequency) {
    case Frequency::yearly:
      return 548;
    case Frequency::half_yearly:
      return 274;
    case Frequency::quarterly:
      return 137;
    case Frequency::monthly:
      return 46;
    case Frequency::weekly:
      return 10;
    case Frequency::irregular:
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

IndicatorProgress indicator_progress(const Plan& plan, std::uint32_t indicator, Date today) {
  const Indicator& of = plan.indicators[indicator];
  IndicatorProgress progress;
  progress.indicator = indicator;
  const std::vector<IndicatorPoint> targets = targets_in_order(of);
  progress.target = target_of(targets, today);
  if (of.baseline.value.given()) {
    progress.baseline = {*of.baseline.value, std::nullopt};
    if (of.baseline.on.given()) progress.baseline->day = of.baseline.on->last;
  }
  for (const Measured& value : values_in_order(of, today)) {
    progress.series.push_back(value.point);
    progress.is_estimated = value.is_estimated;
  }
  if (!progress.series.empty()) progress.latest = progress.series.back();
  progress.direction = direction_of(of, progress);
  progress.attainment = attainment_of(progress, progress.target);
  if (!targets.empty()) progress.last_target = targets.back();
  progress.last_attainment = attainment_of(progress, progress.last_target);
  progress.meets_last = meets_last_of(progress);
  if (progress.baseline) {
    progress.expected_today = expected_on(today, *progress.baseline, targets);
    if (progress.latest) progress.expected_at_latest = expected_on(progress.latest->day, *progress.baseline, targets);
  }
  progress.state = state_of(of, progress, today);
  const std::optional<int> allowed = days_allowed(of);
  progress.is_old = allowed && progress.latest && days_between(progress.latest->day, today) > *allowed;
  return progress;
}

std::vector<IndicatorProgress> indicator_progress(const Plan& plan, Date today) {
  std::vector<IndicatorProgress> all;
  for (std::uint32_t indicator = 0; indicator < plan.indicators.size(); ++indicator)
    all.push_back(indicator_progress(plan, indicator, today));
  return all;
}

void IndicatorCounts::add(const IndicatorCounts& other) {
  total += other.total;
  for (std::size_t i = 0; i < indicator_state_count; ++i) by_state[i] += other.by_state[i];
  old += other.old;
}

IndicatorCounts count_indicators(const std::vector<IndicatorProgress>& indicators) {
  IndicatorCounts counts;
  for (const IndicatorProgress& indicator : indicators) {
    ++counts.total;
    ++counts.by_state[static_cast<std::size_t>(indicator.state)];
    if (indicator.is_old) ++counts.old;
  }
  return counts;
}

IndicatorUses uses_of(const Plan& plan, std::uint32_t indicator) {
  const auto named = [&](const std::vector<IndicatorReference>& references) {
    return std::any_of(references.begin(), references.end(),
                       [&](const IndicatorReference& reference) { return reference.names(Kind::indicator, indicator); });
  };
  IndicatorUses uses;
  for (std::uint32_t index = 0; index < plan.actions.size(); ++index)
    if (named(plan.actions[index].indicators)) uses.actions.push_back(index);
  for (std::uint32_t index = 0; index < plan.objectives.size(); ++index)
    if (named(plan.objectives[index].indicators)) uses.objectives.push_back(index);
  return uses;
}

}  // namespace ctg::views
