// Finds the last decision about each action, and holds the action against it.
#include "model/decisions.hpp"

namespace ctg {
namespace {

bool changes_where_it_stands(const Decision& decision) {
  if (!decision.kind.given()) return false;
  if (decision.kind.is(DecisionKind::modify)) return decision.new_end.given();
  return !decision.kind.is(DecisionKind::other);
}

// The status was changed after the meeting: what was decided then is no longer what is judged.
bool moved_on(const Action& action, const HeldDecision& held) {
  return action.status_on && surely_after(*action.status_on, held.meeting->on->last);
}

bool is_one_of(const Located<Status>& status, std::initializer_list<Status> wanted) {
  for (const Status one : wanted)
    if (status.is(one)) return true;
  return false;
}

bool status_agrees(const Action& action, const HeldDecision& held) {
  const Located<Status>& status = action.status;
  switch (held.decision->kind.value) {
    case DecisionKind::cancel:
      return status.is(Status::cancelled);
    case DecisionKind::suspend:
      return moved_on(action, held) || is_one_of(status, {Status::suspended, Status::done, Status::cancelled});
    case DecisionKind::launch:
      return moved_on(action, held) || !is_one_of(status, {Status::proposed, Status::planned});
    case DecisionKind::validate:
      return !status.is(Status::proposed);
    case DecisionKind::postpone: {
      const bool has_later_end = action.planned.end && surely_after(*action.planned.end, held.meeting->on->last);
      return moved_on(action, held) || held.decision->new_end.given() || has_later_end ||
             is_one_of(status, {Status::postponed, Status::done, Status::cancelled});
    }
    case DecisionKind::modify:
    case DecisionKind::other:
      return true;
  }
  return true;
}

bool end_agrees(const Action& action, const HeldDecision& held) {
  const LocatedDate& decided = held.decision->new_end;
  const LocatedDate& written = action.planned.end;
  if (!decided || !written || !surely_before(*written, *decided)) return true;
  return is_one_of(action.status, {Status::done, Status::cancelled});
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

std::optional<Unapplied> unapplied(const Action& action, const HeldDecision& held) {
  if (action.status && !status_agrees(action, held)) return Unapplied::status;
  if (held.decision->kind.is(DecisionKind::validate) && action.maturity && !action.maturity.is(Maturity::validated))
    return Unapplied::maturity;
  return end_agrees(action, held) ? std::nullopt : std::optional(Unapplied::end);
}

}  // namespace ctg
