// Amounts are not negative.
#include "rules/rule.hpp"

namespace ctg::rules::money {
namespace {

constexpr Text below_zero{"this amount is below zero: {0}", "ce montant est négatif\u00a0: {0}"};
constexpr Text write_positive{"write the amount without its sign; what was paid back makes the amount smaller",
                              "écrivez le montant sans signe\u00a0; un remboursement vient en diminution du montant"};

void check(const Plan& plan, Date, Findings& findings) {
  const auto check_amount = [&](const LocatedAmount& amount) {
    if (amount && *amount < Amount{})
      findings.add(amount.at, below_zero, *amount).remedy(write_positive).offer({{amount.at, plain_amount(Amount{} - *amount)}});
  };
  for (const Action& action : plan.actions) {
    for (const BudgetLine& line : action.budget) {
      check_amount(line.planned);
      check_amount(line.spent);
    }
    for (const Funding& funding : action.funding)
      for (const LocatedAmount* amount : {&funding.requested, &funding.granted, &funding.paid, &funding.in_kind}) check_amount(*amount);
  }
}

}  // namespace

extern const Rule negative_amount{
    .info = {.name = "negative-amount",
             .family = Family::money,
             .severity = Severity::error,
             .summary = {"An amount is negative.", "Un montant est négatif."},
             .why = {"Budgets and grants are amounts, not accounting entries: a negative one hides in a sum and makes it look balanced.",
                     "Un budget et une subvention sont des montants, pas des écritures\u00a0: un montant négatif se cache dans une somme "
                     "et la fait paraître équilibrée."},
             .bad = R"(objective: {id: parents, title: Soutenir les parents}
institution: {id: ville, name: Ville de Rivemont, kind: commune}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: planned
  lead: ville
  budget:
    - {year: 2099, kind: operating, planned: -12000}
)",
             .good = R"(objective: {id: parents, title: Soutenir les parents}
institution: {id: ville, name: Ville de Rivemont, kind: commune}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: planned
  lead: ville
  budget:
    - {year: 2099, kind: operating, planned: 12000}
)"},
    .check = check,
};

}  // namespace ctg::rules::money
