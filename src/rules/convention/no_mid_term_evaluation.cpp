// A convention is evaluated half-way, not only at its end.
#include "rules/convention/stage.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::convention {
namespace {

constexpr Text none_planned{"no mid-term evaluation is planned before {0}", "aucune évaluation à mi-parcours n'est prévue avant le {0}"};
constexpr Text for_instance{"for instance `evaluation: {{mid_term_on: {0}}}`", "par exemple `evaluation: {{mid_term_on: {0}}}`"};

constexpr int shortest_period_months = 36;

// The month in the middle of the period, as a plan writes it.
std::string middle_of(const Period& period) {
  const Date middle = add_days(period.start->first, days_between(period.start->first, period.end->last) / 2);
  return iso_date(middle).substr(0, 7);
}

void check(const Plan& plan, Date today, Findings& findings) {
  const Convention& convention = plan.convention;
  const Period& period = convention.period;
  const Evaluation& evaluation = convention.evaluation;
  if (!period.start || !period.end || convention.damaged || evaluation.damaged || evaluation.mid_term_on) return;
  if (is_over(convention, today)) return;  // too late to plan one
  if (period.end->last < add_days(add_months(period.start->first, shortest_period_months), -1)) return;
  findings.add(period.end.at, none_planned, period.end->last).remedy(for_instance, middle_of(period));
}

}  // namespace

extern const Rule no_mid_term_evaluation{
    .info =
        {.name = "no-mid-term-evaluation",
         .family = Family::convention,
         .severity = Severity::information,
         .summary = {"No mid-term evaluation is planned.", "Aucune évaluation à mi-parcours n'est prévue."},
         .why =
             {"An evaluation at the end only teaches the next convention. Half-way, the steering committee can still drop an action, move "
              "money or add an objective by amendment.",
              "Une évaluation finale ne sert qu'à la convention suivante. À mi-parcours, le comité de pilotage peut encore abandonner une "
              "action, déplacer des crédits ou ajouter un objectif par avenant."},
         .bad = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
  period: {start: 2025-01-01, end: 2029-12-31}
)",
         .good = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
  period: {start: 2025-01-01, end: 2029-12-31}
  evaluation: {mid_term_on: 2027-06}
)"},
    .check = check,
    .reads = Reads::what_is_absent,
};

}  // namespace ctg::rules::convention
