// The natures of the institutions that signed a convention.
#pragma once

#include <algorithm>

#include "model/plan.hpp"

namespace ctg::rules {

// Whether the nature of every signatory is known: what one could be, nobody lacks.
inline bool every_signatory_is_known(const Plan& plan) {
  return std::all_of(plan.convention.signatories.begin(), plan.convention.signatories.end(), [&](const Signatory& signatory) {
    const Institution* institution = plan.at(signatory.institution);
    return institution != nullptr && institution->kind.given();
  });
}

template <class Wanted>
bool any_signatory_is(const Plan& plan, Wanted&& wanted) {
  return std::any_of(plan.convention.signatories.begin(), plan.convention.signatories.end(), [&](const Signatory& signatory) {
    const Institution* institution = plan.at(signatory.institution);
    return institution != nullptr && institution->kind.given() && wanted(institution->kind.value);
  });
}

}  // namespace ctg::rules
