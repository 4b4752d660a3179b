// An indicator is measured as often as it says.
#include <algorithm>
#include <optional>

#include "model/timing.hpp"
#include "rules/rule.hpp"

namespace ctg::rules::indicators {
namespace {

constexpr Text not_measured{"the indicator `{0}` has had no value for {1} {1:day|days}, and its frequency is `{2}`",
                            "l'indicateur `{0}` n'a pas de valeur depuis {1} {1:jour|jours}, et sa périodicité est `{2}`"};
constexpr Text frequency_here{"the frequency", "la périodicité"};
constexpr Text add_value{"add the value that was due, or change the `frequency`",
                         "ajoutez la valeur attendue, ou changez la périodicité (`frequency`)"};

// When the next value should be in the plan: one period after the last one, and the time that figures take to be published.
std::optional<Date> due(Frequency frequency, Date last, int grace) {
  switch (frequency) {
    case Frequency::yearly:
      return add_days(add_months(last, 12), grace);
    case Frequency::half_yearly:
      return add_days(add_months(last, 6), grace);
    case Frequency::quarterly:
      return add_days(add_months(last, 3), grace);
    case Frequency::monthly:
      return add_days(add_months(last, 1), grace);
    case Frequency::weekly:
      return add_days(last, 7 + grace);
    case Frequency::irregular:
      return std::nullopt;
  }
  return std::nullopt;
}

// The last value, or the baseline.
const LocatedDate* last_measured(const Indicator& indicator) {
  const LocatedDate* last = indicator.baseline.on ? &indicator.baseline.on : nullptr;
  for (const Measure& measure : indicator.values)
    if (measure.on && (last == nullptr || measure.on->last > (*last)->last)) last = &measure.on;
  return last;
}

void check(const Plan& plan, Date today, Findings& findings) {
  const Period& period = plan.convention.period;
  // Nothing is measured for a convention before it begins or after it has ended.
  const Date until = period.end ? std::min(today, period.end->last) : today;
  const int grace = thresholds(plan).stale_days;
  for (const Indicator& indicator : plan.indicators) {
    const LocatedDate* last = last_measured(indicator);
    if (!indicator.frequency || last == nullptr || indicator.damaged) continue;
    const Date from = period.start ? std::max((*last)->last, period.start->first) : (*last)->last;
    const auto expected = due(indicator.frequency.value, from, grace);
    if (!expected || *expected >= until) continue;
    findings.add(last->at, not_measured, indicator.id.value, days_between((*last)->last, today), name_of(indicator.frequency.value))
        .note(indicator.frequency.at, frequency_here)
        .remedy(add_value);
  }
}

}  // namespace

extern const Rule stale_indicator{
    .info = {.name = "stale-indicator",
             .family = Family::indicators,
             .severity = Severity::warning,
             .summary = {"An indicator has not been measured as often as it says.",
                         "Un indicateur n'a pas été mesuré au rythme qu'il annonce."},
             .why = {"The committee reads an old figure as if it were today's. After each period there is time to publish the value: 180 "
                     "days, or `settings.thresholds.stale_days`.",
                     "Le comité lit un chiffre ancien comme s'il était d'aujourd'hui. Après chaque période, il reste du temps pour publier "
                     "la valeur\u00a0: 180 jours, ou `settings.thresholds.stale_days`."},
             .bad = R"(indicator:
  id: places
  title: Places d'accueil en crèche
  unit: places
  frequency: yearly
  baseline: {value: 48, on: 2018-12-31}
  targets: [{value: 60, on: 2099-12-31}]
  values: [{value: 50, on: 2019-12-31}]
)",
             .good = R"(indicator:
  id: places
  title: Places d'accueil en crèche
  unit: places
  frequency: yearly
  baseline: {value: 48, on: 2018-12-31}
  targets: [{value: 60, on: 2099-12-31}]
  values: [{value: 50, on: 2019-12-31}, {value: 55, on: 2025-12-31}]
)"},
    .check = check,
};

}  // namespace ctg::rules::indicators
