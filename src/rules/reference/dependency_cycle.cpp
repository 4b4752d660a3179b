// No action waits for itself, directly or through others.
#include "rules/reference/cycle_names.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::reference {
namespace {

constexpr Text on_itself{"the action `{0}` depends on itself", "l'action `{0}` dépend d'elle-même"};
constexpr Text in_circle{"the action `{0}` waits for itself: {1}", "l'action `{0}` s'attend elle-même\u00a0: {1}"};
constexpr Text waits_here{"`{0}` waits for `{1}`", "`{0}` attend `{1}`"};
constexpr Text open_it{"take away the dependency that is not needed to begin", "retirez la dépendance qui n'empêche pas de commencer"};

constexpr std::size_t notes_shown = 5;

Span link_between(const Action& from, std::uint32_t to) {
  for (const ActionReference& dependency : from.depends_on)
    if (dependency.names(Kind::action, to)) return dependency.at;
  return from.place();
}

void check(const Plan& plan, Date, Findings& findings) {
  Graph dependencies(plan.actions.size());
  for (std::size_t index = 0; index < plan.actions.size(); ++index)
    for (const ActionReference& dependency : plan.actions[index].depends_on)
      if (dependency.resolved()) dependencies[index].push_back(dependency.index);
  std::vector<bool> closes_one(plan.actions.size(), false);
  each_cycle(dependencies, [&](Cycle cycle) {
    if (closes_one[cycle.back()]) return;  // one at a time: opening it may open the others
    closes_one[cycle.back()] = true;
    const Action& first = plan.actions[cycle.front()];
    const Span at = link_between(first, cycle[cycle.size() > 1 ? 1 : 0]);
    if (cycle.size() == 1) {
      findings.add(at, on_itself, first.id.value).remedy(open_it).offer({{at, "", Reach::item}});
      return;
    }
    Diagnostic& finding = findings.add(at, in_circle, first.id.value, cycle_names(plan, Kind::action, cycle));
    for (std::size_t step = 1; step < cycle.size() && step <= notes_shown; ++step) {
      const std::uint32_t next = cycle[(step + 1) % cycle.size()];
      const Action& action = plan.actions[cycle[step]];
      finding.note(link_between(action, next), waits_here, action.id.value, plan.actions[next].id.value);
    }
    finding.remedy(open_it).offer({{at, "", Reach::item}});
  });
}

}  // namespace

extern const Rule dependency_cycle{
    .info =
        {.name = "dependency-cycle",
         .family = Family::reference,
         .severity = Severity::error,
         .summary = {"Actions wait for each other in a circle.", "Des actions s'attendent les unes les autres en boucle."},
         .why =
             {"If each waits for the next, none can begin, and no calendar can be drawn. Usually one of the links says \"is related to\" "
              "rather than \"cannot begin before\".",
              "Si chacune attend la suivante, aucune ne peut commencer et aucun calendrier ne peut être dressé. Le plus souvent, l'un "
              "des liens veut dire «\u00a0a un rapport avec\u00a0» et non «\u00a0ne peut commencer avant\u00a0»."},
         .bad = R"(objective: {id: parents, title: Soutenir les parents}
actions:
  - {id: PAR-01, title: Recruter une animatrice, objectives: [parents], status: planned, depends_on: [PAR-02]}
  - {id: PAR-02, title: Ouvrir le lieu d'accueil, objectives: [parents], status: planned, depends_on: [PAR-01]}
)",
         .good = R"(objective: {id: parents, title: Soutenir les parents}
actions:
  - {id: PAR-01, title: Recruter une animatrice, objectives: [parents], status: planned}
  - {id: PAR-02, title: Ouvrir le lieu d'accueil, objectives: [parents], status: planned, depends_on: [PAR-01]}
)"},
    .check = check,
};

}  // namespace ctg::rules::reference
