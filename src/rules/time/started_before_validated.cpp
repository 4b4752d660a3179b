// An action starts once it is validated.
#include "rules/rule.hpp"

namespace ctg::rules::time {
namespace {

constexpr Text not_validated{"`{0}` has started and its maturity is `{1}`", "`{0}` a commencé et sa maturité est `{1}`"};
constexpr Text started_here{"started", "commencée"};
constexpr Text validate{"write `validated` if the committee has agreed, or put it on the agenda of the next meeting",
                        "écrivez `validated` si le comité a donné son accord, sinon inscrivez-la à l'ordre du jour de la prochaine séance"};

void check(const Plan& plan, Date today, Findings& findings) {
  for (const Action& action : plan.actions) {
    if (!action.maturity || action.maturity.is(Maturity::validated) || action.status.is(Status::cancelled)) continue;
    const bool by_date = action.actual.start && !surely_after(*action.actual.start, today);
    const bool by_status = action.status.is(Status::in_progress) || action.status.is(Status::done);
    if (!by_date && !by_status) continue;
    findings.add(action.maturity.at, not_validated, action.id.value, name_of(action.maturity.value))
        .note(by_status ? action.status.at : action.actual.start.at, started_here)
        .remedy(validate);
  }
}

}  // namespace

extern const Rule started_before_validated{
    .info = {.name = "started-before-validated",
             .family = Family::time,
             .severity = Severity::warning,
             .summary = {"An action has started before it was validated.", "Une action a commencé avant d'être validée."},
             .why = {"What is not validated has no agreed lead, money or calendar, and the institutions that will be asked for them have "
                     "not been heard. Most often the sheet was simply not brought up to date after the meeting.",
                     "Ce qui n'est pas validé n'a ni pilote, ni crédits, ni calendrier convenus, et les institutions à qui on les "
                     "demandera n'ont pas été entendues. Le plus souvent, la fiche n'a simplement pas été mise à jour après la séance."},
             .bad = R"(objective: {id: parents, title: Soutenir les parents}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: in_progress
  maturity: project
  actual: {start: 2026-05-04}
)",
             .good = R"(institution: {id: ville, name: Ville de Rivemont, kind: commune}
objective: {id: parents, title: Soutenir les parents}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: in_progress
  maturity: validated
  lead: ville
  planned: {start: 2026-05, end: 2099-12}
  actual: {start: 2026-05-04}
)"},
    .check = check,
};

}  // namespace ctg::rules::time
