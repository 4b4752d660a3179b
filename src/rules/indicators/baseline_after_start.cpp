// A baseline is measured before things begin.
#include <vector>

#include "rules/rule.hpp"

namespace ctg::rules::indicators {
namespace {

constexpr Text measured_late{"the baseline of `{0}` is measured after the start: {1}, for a start on {2}",
                             "la valeur de départ de `{0}` est mesurée après le début\u00a0: {1}, pour un début le {2}"};
constexpr Text starts_here{"the start", "le début"};
constexpr Text find_earlier{
    "give the last figure from before; if there is none, this one is a value, not a baseline",
    "donnez le dernier chiffre d'avant\u00a0; s'il n'y en a pas, celui-ci est une valeur, pas une valeur de départ"};

// A survey of the first weeks still describes what was there before.
constexpr int months_allowed = 3;

// The earliest start of the actions that each indicator follows; not given where one of them has no date, or there is none.
std::vector<LocatedDate> earliest_starts(const Plan& plan) {
  std::vector<LocatedDate> starts(plan.indicators.size());
  std::vector<bool> unknown(plan.indicators.size(), false);
  for (const Use& use : plan.uses) {
    if (use.to != Kind::indicator || use.from != Kind::action) continue;
    const Action& action = plan.actions[use.from_index];
    const LocatedDate& start = action.actual.start ? action.actual.start : action.planned.start;
    LocatedDate& earliest = starts[use.to_index];
    if (!start)
      unknown[use.to_index] = true;
    else if (!earliest || start->last < earliest->last)
      earliest = start;
  }
  for (std::size_t i = 0; i < starts.size(); ++i)
    if (unknown[i]) starts[i] = {};
  return starts;
}

// Nothing can have changed before the convention and, within it, the first action that the indicator follows.
void check(const Plan& plan, Date, Findings& findings) {
  const std::vector<LocatedDate> starts = earliest_starts(plan);
  const LocatedDate& convention = plan.convention.period.start;
  if (!convention) return;
  for (std::size_t index = 0; index < plan.indicators.size(); ++index) {
    const LocatedDate& on = plan.indicators[index].baseline.on;
    const LocatedDate& start = starts[index] && starts[index]->last > convention->last ? starts[index] : convention;
    if (on && surely_after(*on, add_months(start->last, months_allowed)))
      findings.add(on.at, measured_late, plan.indicators[index].id.value, *on, start->first)
          .note(start.at, starts_here)
          .remedy(find_earlier);
  }
}

}  // namespace

extern const Rule baseline_after_start{
    .info =
        {.name = "baseline-after-start",
         .family = Family::indicators,
         .severity = Severity::warning,
         .summary = {"A baseline is measured after the start.", "Une valeur de départ est mesurée après le début."},
         // A figure of origin, before the launch of the convention, is what an evaluation needs:
         // https://www.ithea-conseil.fr/evaluer-sa-convention-territoriale-globale-pourquoi-et-comment/
         .why =
             {"What the first year changed is then part of the starting point, and cannot be shown any more. The start is that of the "
              "convention or, if it comes later, of the first action that the indicator follows; three months are allowed.",
              "Ce que la première année a changé fait alors partie du point de départ, et ne peut plus être montré. Le début est celui de "
              "la convention ou, s'il vient plus tard, celui de la première action que l'indicateur suit\u00a0; trois mois sont admis."},
         .bad = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
  period: {start: 2024-01-01, end: 2028-12-31}
indicator:
  id: places
  title: Places d'accueil en crèche
  unit: places
  baseline: {value: 52, on: 2025-12-31}
  targets: [{value: 60, on: 2028-12-31}]
)",
         .good = R"(convention:
  title: CTG de Rivemont
  language: fr
  territory: {kind: commune, name: Rivemont, insee: "49999"}
  period: {start: 2024-01-01, end: 2028-12-31}
indicator:
  id: places
  title: Places d'accueil en crèche
  unit: places
  baseline: {value: 48, on: 2023-12-31}
  targets: [{value: 60, on: 2028-12-31}]
)"},
    .check = check,
};

}  // namespace ctg::rules::indicators
