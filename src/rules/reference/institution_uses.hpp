// Everywhere that a plan names an institution, with the time that each place speaks of.
#pragma once

#include <functional>

#include "model/plan.hpp"

namespace ctg::rules {

struct InstitutionUse {
  const AnyReference& reference;  // given; names an institution or nothing
  LocatedDate on;                 // the time it speaks of, where the plan says one
  bool stands_today = false;      // it also speaks of today: an open action, a committee, an owner
};

// References that may name a person or an institution are visited where they name an institution.
void each_institution_use(const Plan& plan, const std::function<void(const InstitutionUse&)>& visit);

}  // namespace ctg::rules
