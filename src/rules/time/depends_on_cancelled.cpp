// An open action does not wait for one that was given up.
#include "model/timing.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::time {
namespace {

constexpr Text waits_in_vain{"`{0}` depends on `{1}`, which is cancelled", "`{0}` dépend de `{1}`, qui est abandonnée"};
constexpr Text cancelled_here{"cancelled", "abandonnée"};
constexpr Text replace_it{"name the action that takes its place, or remove the dependency",
                          "citez l'action qui la remplace, ou retirez la dépendance"};

void check(const Plan& plan, Date, Findings& findings) {
  for (const Action& action : plan.actions) {
    if (!is_open(action)) continue;
    for (const ActionReference& reference : action.depends_on) {
      const Action* needed = plan.at(reference);
      if (needed != nullptr && needed->status.is(Status::cancelled))
        findings.add(reference.at, waits_in_vain, action.id.value, needed->id.value)
            .note(needed->status.at, cancelled_here)
            .remedy(replace_it);
    }
  }
}

}  // namespace

extern const Rule depends_on_cancelled{
    .info = {.name = "depends-on-cancelled",
             .family = Family::time,
             .severity = Severity::warning,
             .summary = {"An open action depends on a cancelled one.", "Une action ouverte dépend d'une action abandonnée."},
             .why = {"What it waits for will not happen. When an action is given up, those that were to follow it have to be thought over "
                     "in the same meeting.",
                     "Ce qu'elle attend n'arrivera pas. Quand une action est abandonnée, celles qui devaient la suivre sont à revoir dans "
                     "la même séance."},
             .bad = R"(objective: {id: parents, title: Soutenir les parents}
actions:
  - {id: PAR-01, title: Louer un local, objectives: [parents], status: cancelled, status_reason: Aucun local libre}
  - {id: PAR-02, title: Ouvrir le lieu d'accueil, objectives: [parents], status: planned, depends_on: [PAR-01]}
)",
             .good = R"(objective: {id: parents, title: Soutenir les parents}
actions:
  - {id: PAR-01, title: Louer un local, objectives: [parents], status: cancelled, status_reason: Aucun local libre}
  - {id: PAR-02, title: Ouvrir le lieu d'accueil dans l'école, objectives: [parents], status: planned}
)"},
    .check = check,
};

}  // namespace ctg::rules::time
