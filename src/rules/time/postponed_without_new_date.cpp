// A postponed action has a new date.
#include "rules/rule.hpp"

namespace ctg::rules::time {
namespace {

constexpr Text no_date{"`{0}` is postponed and has no planned date", "`{0}` est reportée et n'a pas de date prévue"};
constexpr Text old_date{"`{0}` is postponed and its planned date has passed: {1}",
                        "`{0}` est reportée et sa date prévue est passée\u00a0: {1}"};
constexpr Text postponed_here{"postponed", "reportée"};
constexpr Text give_date{"write the new dates in `planned`; without a date yet, its status is `suspended`",
                         "écrivez les nouvelles dates dans `planned`\u00a0; si la date n'est pas encore connue, le statut est `suspended`"};

void check(const Plan& plan, Date today, Findings& findings) {
  for (const Action& action : plan.actions) {
    if (!action.status.is(Status::postponed) || action.damaged || action.planned.damaged) continue;
    const LocatedDate& date = action.planned.end ? action.planned.end : action.planned.start;
    if (!date)
      findings.add(action.status.at, no_date, action.id.value).remedy(give_date);
    else if (surely_before(*date, today))
      findings.add(date.at, old_date, action.id.value, *date).note(action.status.at, postponed_here).remedy(give_date);
  }
}

}  // namespace

extern const Rule postponed_without_new_date{
    .info = {.name = "postponed-without-new-date",
             .family = Family::time,
             .severity = Severity::error,
             .summary = {"A postponed action has no date ahead.", "Une action reportée n'a pas de date à venir."},
             .why = {"To postpone is to promise for later: without the new date nobody can plan, and the action is forgotten without "
                     "having been given up. An action that waits for no known date is suspended.",
                     "Reporter, c'est promettre pour plus tard\u00a0: sans la nouvelle date, personne ne peut s'organiser, et l'action "
                     "s'oublie sans avoir été abandonnée. Une action qui attend sans date connue est suspendue."},
             .bad = R"(objective: {id: parents, title: Soutenir les parents}
action: {id: PAR-01, title: Ouvrir le lieu d'accueil, objectives: [parents], status: postponed, planned: {start: 2019-01, end: 2019-06}}
)",
             .good = R"(objective: {id: parents, title: Soutenir les parents}
action: {id: PAR-01, title: Ouvrir le lieu d'accueil, objectives: [parents], status: postponed, planned: {start: 2099-01, end: 2099-06}}
)"},
    .check = check,
};

}  // namespace ctg::rules::time
