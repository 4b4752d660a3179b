// An open action whose planned end has passed is late.
#include "model/timing.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::time {
namespace {

constexpr Text is_late_by{"`{0}` is late: it was due by {1}, {2} {2:day|days} ago",
                          "`{0}` est en retard\u00a0: échéance le {1}, il y a {2} {2:jour|jours}"};
constexpr Text what_to_do{"give it a new date with the reason (`postponed`), or say what happened in a note",
                          "donnez une nouvelle date avec son motif (`postponed`), ou dites dans une note ce qui s'est passé"};

// A date that was put off and has passed again is `postponed-without-new-date`; an actual end is `finished-but-open`.
bool is_said_otherwise(const Action& action) { return action.status.is(Status::postponed) || action.actual.end.given(); }

void check(const Plan& plan, Date today, Findings& findings) {
  for (const Action& action : plan.actions)
    if (is_late(action, today) && !is_said_otherwise(action))
      findings.add(action.planned.end.at, is_late_by, action.id.value, action.planned.end->last, days_late(action, today))
          .remedy(what_to_do);
}

}  // namespace

extern const Rule late{
    .info =
        {.name = "late",
         .family = Family::time,
         .severity = Severity::warning,
         .summary = {"An open action has passed its planned end.", "Une action ouverte a dépassé son échéance."},
         .why =
             {"A steering committee wants to know which actions are late before it meets. Lateness is never written in the plan: it "
              "follows from `planned.end` and the day.",
              "Un comité de pilotage veut connaître les retards avant de se réunir. Le retard ne s'écrit jamais dans le plan\u00a0: il se "
              "déduit de `planned.end` et de la date du jour."},
         .bad = R"(action:
  id: PE-01
  title: Ouvrir un lieu d'accueil enfants-parents
  objectives: [parents]
  status: in_progress
  planned: {start: 2019-01, end: 2019-06}
  actual: {start: 2019-02}
  notes:
    - {on: 2026-05-12, text: Le local est trouvé ; reste à recruter}
)",
         .good = R"(action:
  id: PE-01
  title: Ouvrir un lieu d'accueil enfants-parents
  objectives: [parents]
  status: in_progress
  planned: {start: 2019-01, end: 2099-06}
  actual: {start: 2019-02}
  notes:
    - {on: 2026-05-12, text: Le local est trouvé ; reste à recruter}
)"},
    .check = check,
};

}  // namespace ctg::rules::time
