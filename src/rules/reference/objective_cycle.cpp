// Objectives form a tree: none stands below itself.
#include "rules/reference/cycle_names.hpp"
#include "rules/reference/objective_level.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::reference {
namespace {

constexpr Text own_parent{"the objective `{0}` is its own parent", "l'objectif `{0}` est son propre parent"};
constexpr Text below_itself{"the objective `{0}` stands below itself: {1}", "l'objectif `{0}` est placé au-dessous de lui-même\u00a0: {1}"};
constexpr Text parent_of{"parent of `{0}`", "parent de `{0}`"};
constexpr Text open_it{"take away the `parent` of the highest one", "retirez le `parent` du plus élevé"};

constexpr std::size_t notes_shown = 5;

void check(const Plan& plan, Date, Findings& findings) {
  each_cycle(parents_of_objectives(plan), [&](Cycle cycle) {
    const Objective& first = plan.objectives[cycle.front()];
    if (cycle.size() == 1) {
      findings.add(first.parent.at, own_parent, first.id.value).remedy(open_it).offer({{first.parent.at, "", Reach::entry}});
      return;
    }
    Diagnostic& finding = findings.add(first.parent.at, below_itself, first.id.value, cycle_names(plan, Kind::objective, cycle));
    for (std::size_t step = 1; step < cycle.size() && step <= notes_shown; ++step) {
      const Objective& objective = plan.objectives[cycle[step]];
      finding.note(objective.parent.at, parent_of, objective.id.value);
    }
    finding.remedy(open_it).offer({{first.parent.at, "", Reach::entry}});
  });
}

}  // namespace

extern const Rule objective_cycle{
    .info =
        {.name = "objective-cycle",
         .family = Family::reference,
         .severity = Severity::error,
         .summary = {"An objective stands below itself.", "Un objectif est placé au-dessous de lui-même."},
         .why =
             {"Objectives form a tree. What turns in a circle hangs from no axis: it appears in no report and its actions count nowhere.",
              "Les objectifs forment une arborescence. Ceux qui tournent en rond ne relèvent d'aucun axe\u00a0: ils n'apparaissent dans "
              "aucun document et leurs actions ne comptent nulle part."},
         .bad = R"(objectives:
  - {id: familles, title: Soutenir les familles, parent: parents}
  - {id: parents, title: Écouter les parents, parent: familles}
)",
         .good = R"(objectives:
  - {id: familles, title: Soutenir les familles}
  - {id: parents, title: Écouter les parents, parent: familles}
)"},
    .check = check,
};

}  // namespace ctg::rules::reference
