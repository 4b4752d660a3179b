// A target lies in the direction that the indicator should take.
#include "rules/rule.hpp"

namespace ctg::rules::indicators {
namespace {

constexpr Text goes_down{"`{0}` should go up, and this target is below the baseline: {1}, and {2}",
                         "`{0}` doit augmenter, et cette cible est au-dessous de la valeur de départ\u00a0: {1}, pour {2}"};
constexpr Text goes_up{"`{0}` should go down, and this target is above the baseline: {1}, and {2}",
                       "`{0}` doit diminuer, et cette cible est au-dessus de la valeur de départ\u00a0: {1}, pour {2}"};
constexpr Text baseline_here{"the baseline", "la valeur de départ"};
constexpr Text correct_one{"correct the target, the baseline or the `direction`",
                           "corrigez la cible, la valeur de départ ou le sens (`direction`)"};

void check(const Plan& plan, Date, Findings& findings) {
  for (const Indicator& indicator : plan.indicators) {
    const LocatedDecimal& baseline = indicator.baseline.value;
    if (!baseline) continue;
    for (const Target& target : indicator.targets) {
      const bool down = indicator.direction.is(Direction::up) && target.value && *target.value < *baseline;
      const bool up = indicator.direction.is(Direction::down) && target.value && *baseline < *target.value;
      if (!down && !up) continue;
      findings.add(target.value.at, down ? goes_down : goes_up, indicator.id.value, *target.value, *baseline)
          .note(baseline.at, baseline_here)
          .remedy(correct_one);
    }
  }
}

}  // namespace

extern const Rule target_against_direction{
    .info = {.name = "target-against-direction",
             .family = Family::indicators,
             .severity = Severity::warning,
             .summary = {"A target lies on the wrong side of the baseline.", "Une cible est du mauvais côté de la valeur de départ."},
             .why = {"Attainment is computed from the baseline to the target: with the direction reversed, doing worse counts as success. "
                     "Sometimes holding on is the ambition: then the direction is `stable`.",
                     "Le taux d'atteinte se calcule de la valeur de départ à la cible\u00a0: si le sens est inversé, faire moins bien "
                     "compte comme une réussite. Parfois, l'ambition est de tenir\u00a0: le sens est alors `stable`."},
             .bad = R"(indicator:
  id: delai
  title: Délai d'un premier rendez-vous
  unit: jours
  direction: up
  baseline: {value: 23, on: 2022-12-31}
  targets: [{value: 10, on: 2099-12-31}]
)",
             .good = R"(indicator:
  id: delai
  title: Délai d'un premier rendez-vous
  unit: jours
  direction: down
  baseline: {value: 23, on: 2022-12-31}
  targets: [{value: 10, on: 2099-12-31}]
)"},
    .check = check,
};

}  // namespace ctg::rules::indicators
