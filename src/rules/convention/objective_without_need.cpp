// Every objective answers a need, where the plan holds the diagnosis.
#include <algorithm>
#include <vector>

#include "rules/reference/chain.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::convention {
namespace {

constexpr Text answers_none{"the objective `{0}` addresses no need of the diagnosis",
                            "l'objectif `{0}` ne répond à aucun besoin du diagnostic"};
constexpr Text say_which{"name the needs in `addresses`, or mark it `cross_cutting: true`",
                         "citez les besoins dans `addresses`, ou indiquez `cross_cutting: true`"};

// What an objective above addresses, those below address too. Steering the convention itself answers no need of residents.
bool is_answered(const Plan& plan, const Objective& objective) {
  const Objective* above = &objective;
  for (std::size_t steps = 0; above != nullptr; ++steps, above = plan.at(above->parent)) {
    if (steps == longest_chain) return true;
    const bool steers =
        std::any_of(above->themes.begin(), above->themes.end(), [](const Located<Theme>& theme) { return theme.is(Theme::cooperation); });
    if (!above->addresses.empty() || above->damaged || above->cross_cutting.is(true) || steers) return true;
  }
  return false;
}

void check(const Plan& plan, Date, Findings& findings) {
  if (plan.needs.empty()) return;
  std::vector<bool> has_children(plan.objectives.size(), false);
  for (const Objective& objective : plan.objectives)
    if (objective.parent.resolved()) has_children[objective.parent.index] = true;
  for (std::size_t index = 0; index < plan.objectives.size(); ++index) {
    const Objective& objective = plan.objectives[index];
    if (!has_children[index] && objective.id.given() && !is_answered(plan, objective))
      findings.add(objective.id.at, answers_none, objective.id.value).remedy(say_which);
  }
}

}  // namespace

extern const Rule objective_without_need{
    .info =
        {.name = "objective-without-need",
         .family = Family::convention,
         .severity = Severity::information,
         .summary = {"An objective addresses no need, though the plan holds the diagnosis.",
                     "Un objectif ne répond à aucun besoin, alors que le plan contient le diagnostic."},
         .why = {"An objective that answers nothing that was observed is hard to evaluate: what should have changed? An objective inherits "
                 "the "
                 "needs of those above it; cross-cutting ones and those about steering are left alone.",
                 "Un objectif qui ne répond à rien de ce qui a été constaté s'évalue mal\u00a0: qu'est-ce qui aurait dû changer\u00a0? Un "
                 "objectif hérite des besoins de ceux dont il relève\u00a0; les objectifs transversaux et ceux de pilotage sont admis."},
         .bad = R"(need: {id: garde, title: Trop peu de places pour les tout-petits}
objectives:
  - {id: accueil, title: Développer l'accueil du jeune enfant, addresses: [garde]}
  - {id: culture, title: Ouvrir un cinéma}
)",
         .good = R"(need: {id: garde, title: Trop peu de places pour les tout-petits}
objectives:
  - {id: accueil, title: Développer l'accueil du jeune enfant, addresses: [garde]}
  - {id: horaires, title: Accueillir en horaires décalés, parent: accueil}
)"},
    .check = check,
    .reads = Reads::what_is_absent,
};

}  // namespace ctg::rules::convention
