// An action whose steps are all done is done, or has a next step.
#include "model/timing.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::time {
namespace {

constexpr Text nothing_left{"all the steps of `{0}` are done since {1}, and it is still open",
                            "toutes les étapes de `{0}` sont faites (la dernière\u00a0: {1}), et elle est encore ouverte"};
constexpr Text last_step{"its last step", "sa dernière étape"};
constexpr Text conclude{"write `done` with `actual.end`, or add the step that comes next",
                        "écrivez `done` avec `actual.end`, ou ajoutez l'étape suivante"};

// The step done last; null where one is open or none is there.
const Step* last_done(const Action& action) {
  const Step* last = nullptr;
  for (const Step& step : action.steps) {
    if (!step.done_on) return nullptr;
    if (last == nullptr || step.done_on->last > last->done_on->last) last = &step;
  }
  return last;
}

// Time enough to write the report of the last step: as far back as "soon" looks ahead.
void check(const Plan& plan, Date today, Findings& findings) {
  const int patience = thresholds(plan).soon_days;
  for (const Action& action : plan.actions) {
    // What comes back has no last step; an end that has passed is `late`, an actual one `finished-but-open`.
    if (!action.status.is(Status::in_progress) || action.recurring || action.actual.end || is_late(action, today)) continue;
    const Step* last = last_done(action);
    if (last == nullptr || days_between(last->done_on->last, today) <= patience) continue;
    findings.add(action.status.at, nothing_left, action.id.value, *last->done_on).note(last->done_on.at, last_step).remedy(conclude);
  }
}

}  // namespace

extern const Rule steps_done_action_open{
    .info = {.name = "steps-done-action-open",
             .family = Family::time,
             .severity = Severity::warning,
             .summary = {"All the steps of an action are done and it is still open.",
                         "Toutes les étapes d'une action sont faites et elle est encore ouverte."},
             .why = {"Either the action is done, and the figures shown to the committee are too low; or something remains, and nobody has "
                     "written what, by when, nor who does it. Steps that were done lately (`settings.thresholds.soon_days`) and actions "
                     "that come back are left in peace.",
                     "Soit l'action est réalisée, et les chiffres présentés au comité sont trop bas\u00a0; soit il reste à faire, et "
                     "personne n'a écrit quoi, pour quand, ni par qui. Les étapes faites il y a peu (`settings.thresholds.soon_days`) et "
                     "les actions qui reviennent ne sont pas concernées."},
             .bad = R"(objective: {id: parents, title: Soutenir les parents}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: in_progress
  actual: {start: 2024-09-02}
  steps:
    - {title: Ouvrir, done_on: 2025-01-15}
  notes:
    - {on: 2026-06-01, text: Trente familles depuis janvier}
)",
             .good = R"(objective: {id: parents, title: Soutenir les parents}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: in_progress
  actual: {start: 2024-09-02}
  steps:
    - {title: Ouvrir, done_on: 2025-01-15}
    - {title: Faire le bilan avec les familles, due: 2099-06}
  notes:
    - {on: 2026-06-01, text: Trente familles depuis janvier}
)"},
    .check = check,
};

}  // namespace ctg::rules::time
