// An indicator says where it started from.
#include "rules/rule.hpp"

namespace ctg::rules::indicators {
namespace {

constexpr Text no_baseline{"the indicator `{0}` has no baseline", "l'indicateur `{0}` n'a pas de valeur de départ"};
constexpr Text give_baseline{
    "give the value before the convention, with its day and source: `baseline: {{value: 54.2, on: 2022-12-31}}`",
    "donnez la valeur d'avant la convention, avec sa date et sa source\u00a0: `baseline: {{value: 54.2, on: 2022-12-31}}`"};

// What is counted up from the first day starts from nothing.
void check(const Plan& plan, Date, Findings& findings) {
  for (const Indicator& indicator : plan.indicators)
    if (!indicator.baseline.value && !indicator.aggregation.is(Aggregation::cumulative) && !indicator.damaged &&
        !indicator.baseline.damaged)
      findings.add(indicator.place(), no_baseline, indicator.id.value).remedy(give_baseline);
}

}  // namespace

extern const Rule indicator_without_baseline{
    .info =
        {.name = "indicator-without-baseline",
         .family = Family::indicators,
         .severity = Severity::warning,
         .summary = {"An indicator has no baseline.", "Un indicateur n'a pas de valeur de départ."},
         // Evaluating a CTG asks for a figure from before its launch:
         // https://www.ithea-conseil.fr/evaluer-sa-convention-territoriale-globale-pourquoi-et-comment/
         .why = {"Without the figure from before the convention, nobody can say what it changed. It is usually in the shared diagnosis; "
                 "after two years it can no longer be measured. Cumulative counts start from nothing and need none.",
                 "Sans la donnée d'avant la convention, personne ne peut dire ce qu'elle a changé. Elle se trouve le plus souvent dans le "
                 "diagnostic partagé\u00a0; au bout de deux ans, on ne peut plus la mesurer. Un cumul part de zéro et n'en a pas besoin."},
         .bad = R"(indicator: {id: places, title: Places d'accueil en crèche, unit: places, targets: [{value: 60, on: 2099-12-31}]}
)",
         .good = R"(indicator:
  id: places
  title: Places d'accueil en crèche
  unit: places
  baseline: {value: 48, on: 2022-12-31, source: Caf}
  targets: [{value: 60, on: 2099-12-31}]
)"},
    .check = check,
};

}  // namespace ctg::rules::indicators
