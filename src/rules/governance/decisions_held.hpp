// What committees decided about each action, up to a day.
#pragma once

#include <vector>

#include "model/plan.hpp"

namespace ctg::rules {

struct HeldDecision {
  const Decision* decision = nullptr;
  const Meeting* meeting = nullptr;  // has a date, not after the day

  explicit operator bool() const { return decision != nullptr; }
};

// For each action, the last decision that changes where it stands; a later one supersedes it, at one meeting the later in the list.
std::vector<HeldDecision> last_decisions(const Plan& plan, Date today);

}  // namespace ctg::rules
