// A blocked action says what is in its way.
#include <algorithm>

#include "base/text.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::time {
namespace {

constexpr Text no_blocker{"`{0}` is blocked and names no blocker", "`{0}` est bloquée et ne nomme aucun point de blocage"};
constexpr Text all_resolved{"`{0}` is blocked and all its blockers are resolved",
                            "`{0}` est bloquée alors que tous ses points de blocage sont levés"};
constexpr Text last_here{"resolved here", "levé ici"};
constexpr Text name_it{"add to `blockers` what is in the way, since when, and who can remove it",
                       "ajoutez dans `blockers` ce qui bloque, depuis quand, et qui peut débloquer"};
constexpr Text resume{"give it its new status, or add what is still in the way",
                      "donnez-lui son nouveau statut, ou ajoutez ce qui bloque encore"};

void check(const Plan& plan, Date, Findings& findings) {
  for (const Action& action : plan.actions) {
    if (!action.status.is(Status::blocked) || action.damaged) continue;
    const bool resolved =
        std::all_of(action.blockers.begin(), action.blockers.end(), [](const Blocker& blocker) { return blocker.resolved_on.given(); });
    if (!resolved) continue;
    if (action.blockers.empty()) {
      Diagnostic& finding = findings.add(action.status.at, no_blocker, action.id.value).remedy(name_it);
      // The reason is known; what is missing is who can do something about it.
      if (!trim(action.status_reason.value).empty()) finding.severity = Severity::information;
    } else {
      findings.add(action.status.at, all_resolved, action.id.value).note(action.blockers.back().resolved_on.at, last_here).remedy(resume);
    }
  }
}

}  // namespace

extern const Rule blocked_without_blocker{
    .info = {.name = "blocked-without-blocker",
             .family = Family::time,
             .severity = Severity::warning,
             .summary = {"A blocked action names no open blocker.", "Une action bloquée ne nomme aucun point de blocage en cours."},
             .why = {"The committee is asked to unblock it: it needs to know what is in the way, since when, and who can remove it. A "
                     "blocker that was removed leaves the action free to go on.",
                     "On demande au comité de la débloquer\u00a0: il doit savoir ce qui bloque, depuis quand, et qui peut y remédier. "
                     "Quand tout est levé, l'action peut reprendre."},
             .bad = R"(objective: {id: parents, title: Soutenir les parents}
action: {id: PAR-01, title: Ouvrir le lieu d'accueil, objectives: [parents], status: blocked}
)",
             .good = R"(institution: {id: ville, name: Ville de Rivemont, kind: commune}
objective: {id: parents, title: Soutenir les parents}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: blocked
  lead: ville
  blockers:
    - {text: Local hors normes, since: 2025-02, owner: ville}
)"},
    .check = check,
};

}  // namespace ctg::rules::time
