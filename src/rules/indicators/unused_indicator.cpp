// Every indicator measures an objective or an action.
#include <vector>

#include "rules/rule.hpp"

namespace ctg::rules::indicators {
namespace {

constexpr Text measures_nothing{"no objective and no action names the indicator `{0}`",
                                "aucun objectif ni aucune action ne cite l'indicateur `{0}`"};
constexpr Text attach{"add it to the `indicators` of what it measures, or remove it",
                      "ajoutez-le aux `indicators` de ce qu'il mesure, ou retirez-le"};

void check(const Plan& plan, Date, Findings& findings) {
  std::vector<bool> used(plan.indicators.size(), false);
  for (const Use& use : plan.uses)
    if (use.to == Kind::indicator) used[use.to_index] = true;
  for (std::size_t index = 0; index < used.size(); ++index) {
    const Indicator& indicator = plan.indicators[index];
    if (!used[index] && !indicator.kind.is(IndicatorKind::context))
      findings.add(indicator.place(), measures_nothing, indicator.id.value).remedy(attach);
  }
}

}  // namespace

extern const Rule unused_indicator{
    .info = {.name = "unused-indicator",
             .family = Family::indicators,
             .severity = Severity::warning,
             .summary = {"No objective and no action names an indicator.", "Aucun objectif ni aucune action ne cite un indicateur."},
             .why = {"Somebody fills it in every year and it is read nowhere. Figures that only describe the territory are of kind "
                     "`context` and may stand alone.",
                     "Quelqu'un le remplit chaque année et il n'est lu nulle part. Les chiffres qui ne font que décrire le territoire sont "
                     "de nature `context` et peuvent rester seuls."},
             .bad = R"(indicator:
  id: places
  title: Places d'accueil en crèche
  unit: places
  baseline: {value: 48, on: 2022-12-31}
  targets: [{value: 60, on: 2099-12-31}]
)",
             .good = R"(indicator:
  id: places
  title: Places d'accueil en crèche
  unit: places
  baseline: {value: 48, on: 2022-12-31}
  targets: [{value: 60, on: 2099-12-31}]
objective: {id: petite-enfance, title: Accueillir chaque jeune enfant, indicators: [places]}
)"},
    .check = check,
    .reads = Reads::what_is_absent,
};

}  // namespace ctg::rules::indicators
