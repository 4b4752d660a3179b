// An objective stands one level below its parent.
#include <vector>

#include "rules/reference/objective_level.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::reference {
namespace {

constexpr Text skipped{"the level `{0}` skips `{1}` below `{2}`", "le niveau `{0}` saute le niveau `{1}` sous `{2}`"};
constexpr Text not_below{"the level `{0}` does not stand below that of `{1}`, which is `{2}`",
                         "le niveau `{0}` n'est pas au-dessous de celui de `{1}`, qui est `{2}`"};
constexpr Text no_parent{"an objective of level `{0}` has no parent", "un objectif de niveau `{0}` n'est rattaché à aucun autre"};
constexpr Text parent_level{"level of the parent", "niveau du parent"};
constexpr Text order_is{"the convention names its levels from the highest down: `{0}` comes right below `{1}`",
                        "la convention nomme ses niveaux du plus haut au plus bas\u00a0: `{0}` vient juste après `{1}`"};
constexpr Text give_parent{"give its `parent`, or `cross_cutting: true` where it belongs to none",
                           "donnez son `parent`, ou `cross_cutting: true` s'il ne relève d'aucun"};

// Some plans do not write their axes down: then the objectives of the second level have no parent to name.
bool highest_level_is_written(const Plan& plan) {
  for (const Objective& objective : plan.objectives)
    if (objective.level.given() && depth_of_level(plan, objective.level.value) == 0U) return true;
  return false;
}

void check_below_parent(const Plan& plan, const Objective& objective, std::size_t depth, const Objective& parent, Findings& findings) {
  if (!parent.level.given()) return;
  const auto above = depth_of_level(plan, parent.level.value);
  if (!above || depth == *above + 1) return;
  const TextList& levels = plan.convention.levels;
  if (depth > *above)
    findings.add(objective.level.at, skipped, objective.level.value, levels[*above + 1].value, parent.id.value)
        .note(parent.level.at, parent_level)
        .remedy(order_is, levels[*above + 1].value, levels[*above].value);
  else
    findings.add(objective.level.at, not_below, objective.level.value, parent.id.value, parent.level.value)
        .note(parent.level.at, parent_level);
}

// None of a circle stands above the others.
std::vector<bool> on_circles(const Plan& plan) {
  std::vector<bool> on_circle(plan.objectives.size());
  each_cycle(parents_of_objectives(plan), [&](Cycle cycle) {
    for (const std::uint32_t index : cycle) on_circle[index] = true;
  });
  return on_circle;
}

void check(const Plan& plan, Date, Findings& findings) {
  const bool rooted = highest_level_is_written(plan);
  const std::vector<bool> on_circle = on_circles(plan);
  for (std::size_t index = 0; index < plan.objectives.size(); ++index) {
    const Objective& objective = plan.objectives[index];
    if (!objective.level.given() || on_circle[index]) continue;
    const auto depth = depth_of_level(plan, objective.level.value);
    if (!depth) continue;
    if (const Objective* parent = plan.at(objective.parent); parent != nullptr)
      check_below_parent(plan, objective, *depth, *parent, findings);
    else if (rooted && *depth > 0 && !objective.parent.given() && !objective.cross_cutting.is(true))
      findings.add(objective.level.at, no_parent, objective.level.value).remedy(give_parent);
  }
}

}  // namespace

extern const Rule level_skipped{
    .info =
        {.name = "level-skipped",
         .family = Family::reference,
         .severity = Severity::warning,
         .summary = {"An objective does not stand one level below its parent.",
                     "Un objectif n'est pas placé un niveau au-dessous de son parent."},
         .why = {"Reports add up level by level: what skips a level is left out of the one that it skips. It is what remains when a "
                 "spreadsheet cell was filled one column too far to the right.",
                 "Les documents totalisent niveau par niveau\u00a0: ce qui en saute un n'est pas compté à celui-là. C'est la trace d'une "
                 "cellule de tableur remplie une colonne trop à droite."},
         .bad = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont}
  levels: [axe, objectif, sous-objectif]
objectives:
  - {id: familles, title: Soutenir les familles, level: axe}
  - {id: parents, title: Écouter les parents, level: sous-objectif, parent: familles}
)",
         .good = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont}
  levels: [axe, objectif, sous-objectif]
objectives:
  - {id: familles, title: Soutenir les familles, level: axe}
  - {id: parents, title: Écouter les parents, level: objectif, parent: familles}
)"},
    .check = check,
    .reads = Reads::what_is_absent,
};

}  // namespace ctg::rules::reference
