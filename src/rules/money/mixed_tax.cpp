// All the amounts of a plan are with tax, or all without.
#include <vector>

#include "rules/rule.hpp"

namespace ctg::rules::money {
namespace {

constexpr Text other_basis{"the amounts of `{0}` are `{1}`, those of most other actions `{2}`",
                           "les montants de `{0}` sont `{1}`, ceux de la plupart des actions `{2}`"};
constexpr Text for_instance{"for instance here", "par exemple ici"};
constexpr Text one_basis{"write all amounts on the same basis: totals add up both kinds as they are",
                         "écrivez tous les montants sur la même base\u00a0: les totaux additionnent les deux tels quels"};

std::vector<const Action*> with_tax(const Plan& plan, Tax tax) {
  std::vector<const Action*> actions;
  for (const Action& action : plan.actions)
    if (action.tax.is(tax) && !action.budget.empty()) actions.push_back(&action);
  return actions;
}

void check(const Plan& plan, Date, Findings& findings) {
  std::vector<const Action*> few = with_tax(plan, Tax::excluded);
  std::vector<const Action*> most = with_tax(plan, Tax::included);
  if (few.size() > most.size()) few.swap(most);
  if (few.empty()) return;
  for (const Action* action : few)
    findings.add(action->tax.at, other_basis, action->id.value, name_of(action->tax.value), name_of(most.front()->tax.value))
        .note(most.front()->tax.at, for_instance)
        .remedy(one_basis);
}

}  // namespace

extern const Rule mixed_tax{
    .info = {.name = "mixed-tax",
             .family = Family::money,
             .severity = Severity::warning,
             .summary = {"Some amounts are with tax and others without.",
                         "Des montants sont hors taxes et d'autres toutes taxes comprises."},
             .why = {"Totals by year and by funder add up what cannot be added, and nobody sees it in the sum. What is not taxed (`none`) "
                     "goes with either.",
                     "Les totaux par année et par financeur additionnent ce qui ne s'additionne pas, et la somme n'en laisse rien voir. Ce "
                     "qui n'est pas taxé (`none`) va avec les deux."},
             .bad = R"(objective: {id: parents, title: Soutenir les parents}
institution: {id: ville, name: Ville de Rivemont, kind: commune}
actions:
  - id: PAR-01
    title: Ouvrir le lieu d'accueil
    objectives: [parents]
    status: planned
    lead: ville
    budget: [{year: 2099, kind: operating, planned: 12000}]
    tax: included
  - id: PAR-02
    title: Former les bénévoles
    objectives: [parents]
    status: planned
    lead: ville
    budget: [{year: 2099, kind: operating, planned: 3000}]
    tax: excluded
)",
             .good = R"(objective: {id: parents, title: Soutenir les parents}
institution: {id: ville, name: Ville de Rivemont, kind: commune}
actions:
  - id: PAR-01
    title: Ouvrir le lieu d'accueil
    objectives: [parents]
    status: planned
    lead: ville
    budget: [{year: 2099, kind: operating, planned: 12000}]
    tax: included
  - id: PAR-02
    title: Former les bénévoles
    objectives: [parents]
    status: planned
    lead: ville
    budget: [{year: 2099, kind: operating, planned: 3600}]
    tax: included
)"},
    .check = check,
};

}  // namespace ctg::rules::money
