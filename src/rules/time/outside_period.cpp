// An action runs while the convention runs.
#include "rules/rule.hpp"

namespace ctg::rules::time {
namespace {

constexpr Text ends_after{"`{0}` ends after the convention: {1}, and the convention ends on {2}",
                          "`{0}` finit après la convention\u00a0: {1}, alors que la convention prend fin le {2}"};
constexpr Text starts_after{"`{0}` starts after the convention has ended: {1}, and the convention ends on {2}",
                            "`{0}` commence après la convention\u00a0: {1}, alors que la convention prend fin le {2}"};
constexpr Text ends_before{"`{0}` ends before the convention begins: {1}, and the convention begins on {2}",
                           "`{0}` finit avant la convention\u00a0: {1}, alors que la convention commence le {2}"};
constexpr Text convention_ends{"the convention ends here", "la convention prend fin ici"};
constexpr Text convention_begins{"the convention begins here", "la convention commence ici"};
constexpr Text bring_back{"bring it back within the period, extend the convention by an amendment, or leave the rest to the next one",
                          "ramenez-la dans la période, prolongez la convention par avenant, ou laissez la suite à la prochaine"};
constexpr Text leave_out{"what was over before the convention is no part of it: check the date, or remove the action",
                         "ce qui était fini avant la convention n'en fait pas partie\u00a0: vérifiez la date, ou retirez l'action"};

// An action begun under an earlier contract and carried on is part of the convention.
void check_action(const Action& action, const Period& period, Findings& findings) {
  const LocatedDate& start = action.planned.start;
  const LocatedDate& end = action.planned.end;
  if (end && period.end && surely_before(*period.end, *end))
    findings.add(end.at, ends_after, action.id.value, *end, period.end->last)
        .note(period.end.at, convention_ends)
        .remedy(bring_back)
        .offer({{end.at, iso_partial_date(*period.end)}});
  else if (start && period.end && surely_before(*period.end, *start))
    findings.add(start.at, starts_after, action.id.value, *start, period.end->last).note(period.end.at, convention_ends).remedy(bring_back);
  else if (end && period.start && surely_before(*end, *period.start))
    findings.add(end.at, ends_before, action.id.value, *end, period.start->first)
        .note(period.start.at, convention_begins)
        .remedy(leave_out);
}

void check(const Plan& plan, Date, Findings& findings) {
  const Convention& convention = plan.convention;
  const Period& period = convention.period;
  const bool only_inferred = convention.certainty && !convention.certainty.is(Certainty::stated);
  const std::size_t before = findings.all().size();
  for (const Action& action : plan.actions)
    if (!action.status.is(Status::cancelled)) check_action(action, period, findings);
  if (!only_inferred) return;
  for (std::size_t i = before; i < findings.all().size(); ++i) findings.all()[i].severity = Severity::information;
}

}  // namespace

extern const Rule outside_period{
    .info = {.name = "outside-period",
             .family = Family::time,
             .severity = Severity::warning,
             .summary = {"An action is planned outside the period of the convention.",
                         "Une action est prévue hors de la période de la convention."},
             .why = {"After the end of the convention nobody is bound to lead or to fund it any more. An action that goes on is either "
                     "covered by an extension or carried over to the next convention. One begun before and carried on is not at fault.",
                     "Après la fin de la convention, plus personne n'est engagé à la piloter ni à la financer. Une action qui continue est "
                     "couverte par une prolongation ou reprise dans la convention suivante. Une action commencée avant et poursuivie n'est "
                     "pas en faute."},
             .bad = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
  period: {start: 2095-01-01, end: 2099-12-31}
objective: {id: parents, title: Soutenir les parents}
action: {id: PAR-01, title: Ouvrir le lieu d'accueil, objectives: [parents], status: planned, planned: {start: 2099-01, end: 2100-06}}
)",
             .good = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
  period: {start: 2095-01-01, end: 2099-12-31}
objective: {id: parents, title: Soutenir les parents}
action: {id: PAR-01, title: Ouvrir le lieu d'accueil, objectives: [parents], status: planned, planned: {start: 2099-01, end: 2099-12}}
)"},
    .check = check,
};

}  // namespace ctg::rules::time
