// An indicator has one value for one day.
#include <map>
#include <utility>

#include "rules/rule.hpp"

namespace ctg::rules::indicators {
namespace {

constexpr Text second_value{"`{0}` already has a value for {1}", "`{0}` a déjà une valeur pour cette date\u00a0: {1}"};
constexpr Text second_target{"`{0}` already has a target for {1}", "`{0}` a déjà une cible pour cette date\u00a0: {1}"};
constexpr Text first_here{"the first one", "la première"};
constexpr Text keep_one{"keep one of the two, or correct a date", "gardez l'une des deux, ou corrigez une date"};

template <class T>
void check_dates(const Indicator& indicator, const std::vector<T>& dated, Text sentence, Findings& findings) {
  std::map<std::pair<Date, Date>, Span> first;
  for (const T& item : dated) {
    if (!item.on) continue;
    const auto [place, is_new] = first.emplace(std::pair(item.on->first, item.on->last), item.on.at);
    if (!is_new) findings.add(item.on.at, sentence, indicator.id.value, *item.on).note(place->second, first_here).remedy(keep_one);
  }
}

void check(const Plan& plan, Date, Findings& findings) {
  for (const Indicator& indicator : plan.indicators) {
    check_dates(indicator, indicator.values, second_value, findings);
    check_dates(indicator, indicator.targets, second_target, findings);
  }
}

}  // namespace

extern const Rule repeated_value_date{
    .info = {.name = "repeated-value-date",
             .family = Family::indicators,
             .severity = Severity::error,
             .summary = {"An indicator has two values, or two targets, for the same date.",
                         "Un indicateur a deux valeurs, ou deux cibles, pour la même date."},
             .why = {"Two people each added the figure of the year, or a line was copied and its date not changed. Reports would show one "
                     "of the two, and nobody could say which.",
                     "Deux personnes ont chacune ajouté le chiffre de l'année, ou une ligne a été recopiée sans changer la date. Les "
                     "documents montreraient l'une des deux, sans qu'on sache laquelle."},
             .bad = R"(indicator:
  id: places
  title: Places d'accueil en crèche
  unit: places
  baseline: {value: 48, on: 2022-12-31}
  targets: [{value: 60, on: 2099-12-31}]
  values: [{value: 50, on: 2025-12-31}, {value: 52, on: 2025-12-31}]
)",
             .good = R"(indicator:
  id: places
  title: Places d'accueil en crèche
  unit: places
  baseline: {value: 48, on: 2022-12-31}
  targets: [{value: 60, on: 2099-12-31}]
  values: [{value: 50, on: 2024-12-31}, {value: 52, on: 2025-12-31}]
)"},
    .check = check,
};

}  // namespace ctg::rules::indicators
