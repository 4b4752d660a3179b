// The next convention is prepared in the last year of this one.
#include "rules/convention/stage.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::convention {
namespace {

constexpr Text ends_soon{"the convention ends on {0}, in {1} {1:day|days}, and no successor is named",
                         "la convention prend fin le {0}, dans {1} {1:jour|jours}, et aucune suite n'est indiquée"};
constexpr Text ends_today{"the convention ends today, {0}, and no successor is named",
                          "la convention prend fin aujourd'hui, le {0}, et aucune suite n'est indiquée"};
constexpr Text plan_it{"plan the final evaluation and the next diagnosis; then say what follows in `successor`",
                       "prévoyez l'évaluation finale et le nouveau diagnostic\u00a0; puis indiquez la suite dans `successor`"};

constexpr int months_ahead = 12;  // the diagnosis, the votes of the assemblies and the signature take about a year

void check(const Plan& plan, Date today, Findings& findings) {
  const Convention& convention = plan.convention;
  const LocatedDate& end = convention.period.end;
  if (!end || convention.damaged || convention.successor || !is_running(convention, today)) return;
  if (end->last < today || end->last > add_months(today, months_ahead)) return;
  const int days = days_between(today, end->last);
  (days == 0 ? findings.add(end.at, ends_today, end->last) : findings.add(end.at, ends_soon, end->last, days)).remedy(plan_it);
}

}  // namespace

extern const Rule renewal_due{
    .info =
        {.name = "renewal-due",
         .family = Family::convention,
         .severity = Severity::information,
         .summary = {"The convention ends within a year and nothing says what follows.",
                     "La convention prend fin dans l'année et rien n'indique la suite."},
         .why =
             {"An evaluation, a new diagnosis, deliberations in each assembly and a signature take about a year: begun too late, they "
              "leave "
              "the territory without a convention, and its facilities without the bonus that rests on it.",
              "Une évaluation, un nouveau diagnostic, une délibération de chaque assemblée et une signature demandent environ un "
              "an\u00a0: engagés trop tard, ils laissent le territoire sans convention, et ses équipements sans le bonus qui en dépend."},
         .bad = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
  status: in_force
  period: {start: 2022-01-01, end: 2026-12-31}
)",
         .good = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
  status: in_force
  period: {start: 2022-01-01, end: 2026-12-31}
  successor: CTG 2027-2031, en cours d'écriture
)"},
    .check = check,
    .reads = Reads::what_is_absent,
};

}  // namespace ctg::rules::convention
