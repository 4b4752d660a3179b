// Two states of a plan compared, thing by thing and field by field: what changed, what it means, whom it concerns.
#pragma once

#include <vector>

#include "diff/change.hpp"

namespace ctg::diff {

struct Comparison {
  std::vector<Change> changes;                        // by class, then by kind of thing, in the order of the plan
  std::vector<const Acceptance*> unused_acceptances;  // of the newer side

  std::size_t count(ChangeClass of) const;
  std::size_t open_commitments() const;
};

// Things are matched by id, then by the ids that they had (`former_ids`); files, places and order do not matter. Both plans must outlive
// the comparison.
Comparison compare(const Plan& before, const Plan& after);
// The changes of one thing alone, which is of one of the plans.
Comparison compare(const Plan& before, const Plan& after, const Thing& only);

}  // namespace ctg::diff
