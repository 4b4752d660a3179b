// An action that should have started has started.
#include "model/timing.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::time {
namespace {

constexpr Text not_started{"`{0}` should have started by {1} and its status is `{2}`",
                           "`{0}` devait commencer au plus tard le {1} et son statut est `{2}`"};
constexpr Text status_here{"not started", "pas commencée"};
constexpr Text what_to_do{"give `actual.start` if it has started, or a new date with its reason (`postponed`)",
                          "indiquez `actual.start` si elle a commencé, sinon une nouvelle date et son motif (`postponed`)"};

void check(const Plan& plan, Date today, Findings& findings) {
  for (const Action& action : plan.actions) {
    if (!starts_late(action, today) || is_late(action, today)) continue;
    const LocatedDate& start = action.planned.start;
    findings.add(start.at, not_started, action.id.value, start->last, name_of(action.status.value))
        .note(action.status.at, status_here)
        .remedy(what_to_do);
  }
}

}  // namespace

extern const Rule start_overdue{
    .info = {.name = "start-overdue",
             .family = Family::time,
             .severity = Severity::warning,
             .summary = {"An action has not started, and its planned start has passed.",
                         "Une action n'a pas commencé alors que son début prévu est passé."},
             .why = {"A late start is the first sign of a late end, when there is still time to act: a post to fill, an agreement to sign. "
                     "Once the planned end has passed as well, `late` says it instead.",
                     "Un démarrage en retard annonce une échéance manquée, quand il est encore temps d'agir\u00a0: un poste à pourvoir, un "
                     "accord à signer. Une fois la fin prévue passée elle aussi, c'est `late` qui le dit."},
             .bad = R"(objective: {id: parents, title: Soutenir les parents}
action: {id: PAR-01, title: Ouvrir le lieu d'accueil, objectives: [parents], status: planned, planned: {start: 2019-03, end: 2099-06}}
)",
             .good = R"(objective: {id: parents, title: Soutenir les parents}
action: {id: PAR-01, title: Ouvrir le lieu d'accueil, objectives: [parents], status: planned, planned: {start: 2098-03, end: 2099-06}}
)"},
    .check = check,
};

}  // namespace ctg::rules::time
