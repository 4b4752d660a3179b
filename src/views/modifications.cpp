// Reads how a plan was changed from its decisions and amendments.
#include "views/modifications.hpp"

#include <algorithm>

namespace ctg::views {
namespace {

bool moves_end(const Decision& decision) {
  return decision.kind.is(DecisionKind::postpone) || (decision.new_end.given() && !decision.kind.is(DecisionKind::cancel));
}

// Decisions of which the day is known, by day; those of one meeting in the plan's order.
std::vector<std::uint32_t> decisions_in_order(const Plan& plan) {
  std::vector<std::uint32_t> order;
  const auto day = [&](std::uint32_t index) { return plan.at(plan.decisions[index].meeting)->on.value.last; };
  for (std::uint32_t index = 0; index < plan.decisions.size(); ++index)
    if (const Meeting* meeting = plan.at(plan.decisions[index].meeting); meeting != nullptr && meeting->on.given()) order.push_back(index);
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return day(a) < day(b); });
  return order;
}

bool concerns(const Plan& plan, const Amendment& amendment, const std::vector<bool>& wanted) {
  bool names_action = false;
  for (const auto* list : {&amendment.adds, &amendment.changes})
    for (const SubjectReference& subject : *list) {
      if (!subject.resolved() || subject.kind != Kind::action) continue;
      names_action = true;
      if (wanted[subject.index]) return true;
    }
  for (std::size_t index = 0; index < plan.actions.size(); ++index) {
    if (!plan.actions[index].amendment.resolved() || plan.at(plan.actions[index].amendment) != &amendment) continue;
    names_action = true;
    if (wanted[index]) return true;
  }
  return !names_action;
}

}  // namespace

Modifications modifications(const Plan& plan, Actions actions, const Days& days) {
  std::vector<bool> wanted(plan.actions.size());
  for (const std::uint32_t action : actions) wanted[action] = true;
  std::vector<std::optional<PartialDate>> last_end(plan.actions.size());
  Modifications result;
  for (const std::uint32_t index : decisions_in_order(plan)) {
    const Decision& decision = plan.decisions[index];
    const bool is_within = days.hold(plan.at(decision.meeting)->on);
    bool named = false;
    for (const ActionReference& action : decision.actions) {
      if (!action.resolved() || !wanted[action.index]) continue;
      named = true;
      const std::optional<PartialDate> to = decision.new_end.given() ? std::optional(decision.new_end.value) : std::nullopt;
      if (is_within && moves_end(decision)) result.deadlines.push_back({action.index, index, last_end[action.index], to});
      if (moves_end(decision) && to) last_end[action.index] = to;
    }
    if (is_within && named && decision.kind.given()) ++result.decisions[static_cast<std::size_t>(decision.kind.value)];
  }
  for (std::uint32_t index = 0; index < plan.amendments.size(); ++index)
    if (days.hold(plan.amendments[index].signed_on) && concerns(plan, plan.amendments[index], wanted)) result.amendments.push_back(index);
  return result;
}

}  // namespace ctg::views
