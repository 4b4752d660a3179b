// A step whose day has passed is done.
#include "model/timing.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::time {
namespace {

constexpr Text overdue{"the step “{2}” of `{0}` was due by {1} and is not done",
                       "l'étape «\u00a0{2}\u00a0» de `{0}` était attendue au plus tard le {1} et n'est pas faite"};
constexpr Text what_to_do{"give `done_on` if it is done, or a new date", "indiquez `done_on` si elle est faite, sinon une nouvelle date"};

void check(const Plan& plan, Date today, Findings& findings) {
  for (const Action& action : plan.actions) {
    if (!is_open(action) || action.status.is(Status::suspended) || action.actual.end) continue;
    for (const Step& step : action.steps)
      if (is_overdue(step, today) && !step.damaged)
        findings.add(step.due.at, overdue, action.id.value, step.due->last, step.title.value).remedy(what_to_do);
  }
}

}  // namespace

extern const Rule step_overdue{
    .info = {.name = "step-overdue",
             .family = Family::time,
             .severity = Severity::warning,
             .summary = {"A step has passed its day and is not done.", "Une étape a dépassé sa date sans être faite."},
             .why = {"Steps are where a delay shows first, while the end of the action can still be kept. While an action is suspended its "
                     "steps wait with it.",
                     "C'est aux étapes qu'un retard se voit d'abord, quand la fin de l'action peut encore être tenue. Tant qu'une action "
                     "est suspendue, ses étapes attendent avec elle."},
             .bad = R"(objective: {id: parents, title: Soutenir les parents}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: planned
  steps:
    - {title: Recruter l'accueillante, due: 2019-11}
)",
             .good = R"(objective: {id: parents, title: Soutenir les parents}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: planned
  steps:
    - {title: Recruter l'accueillante, due: 2019-11, done_on: 2019-12-02}
)"},
    .check = check,
};

}  // namespace ctg::rules::time
