// A cumulative count never goes down.
#include <algorithm>
#include <vector>

#include "rules/rule.hpp"

namespace ctg::rules::indicators {
namespace {

constexpr Text went_down{"`{0}` is cumulative and goes down, from {1} to {2}", "`{0}` est un cumul et diminue, de {1} à {2}"};
constexpr Text more_before{"more was counted before", "on en comptait plus avant"};
constexpr Text correct_one{"correct one of the two, or the `aggregation`: a count of the year is a `flow`",
                           "corrigez l'une des deux, ou `aggregation`\u00a0: ce qui se compte par année est un `flow`"};

std::vector<const Measure*> by_date(const Indicator& indicator) {
  std::vector<const Measure*> values;
  for (const Measure& measure : indicator.values)
    if (measure.value && measure.on) values.push_back(&measure);
  std::stable_sort(values.begin(), values.end(), [](const Measure* a, const Measure* b) { return a->on->last < b->on->last; });
  return values;
}

void check(const Plan& plan, Date, Findings& findings) {
  for (const Indicator& indicator : plan.indicators) {
    if (!indicator.aggregation.is(Aggregation::cumulative)) continue;
    const std::vector<const Measure*> values = by_date(indicator);
    for (std::size_t i = 1; i < values.size(); ++i) {
      const Measure& before = *values[i - 1];
      const Measure& now = *values[i];
      // An estimate may have been too high; two values of one date are `repeated-value-date`.
      if (!(*now.value < *before.value) || before.estimated.is(true) || *before.on == *now.on) continue;
      findings.add(now.value.at, went_down, indicator.id.value, *before.value, *now.value)
          .note(before.value.at, more_before)
          .remedy(correct_one);
    }
  }
}

}  // namespace

extern const Rule cumulative_decrease{
    .info =
        {.name = "cumulative-decrease",
         .family = Family::indicators,
         .severity = Severity::warning,
         .summary = {"A cumulative indicator goes down.", "Un indicateur cumulé diminue."},
         .why =
             {"What was counted once stays counted. Most often somebody wrote the figure of the year instead of the total since the "
              "beginning, and attainment falls for no reason. An earlier value marked `estimated` may be corrected downwards.",
              "Ce qui a été compté une fois reste compté. Le plus souvent, on a écrit le chiffre de l'année au lieu du total depuis le "
              "début, et le taux d'atteinte chute sans raison. Une valeur antérieure marquée `estimated` peut être corrigée à la baisse."},
         .bad = R"(indicator:
  id: ateliers
  title: Participations aux ateliers
  unit: participations
  aggregation: cumulative
  targets: [{value: 900, on: 2099-12-31}]
  values: [{value: 402, on: 2024-12-31}, {value: 288, on: 2025-12-31}]
)",
         .good = R"(indicator:
  id: ateliers
  title: Participations aux ateliers
  unit: participations
  aggregation: cumulative
  targets: [{value: 900, on: 2099-12-31}]
  values: [{value: 402, on: 2024-12-31}, {value: 690, on: 2025-12-31}]
)"},
    .check = check,
};

}  // namespace ctg::rules::indicators
