// Whom a commitment binds, from the plan on both sides: who must agree to its change, and who is to be told.
#pragma once

#include "diff/change.hpp"

namespace ctg::diff {

// Of an action: its leads and co-leads, and for money who gives it; partners and funders are told. Of an objective, an indicator or the
// convention: who is in charge, or every signatory. Each institution once, as the newer side has it.
std::vector<Concern> concerned_by(const Change& change, const Plan& before, const Plan& after);

}  // namespace ctg::diff
