// Some of a plan's actions, by their place in the plan: what a query selects and what the views count.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "model/plan.hpp"

namespace ctg::views {

using ActionList = std::vector<std::uint32_t>;  // indexes in Plan::actions
using Actions = std::span<const std::uint32_t>;

// Every action, in the plan's order.
ActionList all_actions(const Plan& plan);
// The place of an action that belongs to the plan.
std::uint32_t index_of(const Plan& plan, const Action& action);

}  // namespace ctg::views
