// A convention runs for three to six years.
#include "rules/rule.hpp"

namespace ctg::rules::convention {
namespace {

constexpr Text too_short{"the convention runs for less than {0} years", "la convention dure moins de {0} ans"};
constexpr Text too_long{"the convention runs for more than {0} years", "la convention dure plus de {0} ans"};
constexpr Text begins_here{"from here", "à partir d'ici"};
constexpr Text check_year{"a CTG is signed for four or five years: check the year",
                          "une CTG se signe pour quatre ou cinq ans\u00a0: vérifiez l'année"};

// Signed «for 5 years» (https://www.caf.fr/partenaires/convention-territoriale-globale); those that were read run for 4 or 5, with
// one year of margin on each side.
constexpr int least_years = 3;
constexpr int most_years = 6;

void check(const Plan& plan, Date, Findings& findings) {
  const Period& period = plan.convention.period;
  if (!period.start || !period.end) return;
  // The last day belongs to the period: 1 January 2024 to 31 December 2026 is three years.
  const Date longest_end = add_days(period.end->last, 1);
  const Date shortest_end = add_days(period.end->first, 1);
  if (longest_end < add_months(period.start->first, 12 * least_years))
    findings.add(period.end.at, too_short, least_years).note(period.start.at, begins_here).remedy(check_year);
  else if (shortest_end > add_months(period.start->last, 12 * most_years))
    findings.add(period.end.at, too_long, most_years).note(period.start.at, begins_here).remedy(check_year);
}

}  // namespace

extern const Rule unusual_period{
    .info =
        {.name = "unusual-period",
         .family = Family::convention,
         .severity = Severity::warning,
         .summary = {"The convention runs for less than three years or more than six.",
                     "La convention dure moins de trois ans ou plus de six."},
         .why =
             {"A CTG runs for four or five years. A period far from that is most often a slip in a year, and every deadline of the plan "
              "is compared with it. Where it is meant, waive it with the reason.",
              "Une CTG dure quatre ou cinq ans. Une période qui s'en écarte beaucoup vient le plus souvent d'une faute de frappe dans une "
              "année, et toutes les échéances du plan lui sont comparées. Si elle est voulue, accordez une dérogation motivée."},
         .bad = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
  period: {start: 2024-01-01, end: 2037-12-31}
)",
         .good = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
  period: {start: 2024-01-01, end: 2027-12-31}
)"},
    .check = check,
};

}  // namespace ctg::rules::convention
