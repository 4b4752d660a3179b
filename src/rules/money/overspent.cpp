// An action costs what was planned.
#include <algorithm>
#include <string>

#include "rules/money/years.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::money {
namespace {

constexpr Text spent_more{"`{0}`, {1}: {2} spent for {3} planned, {4}% more",
                          "`{0}`, {1}\u00a0: {2} dépensés pour {3} prévus, soit {4}\u202f% de plus"};
constexpr Text not_planned{"`{0}`, {1}: {2} spent and nothing planned", "`{0}`, {1}\u00a0: {2} dépensés alors que rien n'était prévu"};
constexpr Text explain_it{"check the amount; if it is right, say in a note where the money came from",
                          "vérifiez le montant\u00a0; s'il est juste, dites dans une note d'où vient l'argent"};

// More than a tenth above what was planned.
bool is_too_much(const MoneyYear& year) { return year.spent.cents / 11 > year.planned.cents / 10; }

std::int64_t percent_more(const MoneyYear& year) {
  constexpr double most = 1'000'000;  // beyond, the number says nothing more
  const double more = static_cast<double>((year.spent - year.planned).cents) / static_cast<double>(year.planned.cents) * 100;
  return static_cast<std::int64_t>(std::min(more, most));
}

void check(const Plan& plan, Date, Findings& findings) {
  for (const Action& action : plan.actions) {
    if (action.damaged) continue;
    for (const MoneyYear& year : money_by_year(action, YearOf::budget)) {
      if (!year.spent_at.given() || !year.is_planned || year.has_negative || !is_too_much(year)) continue;
      const std::string when = std::to_string(*year.year);
      if (year.planned == Amount{})
        findings.add(year.spent_at, not_planned, action.id.value, when, year.spent).remedy(explain_it);
      else
        findings.add(year.spent_at, spent_more, action.id.value, when, year.spent, year.planned, percent_more(year)).remedy(explain_it);
    }
  }
}

}  // namespace

extern const Rule overspent{
    .info = {.name = "overspent",
             .family = Family::money,
             .severity = Severity::warning,
             .summary = {"An action has spent over ten percent more than planned in a year.",
                         "Une action a dépensé dans l'année plus de dix pour cent de plus que prévu."},
             .why = {"Funders ask for it at the yearly review. Often the year's budget was increased and the plan was not told, or an "
                     "amount was typed twice.",
                     "Les financeurs le demandent au bilan annuel. Souvent, le budget de l'année a été relevé sans que le plan le sache, "
                     "ou un montant a été saisi deux fois."},
             .bad = R"(objective: {id: parents, title: Soutenir les parents}
institution: {id: ville, name: Ville de Rivemont, kind: commune}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: planned
  lead: ville
  budget: [{year: 2025, kind: operating, planned: 12000, spent: 14400}]
)",
             .good = R"(objective: {id: parents, title: Soutenir les parents}
institution: {id: ville, name: Ville de Rivemont, kind: commune}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: planned
  lead: ville
  budget: [{year: 2025, kind: operating, planned: 14000, spent: 14400}]
)"},
    .check = check,
};

}  // namespace ctg::rules::money
