// The level of an objective is one of those that the convention names.
#include "base/text.hpp"
#include "rules/reference/objective_level.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::reference {
namespace {

constexpr Text not_named{"`{0}` is not a level of this convention", "`{0}` n'est pas un niveau de cette convention"};
constexpr Text did_you_mean{"did you mean `{0}`?", "vouliez-vous dire `{0}`\u00a0?"};
constexpr Text levels_are{"its levels, in `convention.levels`: {0}", "ses niveaux, dans `convention.levels`\u00a0: {0}"};

// One below its parent's level; the highest without a parent.
std::optional<std::size_t> depth_in_tree(const Plan& plan, const Objective& objective) {
  if (!objective.parent.given()) return 0;
  const Objective* parent = plan.at(objective.parent);
  if (parent == nullptr || !parent->level.given()) return std::nullopt;
  const auto above = depth_of_level(plan, parent->level.value);
  return above ? std::optional(*above + 1) : std::nullopt;
}

void check(const Plan& plan, Date, Findings& findings) {
  const TextList& levels = plan.convention.levels;
  if (levels.empty()) return;
  std::vector<std::string_view> candidates;
  std::vector<std::string> quoted;
  for (const LocatedText& level : levels) {
    candidates.push_back(level.value);
    quoted.push_back("`" + std::string(level.value) + "`");
  }
  for (const Objective& objective : plan.objectives) {
    if (!objective.level.given() || depth_of_level(plan, objective.level.value)) continue;
    Diagnostic& finding = findings.add(objective.level.at, not_named, objective.level.value);
    if (const auto near = nearest(objective.level.value, candidates))
      finding.remedy(did_you_mean, *near);
    else
      finding.remedy(levels_are, join(quoted, ", "));
    if (const auto depth = depth_in_tree(plan, objective); depth && *depth < levels.size())
      finding.offer({{objective.level.at, std::string(levels[*depth].value)}});
  }
}

}  // namespace

extern const Rule unknown_level{
    .info =
        {.name = "unknown-level",
         .family = Family::reference,
         .severity = Severity::warning,
         .summary = {"The level of an objective is not one of the convention's levels.",
                     "Le niveau d'un objectif ne figure pas parmi ceux de la convention."},
         .why = {"Every convention has its own words: axis, domain, stake, ambition. They are listed once in `convention.levels`; a level "
                 "that is not listed cannot be placed in the tree, and its title in reports would be a guess.",
                 "Chaque convention a ses mots\u00a0: axe, domaine, enjeu, ambition. Ils sont énumérés une fois, dans "
                 "`convention.levels`\u00a0; un niveau qui n'y figure pas ne peut pas être situé dans l'arborescence."},
         .bad = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont}
  levels: [axe, objectif]
objective: {id: familles, title: Soutenir les familles, level: domaine}
)",
         .good = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont}
  levels: [axe, objectif]
objective: {id: familles, title: Soutenir les familles, level: axe}
)"},
    .check = check,
};

}  // namespace ctg::rules::reference
