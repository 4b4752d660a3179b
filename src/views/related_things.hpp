// The things of other kinds that have to do with some of a plan's actions: what they name, and what names them.
#pragma once

#include <cstdint>
#include <vector>

#include "views/action_list.hpp"

namespace ctg::views {

// Indexes in the plan's list of the kind, in order. An objective is related through those below it, a need through the objectives
// that address it, a meeting through its decisions; everything else by naming an action or being named by one, the people and
// institutions of steps, blockers and notes included. For actions: themselves.
std::vector<std::uint32_t> related_things(const Plan& plan, Kind kind, Actions actions);

}  // namespace ctg::views
