// A validated action has a planned end.
#include "model/timing.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::time {
namespace {

constexpr Text no_dates{"the validated action `{0}` has no planned dates", "l'action validée `{0}` n'a pas de dates prévues"};
constexpr Text no_end{"the validated action `{0}` has no planned end", "l'action validée `{0}` n'a pas de fin prévue"};
constexpr Text give_dates{"give `planned: {{start: 2026-09, end: 2027-06}}`; a month, a quarter or a year is enough",
                          "indiquez `planned: {{start: 2026-09, end: 2027-06}}`\u00a0; le mois, le trimestre ou l'année suffit"};

// What comes back every year goes on as long as the convention does; what is over has its actual dates.
bool needs_an_end(const Action& action) {
  return action.maturity.is(Maturity::validated) && is_open(action) && !action.recurring && !action.damaged && !action.planned.damaged &&
         !action.status.is(Status::postponed);  // `postponed-without-new-date`
}

void check(const Plan& plan, Date, Findings& findings) {
  for (const Action& action : plan.actions) {
    if (!needs_an_end(action) || action.planned.end) continue;
    if (action.planned.start)
      findings.add(action.planned.start.at, no_end, action.id.value).remedy(give_dates);
    else
      findings.add(action.place(), no_dates, action.id.value).remedy(give_dates);
  }
}

}  // namespace

extern const Rule validated_without_dates{
    .info = {.name = "validated-without-dates",
             .family = Family::time,
             .severity = Severity::warning,
             .summary = {"A validated action has no planned end.", "Une action validée n'a pas de fin prévue."},
             .why = {"An action without an end can never be late: it escapes every follow-up. To validate it was to agree on a calendar; a "
                     "year is enough to begin with. Actions that come back (`recurring`) last as long as the convention.",
                     "Une action sans échéance ne peut pas être en retard\u00a0: elle échappe à tout suivi. La valider, c'était s'accorder "
                     "sur un calendrier\u00a0; une année suffit pour commencer. Les actions qui reviennent (`recurring`) durent autant que "
                     "la convention."},
             .bad = R"(objective: {id: parents, title: Soutenir les parents}
institution: {id: ville, name: Ville de Rivemont, kind: commune}
action: {id: PAR-01, title: Ouvrir le lieu d'accueil, objectives: [parents], status: planned, maturity: validated, lead: ville}
)",
             .good = R"(objective: {id: parents, title: Soutenir les parents}
institution: {id: ville, name: Ville de Rivemont, kind: commune}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: planned
  maturity: validated
  lead: ville
  planned: {start: 2098, end: 2099}
)"},
    .check = check,
};

}  // namespace ctg::rules::time
