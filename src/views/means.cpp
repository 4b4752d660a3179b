// Adds up means by objective.
#include "views/means.hpp"

#include <algorithm>
#include <limits>

#include "views/objective_tree.hpp"
#include "views/timing.hpp"

namespace ctg::views {
namespace {

constexpr std::uint8_t finest_scale = 6;

// In millionths, at the end of 64 bits instead of beyond.
std::int64_t millionths(const Decimal& number) {
  std::int64_t units = number.units;
  for (std::uint8_t scale = number.scale; scale < finest_scale; ++scale)
    if (__builtin_mul_overflow(units, 10, &units))
      return number.negative() ? std::numeric_limits<std::int64_t>::min() : std::numeric_limits<std::int64_t>::max();
  return units;
}

void add_indicators(std::vector<std::uint32_t>& list, const std::vector<IndicatorReference>& references) {
  for (const IndicatorReference& reference : references)
    if (reference.resolved()) list.push_back(reference.index);
}

void finish(const Plan& plan, ObjectiveMeans& means, OnlyYear only) {
  for (const std::uint32_t index : means.actions) {
    const Action& action = plan.actions[index];
    if (!is_cancelled(action)) means.money.add(money_of(action, only));
    add_indicators(means.indicators, action.indicators);
  }
  means.staff = staff_of(plan, means.actions);
  std::sort(means.indicators.begin(), means.indicators.end());
  means.indicators.erase(std::unique(means.indicators.begin(), means.indicators.end()), means.indicators.end());
}

}  // namespace

Decimal staff_of(const Plan& plan, Actions actions) {
  std::int64_t sum = 0;
  for (const std::uint32_t index : actions) {
    const Action& action = plan.actions[index];
    if (is_cancelled(action) || !action.means.staff_fte.given()) continue;
    const std::int64_t more = millionths(action.means.staff_fte.value);
    if (__builtin_add_overflow(sum, more, &sum))
      sum = more > 0 ? std::numeric_limits<std::int64_t>::max() : std::numeric_limits<std::int64_t>::min();
  }
  Decimal staff{sum, finest_scale};
  while (staff.scale > 0 && staff.units % 10 == 0) {
    staff.units /= 10;
    --staff.scale;
  }
  return staff;
}

std::vector<ObjectiveMeans> means_by_objective(const Plan& plan, Actions actions, OnlyYear only) {
  const ObjectiveTree tree(plan);
  std::vector<ObjectiveMeans> result;
  for (const ObjectiveTree::Node& node : tree.nodes()) {
    result.push_back({.objective = node.objective, .depth = node.depth});
    for (const ObjectiveTree::Node& below : tree.nodes().subspan(result.size() - 1, node.end - (result.size() - 1)))
      add_indicators(result.back().indicators, plan.objectives[below.objective].indicators);
  }
  ObjectiveMeans unattached;
  for (const std::uint32_t index : actions) {
    const Action& action = plan.actions[index];
    if (action.objectives.empty() || !action.objectives.front().resolved()) {
      unattached.actions.push_back(index);
      continue;
    }
    for (const std::uint32_t objective : tree.with_ancestors(action.objectives.front().index))
      result[tree.place_of(objective)].actions.push_back(index);
  }
  if (!unattached.actions.empty()) result.push_back(std::move(unattached));
  for (ObjectiveMeans& means : result) finish(plan, means, only);
  return result;
}

std::vector<IndicatorProgress> chosen(const std::vector<IndicatorProgress>& all, const std::vector<std::uint32_t>& indicators) {
  std::vector<IndicatorProgress> some;
  some.reserve(indicators.size());
  for (const std::uint32_t index : indicators) some.push_back(all[index]);
  return some;
}

}  // namespace ctg::views
