// A value lies within its bounds.
#include "rules/rule.hpp"

namespace ctg::rules::indicators {
namespace {

constexpr Text below{"{0} is below the least that `{1}` can be: {2}", "{0} est au-dessous du minimum de `{1}`\u00a0: {2}"};
constexpr Text above{"{0} is above the most that `{1}` can be: {2}", "{0} est au-dessus du maximum de `{1}`\u00a0: {2}"};
constexpr Text reversed{"the greatest value of `{0}` is below its least: {1}, and {2}",
                        "le maximum de `{0}` est au-dessous de son minimum\u00a0: {1}, pour {2}"};
constexpr Text bound_here{"the bound", "la borne"};
constexpr Text correct_one{"correct the value, or the bounds", "corrigez la valeur, ou les bornes"};

void check_value(const Indicator& indicator, const LocatedDecimal& value, Findings& findings) {
  const Bounds& bounds = indicator.bounds;
  if (!value) return;
  if (bounds.min && *value < *bounds.min)
    findings.add(value.at, below, *value, indicator.id.value, *bounds.min).note(bounds.min.at, bound_here).remedy(correct_one);
  else if (bounds.max && *bounds.max < *value)
    findings.add(value.at, above, *value, indicator.id.value, *bounds.max).note(bounds.max.at, bound_here).remedy(correct_one);
}

void check(const Plan& plan, Date, Findings& findings) {
  for (const Indicator& indicator : plan.indicators) {
    const Bounds& bounds = indicator.bounds;
    if (bounds.min && bounds.max && *bounds.max < *bounds.min) {
      findings.add(bounds.max.at, reversed, indicator.id.value, *bounds.max, *bounds.min)
          .note(bounds.min.at, bound_here)
          .remedy(correct_one);
      continue;
    }
    check_value(indicator, indicator.baseline.value, findings);
    for (const Target& target : indicator.targets) check_value(indicator, target.value, findings);
    for (const Measure& measure : indicator.values) check_value(indicator, measure.value, findings);
  }
}

}  // namespace

extern const Rule value_out_of_bounds{
    .info = {.name = "value-out-of-bounds",
             .family = Family::indicators,
             .severity = Severity::error,
             .summary = {"A value lies outside the bounds of its indicator.", "Une valeur sort des bornes de son indicateur."},
             .why = {"A share of 340 % or a day count of 400 in a year is a slip of the keyboard, and it bends every curve and average it "
                     "enters. Bounds are given by the plan: `bounds: {{min: 0, max: 100}}`.",
                     "Une part de 340 % ou 400 jours dans une année sont des fautes de frappe, et elles faussent les courbes et les "
                     "moyennes où elles entrent. C'est le plan qui donne les bornes\u00a0: `bounds: {{min: 0, max: 100}}`."},
             .bad = R"(indicator:
  id: satisfaits
  title: Familles satisfaites
  unit: "%"
  baseline: {value: 58, on: 2022-12-31}
  targets: [{value: 75, on: 2099-12-31}]
  values: [{value: 612, on: 2025-12-31}]
  bounds: {min: 0, max: 100}
)",
             .good = R"(indicator:
  id: satisfaits
  title: Familles satisfaites
  unit: "%"
  baseline: {value: 58, on: 2022-12-31}
  targets: [{value: 75, on: 2099-12-31}]
  values: [{value: 61.2, on: 2025-12-31}]
  bounds: {min: 0, max: 100}
)"},
    .check = check,
};

}  // namespace ctg::rules::indicators
