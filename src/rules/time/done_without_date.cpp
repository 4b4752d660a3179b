// A done action says when it ended.
#include "rules/rule.hpp"

namespace ctg::rules::time {
namespace {

constexpr Text no_day{"`{0}` is done and does not say when it ended", "`{0}` est réalisée et ne dit pas quand elle a pris fin"};
constexpr Text give_day{"give the day: `actual: {{end: 2026-05-31}}`", "indiquez le jour\u00a0: `actual: {{end: 2026-05-31}}`"};
constexpr Text give_day_status{"give the day as `actual.end`; the status dates from {0}",
                               "indiquez le jour dans `actual.end`\u00a0; date du statut\u00a0: {0}"};

void check(const Plan& plan, Date, Findings& findings) {
  for (const Action& action : plan.actions) {
    if (!action.status.is(Status::done) || action.actual.end || action.damaged || action.actual.damaged) continue;
    Diagnostic& finding = findings.add(action.status.at, no_day, action.id.value);
    if (!action.status_on) {
      finding.remedy(give_day);
      continue;
    }
    finding.remedy(give_day_status, *action.status_on);
    if (action.actual.start) finding.offer({{action.actual.start.at, "end: " + iso_partial_date(*action.status_on), Reach::behind_entry}});
  }
}

}  // namespace

extern const Rule done_without_date{
    .info = {.name = "done-without-date",
             .family = Family::time,
             .severity = Severity::error,
             .summary = {"A done action does not say when it ended.", "Une action réalisée ne dit pas quand elle a pris fin."},
             .why = {"The yearly review counts what was done in the year, and the evaluation compares the planned end with the real one. "
                     "Without a date the action is done in no year: give `actual.end`, a month or a year if the day is not known.",
                     "Le bilan annuel compte ce qui a été réalisé dans l'année, et l'évaluation compare la fin prévue et la fin réelle. "
                     "Sans date, l'action n'est réalisée dans aucune année\u00a0: indiquez `actual.end`, au mois ou à l'année si le jour "
                     "n'est pas connu."},
             .bad = R"(objective: {id: parents, title: Soutenir les parents}
action: {id: PAR-01, title: Ouvrir le lieu d'accueil, objectives: [parents], status: done, actual: {start: 2024-09}}
)",
             .good = R"(objective: {id: parents, title: Soutenir les parents}
action: {id: PAR-01, title: Ouvrir le lieu d'accueil, objectives: [parents], status: done, actual: {start: 2024-09, end: 2025-06}}
)"},
    .check = check,
};

}  // namespace ctg::rules::time
