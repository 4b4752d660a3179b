// A budget says who pays.
#include <algorithm>

#include "rules/money/years.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::money {
namespace {

constexpr Text nobody_pays{"`{0}` plans {1} and nobody funds it", "`{0}` prévoit {1} et personne ne les finance"};
constexpr Text no_amounts{"`{0}` plans {1} and does not say how much each funder brings",
                          "`{0}` prévoit {1} et ne dit pas ce qu'apporte chaque financeur"};
constexpr Text add_funding{"add `funding`, the lead itself included: `- {{institution: caf-49, year: 2026, requested: 8000}}`",
                           "ajoutez `funding`, le pilote lui-même compris\u00a0: `- {{institution: caf-49, year: 2026, requested: 8000}}`"};

void check(const Plan& plan, Date, Findings& findings) {
  for (const Action& action : plan.actions) {
    if (!action.funding.empty() || action.status.is(Status::cancelled) || action.damaged) continue;
    const Amount planned = planned_in_all(action);
    if (planned <= Amount{}) continue;
    const bool has_funder = std::any_of(action.partners.begin(), action.partners.end(),
                                        [](const Partner& partner) { return partner.role.is(PartnerRole::funder); });
    const auto line = std::find_if(action.budget.begin(), action.budget.end(), [](const BudgetLine& each) { return each.planned.given(); });
    Diagnostic& finding =
        findings.add(line->planned.at, has_funder ? no_amounts : nobody_pays, action.id.value, planned).remedy(add_funding);
    if (has_funder || (action.maturity && !action.maturity.is(Maturity::validated))) finding.severity = Severity::information;
  }
}

}  // namespace

extern const Rule budget_without_funder{
    .info = {.name = "budget-without-funder",
             .family = Family::money,
             .severity = Severity::warning,
             .summary = {"An action has a budget and no funding.", "Une action a un budget et pas de financement."},
             .why = {"An expense that nobody has agreed to pay is a wish. Even where the lead pays alone it is written, so that its "
                     "council can see what it is committed to. It is information only where a funder is named among the partners, or the "
                     "action is not validated yet.",
                     "Une dépense que personne n'a accepté de payer est un souhait. Même quand le pilote paie seul, cela s'écrit, pour que "
                     "son conseil voie à quoi il s'engage. C'est une simple information si un financeur figure parmi les partenaires, ou "
                     "si l'action n'est pas encore validée."},
             .bad = R"(objective: {id: parents, title: Soutenir les parents}
institution: {id: ville, name: Ville de Rivemont, kind: commune}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: planned
  lead: ville
  budget: [{year: 2099, kind: operating, planned: 12000}]
)",
             .good = R"(objective: {id: parents, title: Soutenir les parents}
institution: {id: ville, name: Ville de Rivemont, kind: commune}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: planned
  lead: ville
  budget: [{year: 2099, kind: operating, planned: 12000}]
  funding: [{institution: ville, year: 2099, requested: 12000}]
)"},
    .check = check,
};

}  // namespace ctg::rules::money
