// Money is planned for the years of the convention.
#include <algorithm>
#include <set>
#include <string>

#include "rules/rule.hpp"

namespace ctg::rules::money {
namespace {

constexpr Text after{"`{0}` plans money for {1}, after the convention, which ends on {2}",
                     "`{0}` prévoit de l'argent pour {1}, après la convention, qui prend fin le {2}"};
constexpr Text before{"`{0}` plans money for {1}, before the convention, which begins on {2}",
                      "`{0}` prévoit de l'argent pour {1}, avant la convention, qui commence le {2}"};
constexpr Text bound_here{"the period", "la période"};
constexpr Text correct_year{"correct the year, or leave it to the convention of that year",
                            "corrigez l'année, ou laissez-la à la convention de cette année-là"};

// The balance of a grant is paid, and asked for, in the year that follows.
constexpr std::int64_t years_to_settle = 1;

class YearCheck {
 public:
  YearCheck(const Period& period, Findings& findings) : period_(period), findings_(findings) {}

  void check_action(const Action& action) {
    std::set<std::int64_t> said;
    // Begun before, carried on after: the dates say so, and `outside-period` where it is a fault.
    const bool begun_before = action.planned.start && period_.start && surely_before(*action.planned.start, *period_.start);
    const bool goes_on = action.planned.end && period_.end && surely_before(*period_.end, *action.planned.end);
    const auto check_year = [&](const LocatedInteger& year, std::int64_t allowed_after) {
      if (!year || said.contains(*year)) return;
      if (!goes_on && period_.end && *year > year_of(period_.end->last) + allowed_after)
        say(action, year, after, period_.end->last, period_.end.at);
      else if (!begun_before && period_.start && *year < year_of(period_.start->first))
        say(action, year, before, period_.start->first, period_.start.at);
      else
        return;
      said.insert(*year);
    };
    for (const BudgetLine& line : action.budget) check_year(line.year, 0);
    for (const Funding& funding : action.funding) check_year(funding.year, years_to_settle);
  }

 private:
  void say(const Action& action, const LocatedInteger& year, Text sentence, Date day, Span bound) {
    findings_.add(year.at, sentence, action.id.value, std::to_string(*year), day).note(bound, bound_here).remedy(correct_year);
  }
  const Period& period_;
  Findings& findings_;
};

void check(const Plan& plan, Date, Findings& findings) {
  YearCheck years(plan.convention.period, findings);
  for (const Action& action : plan.actions)
    if (!action.status.is(Status::cancelled)) years.check_action(action);
}

}  // namespace

extern const Rule budget_outside_period{
    .info =
        {.name = "budget-outside-period",
         .family = Family::money,
         .severity = Severity::warning,
         .summary = {"Money is planned for a year outside the convention.", "De l'argent est prévu pour une année hors de la convention."},
         .why = {"Most often two digits were swapped, 2072 for 2027; otherwise nobody is bound to pay that year. Funding may be settled in "
                 "the year after the end, and an action begun before may show what it cost.",
                 "Le plus souvent, deux chiffres sont inversés, 2072 pour 2027\u00a0; sinon, personne n'est engagé à payer cette année-là. "
                 "Un financement peut se solder l'année qui suit la fin, et une action commencée avant peut montrer ce qu'elle a coûté."},
         .bad = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
  period: {start: 2024-01-01, end: 2027-12-31}
objective: {id: parents, title: Soutenir les parents}
institution: {id: ville, name: Ville de Rivemont, kind: commune}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: planned
  lead: ville
  budget: [{year: 2072, kind: operating, planned: 12000}]
)",
         .good = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
  period: {start: 2024-01-01, end: 2027-12-31}
objective: {id: parents, title: Soutenir les parents}
institution: {id: ville, name: Ville de Rivemont, kind: commune}
action:
  id: PAR-01
  title: Ouvrir le lieu d'accueil
  objectives: [parents]
  status: planned
  lead: ville
  budget: [{year: 2027, kind: operating, planned: 12000}]
)"},
    .check = check,
};

}  // namespace ctg::rules::money
