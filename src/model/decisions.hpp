// What committees decided about each action, up to a day, and whether the plan followed. What rules and views both say, said once.
#pragma once

#include <optional>
#include <vector>

#include "model/plan.hpp"

namespace ctg {

struct HeldDecision {
  const Decision* decision = nullptr;
  const Meeting* meeting = nullptr;  // has a date, not after the day

  explicit operator bool() const { return decision != nullptr; }
};

// For each action, the last decision that changes where it stands; a later one supersedes it, at one meeting the later in the list.
std::vector<HeldDecision> last_decisions(const Plan& plan, Date today);

// Where an action is not as the last decision about it put it.
enum class Unapplied : std::uint8_t { status, maturity, end };
// None where it is: an action that went on since then (`status_on`) is left alone.
std::optional<Unapplied> unapplied(const Action& action, const HeldDecision& held);

}  // namespace ctg
