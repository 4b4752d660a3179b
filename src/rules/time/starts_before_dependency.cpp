// An action starts after what it depends on has ended.
#include "model/timing.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::time {
namespace {

constexpr Text starts_too_soon{"`{0}` starts before `{1}`, on which it depends, has ended: {2}, and {3}",
                               "`{0}` commence avant la fin de `{1}`, dont elle dépend\u00a0: début {2}, fin {3}"};
constexpr Text ends_here{"it ends here", "elle finit ici"};
constexpr Text move_one{"move one of the two dates, or remove the dependency if they can run together",
                        "déplacez l'une des deux dates, ou retirez la dépendance si elles peuvent être menées ensemble"};

void check(const Plan& plan, Date, Findings& findings) {
  for (const Action& action : plan.actions) {
    const LocatedDate& start = action.planned.start;
    if (!is_open(action) || !start) continue;
    for (const ActionReference& reference : action.depends_on) {
      const Action* needed = plan.at(reference);
      if (needed == nullptr || needed == &action || !is_open(*needed)) continue;  // done in time; or `depends-on-cancelled`
      const LocatedDate& end = needed->planned.end;
      if (end && surely_before(*start, *end))
        findings.add(start.at, starts_too_soon, action.id.value, needed->id.value, *start, *end).note(end.at, ends_here).remedy(move_one);
    }
  }
}

}  // namespace

extern const Rule starts_before_dependency{
    .info =
        {.name = "starts-before-dependency",
         .family = Family::time,
         .severity = Severity::warning,
         .summary = {"An action is to start before what it depends on has ended.",
                     "Une action doit commencer avant la fin de celle dont elle dépend."},
         .why = {"The calendar cannot be kept: when the first action moved, the second was forgotten. Only what is still open is compared.",
                 "Le calendrier ne peut pas être tenu\u00a0: quand la première action a glissé, la seconde a été oubliée. Seul ce qui est "
                 "encore ouvert est comparé."},
         .bad = R"(objective: {id: parents, title: Soutenir les parents}
actions:
  - {id: PAR-01, title: Louer un local, objectives: [parents], status: planned, planned: {start: 2098-01, end: 2098-12}}
  - id: PAR-02
    title: Ouvrir le lieu d'accueil
    objectives: [parents]
    status: planned
    planned: {start: 2098-06, end: 2099-06}
    depends_on: [PAR-01]
)",
         .good = R"(objective: {id: parents, title: Soutenir les parents}
actions:
  - {id: PAR-01, title: Louer un local, objectives: [parents], status: planned, planned: {start: 2098-01, end: 2098-12}}
  - id: PAR-02
    title: Ouvrir le lieu d'accueil
    objectives: [parents]
    status: planned
    planned: {start: 2099-01, end: 2099-06}
    depends_on: [PAR-01]
)"},
    .check = check,
};

}  // namespace ctg::rules::time
