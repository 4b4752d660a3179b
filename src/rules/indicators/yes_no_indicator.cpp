// An indicator measures more than yes or no.
#include <algorithm>
#include <string>

#include "base/unicode.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::indicators {
namespace {

constexpr Text only_yes_or_no{"`{0}` can only say yes or no", "`{0}` ne peut dire que oui ou non"};
constexpr Text make_a_step{"write it as a step of the action (`due`, `done_on`), and measure what it changes for people",
                           "faites-en une étape de l'action (`due`, `done_on`), et mesurez ce qu'elle change pour les habitants"};

constexpr std::string_view yes_no_units[] = {"oui/non", "oui / non", "oui-non", "oui ou non", "yes/no", "yes / no",  "o/n",       "booleen",
                                             "boolean", "binaire",   "binary",  "0/1",        "0 ou 1", "vrai/faux", "true/false"};

bool is_zero_or_one(const LocatedDecimal& value) { return !value || *value == Decimal{0, 0} || *value == Decimal{1, 0}; }

// Nothing but 0 and 1 is allowed, and nothing else was written: a share between 0 and 1 has digits after its point.
bool counts_to_one(const Indicator& indicator) {
  const Bounds& bounds = indicator.bounds;
  if (!bounds.min || !bounds.max || !(*bounds.min == Decimal{0, 0}) || !(*bounds.max == Decimal{1, 0})) return false;
  if (indicator.values.empty() && indicator.targets.empty()) return false;
  return is_zero_or_one(indicator.baseline.value) &&
         std::all_of(indicator.values.begin(), indicator.values.end(),
                     [](const Measure& measure) { return is_zero_or_one(measure.value); }) &&
         std::all_of(indicator.targets.begin(), indicator.targets.end(), [](const Target& target) { return is_zero_or_one(target.value); });
}

void check(const Plan& plan, Date, Findings& findings) {
  for (const Indicator& indicator : plan.indicators) {
    const std::string unit = folded(indicator.unit.value);
    const bool by_unit = std::find(std::begin(yes_no_units), std::end(yes_no_units), unit) != std::end(yes_no_units);
    if (by_unit || counts_to_one(indicator))
      findings.add(by_unit ? indicator.unit.at : indicator.bounds.at, only_yes_or_no, indicator.id.value).remedy(make_a_step);
  }
}

}  // namespace

extern const Rule yes_no_indicator{
    .info =
        {.name = "yes-no-indicator",
         .family = Family::indicators,
         .severity = Severity::information,
         .summary = {"An indicator can only say yes or no.", "Un indicateur ne peut dire que oui ou non."},
         // Pornic Agglo removed its binary indicators when it cut 600 of them to 250:
         // https://aide.territoiresentransitions.fr/fr/article/rex-gerer-ses-indicateurs-sur-la-plateforme-1nfi3n
         .why = {"Whether something was opened or signed is a step of an action, with its date: it says nothing of what changed. "
                 "Authorities that cleaned up their indicators removed these first.",
                 "Savoir si un lieu a ouvert ou si une convention est signée, c'est une étape d'une action, avec sa date\u00a0: cela ne "
                 "dit rien de ce qui a changé. Les collectivités qui ont fait le tri dans leurs indicateurs ont commencé par ceux-là."},
         .bad =
             R"(indicator: {id: laep, title: Lieu d'accueil ouvert, unit: oui/non, baseline: {value: 0, on: 2022-12-31}, targets: [{value: 1, on: 2099-12-31}]}
)",
         .good = R"(indicator:
  id: familles
  title: Familles accueillies au lieu d'accueil
  unit: familles
  baseline: {value: 0, on: 2022-12-31}
  targets: [{value: 90, on: 2099-12-31}]
)"},
    .check = check,
};

}  // namespace ctg::rules::indicators
