// A step is due before its action ends.
#include "rules/rule.hpp"

namespace ctg::rules::time {
namespace {

constexpr Text after_the_end{"this step is due after the end of `{0}`: {1}, and the action ends on {2}",
                             "cette étape est attendue après la fin de `{0}`\u00a0: {1}, alors que l'action finit le {2}"};
constexpr Text ends_here{"the action ends here", "l'action finit ici"};
constexpr Text correct_one{"move the step, or the end of the action if the step belongs to it",
                           "déplacez l'étape, ou la fin de l'action si l'étape en fait bien partie"};

// What is prepared before the start is part of it: to recruit, to sign.
void check(const Plan& plan, Date, Findings& findings) {
  for (const Action& action : plan.actions) {
    const LocatedDate& end = action.planned.end;
    if (!end || action.status.is(Status::cancelled)) continue;
    for (const Step& step : action.steps)
      if (step.due && surely_before(*end, *step.due))
        findings.add(step.due.at, after_the_end, action.id.value, *step.due, end->last).note(end.at, ends_here).remedy(correct_one);
  }
}

}  // namespace

extern const Rule step_outside_action{
    .info =
        {.name = "step-outside-action",
         .family = Family::time,
         .severity = Severity::warning,
         .summary = {"A step is due after the planned end of its action.", "Une étape est attendue après la fin prévue de son action."},
         .why = {"One of the two dates is wrong. Often the end of the action was moved earlier, or the step belongs to what comes next.",
                 "L'une des deux dates est fausse. Souvent, la fin de l'action a été avancée, ou l'étape relève déjà de la suite."},
         .bad = R"(objective: {id: parents, title: Soutenir les parents}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: planned
  planned: {start: 2098-09, end: 2099-06}
  steps:
    - {title: Faire le bilan avec les familles, due: 2099-10}
)",
         .good = R"(objective: {id: parents, title: Soutenir les parents}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: planned
  planned: {start: 2098-09, end: 2099-10}
  steps:
    - {title: Faire le bilan avec les familles, due: 2099-10}
)"},
    .check = check,
};

}  // namespace ctg::rules::time
