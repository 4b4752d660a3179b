// Finds the last decision about each action.
#include "rules/governance/decisions_held.hpp"

namespace ctg::rules {
namespace {

bool changes_where_it_stands(const Decision& decision) {
  if (!decision.kind.given()) return false;
  if (decision.kind.is(DecisionKind::modify)) return decision.new_end.given();
  return !decision.kind.is(DecisionKind::other);
}

}  // namespace

std::vector<HeldDecision> last_decisions(const Plan& plan, Date today) {
  std::vector<HeldDecision> last(plan.actions.size());
  for (const Decision& decision : plan.decisions) {
    const Meeting* meeting = plan.at(decision.meeting);
    if (meeting == nullptr || !meeting->on || meeting->on->last > today || !changes_where_it_stands(decision)) continue;
    for (const ActionReference& action : decision.actions) {
      if (!action.resolved()) continue;
      HeldDecision& held = last[action.index];
      if (!held || meeting->on->last >= held.meeting->on->last) held = {&decision, meeting};
    }
  }
  return last;
}

}  // namespace ctg::rules
