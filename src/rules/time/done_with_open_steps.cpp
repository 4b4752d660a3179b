// A done action has done its steps.
#include "rules/rule.hpp"

namespace ctg::rules::time {
namespace {

constexpr Text steps_left{"`{0}` is done and {1} of its steps {1:is|are} not",
                          "`{0}` est réalisée et {1} de ses étapes ne {1:l'est|le sont} pas"};
constexpr Text done_here{"done", "réalisée"};
constexpr Text say_what{"give each step its `done_on`, remove those that were given up, or reopen the action",
                        "donnez à chaque étape son `done_on`, retirez celles qu'on a abandonnées, ou rouvrez l'action"};

void check(const Plan& plan, Date, Findings& findings) {
  for (const Action& action : plan.actions) {
    if (!action.status.is(Status::done)) continue;
    const Step* first = nullptr;
    std::size_t open = 0;
    for (const Step& step : action.steps) {
      if (step.done_on || step.damaged) continue;
      ++open;
      if (first == nullptr) first = &step;
    }
    if (first == nullptr) continue;
    findings.add(first->title ? first->title.at : first->at, steps_left, action.id.value, open)
        .note(action.status.at, done_here)
        .remedy(say_what);
  }
}

}  // namespace

extern const Rule done_with_open_steps{
    .info =
        {.name = "done-with-open-steps",
         .family = Family::time,
         .severity = Severity::warning,
         .summary = {"A done action has steps that are not done.", "Une action réalisée a des étapes qui ne le sont pas."},
         .why =
             {"Either the work is not over, or the sheet was not brought up to date: in both cases the committee is told something wrong.",
              "Soit le travail n'est pas fini, soit la fiche n'a pas été mise à jour\u00a0: dans les deux cas, ce que lit le comité est "
              "faux."},
         .bad = R"(objective: {id: parents, title: Soutenir les parents}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: done
  actual: {start: 2024-09, end: 2025-06}
  steps:
    - {title: Recruter l'accueillante}
)",
         .good = R"(objective: {id: parents, title: Soutenir les parents}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: done
  actual: {start: 2024-09, end: 2025-06}
  steps:
    - {title: Recruter l'accueillante, done_on: 2024-11}
)"},
    .check = check,
};

}  // namespace ctg::rules::time
