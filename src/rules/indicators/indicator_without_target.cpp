// An indicator says where it should go.
#include "rules/rule.hpp"

namespace ctg::rules::indicators {
namespace {

constexpr Text no_target{"the indicator `{0}` has no target", "l'indicateur `{0}` n'a pas de cible"};
constexpr Text give_target{
    "give one: `targets: [{{value: 60, on: 2027-12-31}}]`; a figure that only describes the territory is of kind `context`",
    "donnez-en une\u00a0: `targets: [{{value: 60, on: 2027-12-31}}]`\u00a0; un chiffre qui ne fait que décrire le territoire est "
    "de nature `context`"};

void check(const Plan& plan, Date, Findings& findings) {
  for (const Indicator& indicator : plan.indicators)
    if (indicator.targets.empty() && !indicator.kind.is(IndicatorKind::context) && !indicator.damaged)
      findings.add(indicator.place(), no_target, indicator.id.value).remedy(give_target);
}

}  // namespace

extern const Rule indicator_without_target{
    .info =
        {.name = "indicator-without-target",
         .family = Family::indicators,
         .severity = Severity::warning,
         .summary = {"An indicator has no target.", "Un indicateur n'a pas de cible."},
         .why = {"A curve without a target can go up or down, and nobody has to react. The partners agree on the target before the action "
                 "starts; what describes the territory without being acted upon is of kind `context`.",
                 "Une courbe sans cible peut monter ou descendre sans que personne ait à réagir. Les partenaires s'accordent sur la cible "
                 "avant le début de l'action\u00a0; ce qui décrit le territoire sans qu'on agisse dessus est de nature `context`."},
         .bad = R"(indicator: {id: places, title: Places d'accueil en crèche, unit: places, baseline: {value: 48, on: 2022-12-31}}
)",
         .good = R"(indicator:
  id: places
  title: Places d'accueil en crèche
  unit: places
  baseline: {value: 48, on: 2022-12-31}
  targets: [{value: 60, on: 2099-12-31}]
)"},
    .check = check,
};

}  // namespace ctg::rules::indicators
