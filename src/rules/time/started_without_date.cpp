// An action in progress says when it started.
#include "rules/rule.hpp"

namespace ctg::rules::time {
namespace {

constexpr Text no_start{"`{0}` is in progress and does not say since when", "`{0}` est en cours et ne dit pas depuis quand"};
constexpr Text give_start{"give the day it started: `actual: {{start: 2026-03-02}}`, or the month",
                          "indiquez le jour où elle a commencé\u00a0: `actual: {{start: 2026-03-02}}`, ou le mois"};

void check(const Plan& plan, Date, Findings& findings) {
  for (const Action& action : plan.actions)
    if (action.status.is(Status::in_progress) && !action.actual.start && !action.damaged && !action.actual.damaged)
      findings.add(action.status.at, no_start, action.id.value).remedy(give_start);
}

}  // namespace

extern const Rule started_without_date{
    .info = {.name = "started-without-date",
             .family = Family::time,
             .severity = Severity::warning,
             .summary = {"An action in progress does not say when it started.", "Une action en cours ne dit pas quand elle a commencé."},
             .why = {"The yearly review counts what was started in the year, and the evaluation measures how late things begin. Give "
                     "`actual.start`, a month if the day is not known.",
                     "Le bilan annuel compte ce qui a commencé dans l'année, et l'évaluation mesure le retard au démarrage. Indiquez "
                     "`actual.start`, au mois si le jour n'est pas connu."},
             .bad = R"(objective: {id: parents, title: Soutenir les parents}
action: {id: PAR-01, title: Ouvrir le lieu d'accueil, objectives: [parents], status: in_progress}
)",
             .good = R"(objective: {id: parents, title: Soutenir les parents}
action: {id: PAR-01, title: Ouvrir le lieu d'accueil, objectives: [parents], status: in_progress, actual: {start: 2025-03}}
)"},
    .check = check,
};

}  // namespace ctg::rules::time
