// An amount is not the number by which a spreadsheet keeps a day.
#include <algorithm>
#include <optional>

#include "rules/rule.hpp"

namespace ctg::rules::money {
namespace {

constexpr Text is_a_day{"a spreadsheet writes {0} as {1}: is this amount a date?",
                        "un tableur note {1} pour le {0}\u00a0: ce montant est-il une date\u00a0?"};
constexpr Text correct_it{"look at the column it was copied from, and write the amount",
                          "regardez de quelle colonne il vient, et écrivez le montant"};

// Spreadsheets count days from 30 December 1899; 25569 is 1 January 1970. 44958 and 45078 stood in a real plan.
constexpr std::int64_t serial_of_1970 = 25569;
constexpr int first_year = 2015;
constexpr int last_year = 2040;

// The day of an amount that could be one; round amounts are amounts.
std::optional<Date> day_of(Amount amount) {
  if (amount.cents % 100 != 0 || amount.cents % 10000 == 0) return std::nullopt;
  const std::int64_t days = amount.cents / 100 - serial_of_1970;
  if (days < make_date(first_year, 1, 1)->days || days > make_date(last_year, 12, 31)->days) return std::nullopt;
  return Date{static_cast<std::int32_t>(days)};
}

// Days that people plan with.
bool is_likely(Date day) { return day == first_day_of_month(day) || day == last_day_of_month(day); }

bool is_date_of(const Action& action, Date day) {
  const LocatedDate* dates[] = {&action.planned.start, &action.planned.end, &action.actual.start, &action.actual.end};
  return std::any_of(std::begin(dates), std::end(dates),
                     [&](const LocatedDate* date) { return date->given() && ((*date)->first == day || (*date)->last == day); });
}

// A forecast is rounded, so an odd one speaks for itself; what was spent is odd by nature.
void check_amount(const Action& action, const LocatedAmount& amount, bool is_forecast, Findings& findings) {
  const auto day = amount ? day_of(*amount) : std::nullopt;
  if (day && (is_date_of(action, *day) || (is_forecast && is_likely(*day))))
    findings.add(amount.at, is_a_day, *day, plain_amount(*amount)).remedy(correct_it);
}

void check(const Plan& plan, Date, Findings& findings) {
  for (const Action& action : plan.actions) {
    for (const BudgetLine& line : action.budget) {
      check_amount(action, line.planned, true, findings);
      check_amount(action, line.spent, false, findings);
    }
    for (const Funding& funding : action.funding) {
      check_amount(action, funding.requested, true, findings);
      check_amount(action, funding.granted, false, findings);
      check_amount(action, funding.paid, false, findings);
    }
  }
}

}  // namespace

extern const Rule amount_like_a_date{
    .info = {.name = "amount-like-a-date",
             .family = Family::money,
             .severity = Severity::warning,
             .summary = {"An amount looks like a date kept by a spreadsheet.", "Un montant ressemble à une date de tableur."},
             .why = {"A spreadsheet keeps 1 June 2023 as the number 45078: pasted without its format, or one column too far, it becomes a "
                     "budget of 45,078 €. It is said of amounts that are not round and fall on the first or last day of a month, or on a "
                     "date of the same action.",
                     "Un tableur garde le 1er juin 2023 sous la forme du nombre 45078\u00a0: collé sans son format, ou une colonne trop "
                     "loin, il devient un budget de 45 078 €. C'est dit des montants qui ne sont pas ronds et qui tombent le premier ou le "
                     "dernier jour d'un mois, ou à une date de la même action."},
             .bad = R"(objective: {id: parents, title: Soutenir les parents}
institution: {id: ville, name: Ville de Rivemont, kind: commune}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: planned
  lead: ville
  budget:
    - {year: 2099, kind: operating, planned: 45078}
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
    - {year: 2099, kind: operating, planned: 45000}
)"},
    .check = check,
};

}  // namespace ctg::rules::money
