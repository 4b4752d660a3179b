// Counts of one to four persons are not published.
#include <vector>

#include "model/publication.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::indicators {
namespace {

constexpr Text identifies{"a count of one to four persons in `{0}` may tell who they are",
                          "un compte de une à quatre personnes dans `{0}` peut dire de qui il s'agit"};
constexpr Text persons_here{"it counts persons", "il compte des personnes"};
constexpr Text hide_it{
    "leave the value out and say `moins de 5` in a comment of the file, or count a wider area or a longer time",
    "retirez la valeur et dites `moins de 5` dans un commentaire du fichier, ou comptez sur un territoire ou un temps plus large"};

void check(const Plan& plan, Date, Findings& findings) {
  const std::vector<bool> is_shown = public_indicators(plan);
  for (std::size_t index = 0; index < plan.indicators.size(); ++index) {
    const Indicator& indicator = plan.indicators[index];
    if (!is_shown[index]) continue;
    const auto check_value = [&](const LocatedDecimal& value) {
      if (value && is_small_count(indicator, *value))
        findings.add(value.at, identifies, indicator.id.value).note(indicator.counts_persons.at, persons_here).remedy(hide_it);
    };
    check_value(indicator.baseline.value);
    for (const Measure& measure : indicator.values) check_value(measure.value);
  }
}

}  // namespace

extern const Rule small_count{
    .info = {.name = "small-count",
             .family = Family::indicators,
             .severity = Severity::warning,
             .summary = {"A public indicator counts one to four persons.", "Un indicateur public compte une à quatre personnes."},
             .why = {"In a village, three young people in a scheme are three names. Below five, official statistics do not publish counts "
                     "of persons. Zero tells nothing of anybody; targets are not persons; an indicator that only internal actions name is "
                     "not published.",
                     "Dans une commune, trois jeunes dans un dispositif, ce sont trois noms. Au-dessous de cinq, la statistique publique "
                     "ne diffuse pas de comptes de personnes. Zéro ne dit rien de personne\u00a0; une cible n'est pas une personne\u00a0; "
                     "un indicateur que seules citent des actions internes n'est pas publié."},
             .bad = R"(indicator:
  id: enfants-handicap
  title: Enfants en situation de handicap accueillis
  unit: enfants
  counts_persons: true
  baseline: {value: 9, on: 2022-12-31}
  targets: [{value: 30, on: 2099-12-31}]
  values: [{value: 3, on: 2025-12-31}]
)",
             .good = R"(indicator:
  id: enfants-handicap
  title: Enfants en situation de handicap accueillis
  unit: enfants
  counts_persons: true
  baseline: {value: 9, on: 2022-12-31}
  targets: [{value: 30, on: 2099-12-31}]
  values: []  # moins de 5 au 31 décembre 2025
)"},
    .check = check,
};

}  // namespace ctg::rules::indicators
