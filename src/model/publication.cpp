// What may be told to everyone.
#include "model/publication.hpp"

namespace ctg {
namespace {

// Caf open data round 1 to 4 away, to the nearest 5:
// https://www.data.gouv.fr/datasets/toutes-prestations-repartition-des-allocataires-selon-les-groupes-de-prestations-et-lage-epci/
constexpr Decimal least_published{5, 0};

}  // namespace

bool is_public(const Action& action) { return !action.visibility.given() || action.visibility.is(Visibility::public_); }

std::vector<bool> public_indicators(const Plan& plan) {
  std::vector<bool> hidden(plan.indicators.size(), false);
  std::vector<bool> shown(plan.indicators.size(), false);
  for (const Use& use : plan.uses) {
    if (use.to != Kind::indicator) continue;
    const bool from_hidden = use.from == Kind::action && !is_public(plan.actions[use.from_index]);
    (from_hidden ? hidden : shown)[use.to_index] = true;
  }
  std::vector<bool> result(plan.indicators.size(), true);
  for (std::size_t i = 0; i < result.size(); ++i) result[i] = shown[i] || !hidden[i];
  return result;
}

bool is_small_count(const Indicator& indicator, const Decimal& value) {
  return indicator.counts_persons.is(true) && !indicator.aggregation.is(Aggregation::percent) && Decimal{0, 0} < value &&
         value < least_published;
}

}  // namespace ctg
