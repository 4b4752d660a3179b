// What has happened is not dated in the future.
#include <string_view>

#include "rules/rule.hpp"

namespace ctg::rules::time {
namespace {

constexpr Text still_to_come{"`{0}` says what has happened, and its date is still to come: {1}",
                             "`{0}` dit ce qui a eu lieu, et sa date est à venir\u00a0: {1}"};
constexpr Text correct_it{"correct the date; what is expected is written in `planned`, or in `due` for a step",
                          "corrigez la date\u00a0; ce qui est attendu s'écrit dans `planned`, ou dans `due` pour une étape"};

void check(const Plan& plan, Date today, Findings& findings) {
  const auto check_date = [&](std::string_view field, const LocatedDate& date) {
    if (date && surely_after(*date, today)) findings.add(date.at, still_to_come, field, *date).remedy(correct_it);
  };
  for (const Action& action : plan.actions) {
    check_date("status_on", action.status_on);
    check_date("actual.start", action.actual.start);
    check_date("actual.end", action.actual.end);
    for (const Step& step : action.steps) check_date("done_on", step.done_on);
    for (const Blocker& blocker : action.blockers) {
      check_date("since", blocker.since);
      check_date("resolved_on", blocker.resolved_on);
    }
    for (const Note& note : action.notes) check_date("notes.on", note.on);
  }
}

}  // namespace

extern const Rule actual_date_in_future{
    .info =
        {.name = "actual-date-in-future",
         .family = Family::time,
         .severity = Severity::error,
         .summary = {"A date of what has happened lies in the future.", "Une date de fait accompli est dans le futur."},
         .why = {"An action that will have been done next year is counted as done today, and a note dated ahead hides that nothing has "
                 "been heard for months. Plans stand in `planned` and `due`; facts wait until they have happened.",
                 "Une action qui aura été réalisée l'an prochain compte comme réalisée aujourd'hui, et une note datée par avance masque "
                 "des mois sans nouvelles. Les prévisions s'écrivent dans `planned` et `due`\u00a0; les faits attendent d'avoir eu lieu."},
         .bad = R"(objective: {id: parents, title: Soutenir les parents}
action: {id: PAR-01, title: Ouvrir le lieu d'accueil, objectives: [parents], status: in_progress, actual: {start: 2098-09-01}}
)",
         .good = R"(objective: {id: parents, title: Soutenir les parents}
action: {id: PAR-01, title: Ouvrir le lieu d'accueil, objectives: [parents], status: planned, planned: {start: 2098-09-01}}
)"},
    .check = check,
};

}  // namespace ctg::rules::time
