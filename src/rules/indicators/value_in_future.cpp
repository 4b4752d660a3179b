// A value has been measured.
#include "rules/rule.hpp"

namespace ctg::rules::indicators {
namespace {

constexpr Text not_measured_yet{"a value of `{0}` is dated in the future: {1}", "une valeur de `{0}` est datée dans le futur\u00a0: {1}"};
constexpr Text is_a_target{"correct the date; what is hoped for goes to `targets`",
                           "corrigez la date\u00a0; ce qu'on espère va dans `targets`"};

void check(const Plan& plan, Date today, Findings& findings) {
  for (const Indicator& indicator : plan.indicators) {
    const auto check_date = [&](const LocatedDate& on) {
      if (on && surely_after(*on, today)) findings.add(on.at, not_measured_yet, indicator.id.value, *on).remedy(is_a_target);
    };
    check_date(indicator.baseline.on);
    for (const Measure& measure : indicator.values) check_date(measure.on);
  }
}

}  // namespace

extern const Rule value_in_future{
    .info =
        {.name = "value-in-future",
         .family = Family::indicators,
         .severity = Severity::error,
         .summary = {"A value of an indicator is dated in the future.", "Une valeur d'indicateur est datée dans le futur."},
         .why = {"It is a target written in the wrong place, or a year mistyped; reports would show it as measured.",
                 "C'est une cible écrite au mauvais endroit, ou une année mal saisie\u00a0; les documents la montreraient comme mesurée."},
         .bad = R"(indicator:
  id: places
  title: Places d'accueil en crèche
  unit: places
  baseline: {value: 48, on: 2022-12-31}
  targets: [{value: 60, on: 2099-12-31}]
  values: [{value: 55, on: 2098-12-31}]
)",
         .good = R"(indicator:
  id: places
  title: Places d'accueil en crèche
  unit: places
  baseline: {value: 48, on: 2022-12-31}
  targets: [{value: 55, on: 2098-12-31}, {value: 60, on: 2099-12-31}]
)"},
    .check = check,
};

}  // namespace ctg::rules::indicators
