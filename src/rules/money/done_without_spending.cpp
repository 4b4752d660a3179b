// A done action says what it cost.
#include <algorithm>

#include "model/timing.hpp"
#include "rules/money/years.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::money {
namespace {

constexpr Text nothing_spent{"`{0}` is done, {1} was planned, and nothing is said to be spent",
                             "`{0}` est réalisée, {1} étaient prévus, et aucune dépense n'est inscrite"};
constexpr Text give_spent{"give `spent` for each year, even 0", "indiquez `spent` pour chaque année, même 0"};

void check(const Plan& plan, Date today, Findings& findings) {
  for (const Action& action : plan.actions) {
    if (!action.status.is(Status::done) || action.damaged) continue;
    // The accounts are closed some time after the last day.
    if (action.actual.end && days_between(action.actual.end->last, today) <= thresholds(plan).soon_days) continue;
    const bool is_spent =
        std::any_of(action.budget.begin(), action.budget.end(), [](const BudgetLine& line) { return line.spent.given() || line.damaged; });
    const Amount planned = planned_in_all(action);
    if (is_spent || planned <= Amount{}) continue;
    const auto line = std::find_if(action.budget.begin(), action.budget.end(), [](const BudgetLine& each) { return each.planned.given(); });
    findings.add(line->planned.at, nothing_spent, action.id.value, planned).remedy(give_spent);
  }
}

}  // namespace

extern const Rule done_without_spending{
    .info = {.name = "done-without-spending",
             .family = Family::money,
             .severity = Severity::information,
             .summary = {"A done action with a budget does not say what was spent.",
                         "Une action réalisée qui avait un budget ne dit pas ce qui a été dépensé."},
             .why = {"The yearly review and the funders compare what was planned with what was spent. Nothing written is not the same as "
                     "nothing spent: `spent: 0` says the latter. Accounts closed lately are given time (`settings.thresholds.soon_days`).",
                     "Le bilan annuel et les financeurs comparent le prévu et le dépensé. Ne rien écrire n'est pas dire que rien n'a été "
                     "dépensé\u00a0: cela, c'est `spent: 0`. Les comptes tout récents ont un délai (`settings.thresholds.soon_days`)."},
             .bad = R"(objective: {id: parents, title: Soutenir les parents}
institution: {id: ville, name: Ville de Rivemont, kind: commune}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: done
  lead: ville
  actual: {start: 2024-03, end: 2025-06}
  budget: [{year: 2025, kind: operating, planned: 12000}]
)",
             .good = R"(objective: {id: parents, title: Soutenir les parents}
institution: {id: ville, name: Ville de Rivemont, kind: commune}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: done
  lead: ville
  actual: {start: 2024-03, end: 2025-06}
  budget: [{year: 2025, kind: operating, planned: 12000, spent: 11380}]
)"},
    .check = check,
};

}  // namespace ctg::rules::money
