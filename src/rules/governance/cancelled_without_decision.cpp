// An action is given up by a decision, where the plan holds the decisions.
#include <vector>

#include "rules/rule.hpp"

namespace ctg::rules::governance {
namespace {

constexpr Text nobody_decided{"no decision says that the action `{0}` is cancelled",
                              "aucune décision ne dit que l'action `{0}` est abandonnée"};
constexpr Text write_it{"write the decision, with its meeting and `kind: cancel`",
                        "inscrivez la décision, avec sa réunion et `kind: cancel`"};

void check(const Plan& plan, Date, Findings& findings) {
  if (plan.decisions.empty()) return;  // this plan does not hold them
  std::vector<bool> decided(plan.actions.size(), false);
  for (const Decision& decision : plan.decisions) {
    if (decision.damaged) return;
    for (const ActionReference& action : decision.actions)
      if (action.resolved() && decision.kind.is(DecisionKind::cancel)) decided[action.index] = true;
  }
  for (std::size_t index = 0; index < decided.size(); ++index) {
    const Action& action = plan.actions[index];
    if (!decided[index] && action.status.is(Status::cancelled))
      findings.add(action.status.at, nobody_decided, action.id.value).remedy(write_it);
  }
}

}  // namespace

extern const Rule cancelled_without_decision{
    .info =
        {.name = "cancelled-without-decision",
         .family = Family::governance,
         .severity = Severity::information,
         .summary = {"An action is cancelled and no decision says so.", "Une action est abandonnée sans qu'une décision le dise."},
         .why =
             {"The signatories committed themselves to this action: that it is given up is theirs to decide, and someone will ask when. "
              "Plans that hold no decisions at all are left alone.",
              "Les signataires se sont engagés sur cette action\u00a0: l'abandonner relève de leur décision, et on demandera quand elle a "
              "été prise. Un plan qui ne contient aucune décision est admis."},
         .bad = R"(objective: {id: parents, title: Soutenir les parents}
body: {id: copil, title: Comité de pilotage, kind: steering}
meeting: {id: copil-2025-06, title: COPIL de juin 2025, body: copil, on: 2025-06-11, minutes: comptes-rendus/2025-06-11.pdf}
decision: {id: d-11, title: Calendrier de 2026, meeting: copil-2025-06, kind: other}
action: {id: PE-07, title: Ouvrir une halte-garderie, objectives: [parents], status: cancelled, status_reason: faute de local}
)",
         .good = R"(objective: {id: parents, title: Soutenir les parents}
body: {id: copil, title: Comité de pilotage, kind: steering}
meeting: {id: copil-2025-06, title: COPIL de juin 2025, body: copil, on: 2025-06-11, minutes: comptes-rendus/2025-06-11.pdf}
decision: {id: d-12, title: Abandon de la halte-garderie, meeting: copil-2025-06, kind: cancel, actions: [PE-07]}
action: {id: PE-07, title: Ouvrir une halte-garderie, objectives: [parents], status: cancelled, status_reason: faute de local}
)"},
    .check = check,
    .reads = Reads::what_is_absent,
};

}  // namespace ctg::rules::governance
