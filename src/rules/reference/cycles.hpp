// Circles among things that name each other: objectives by their parent, actions by what they wait for.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace ctg::rules {

// For each thing, those that it names, by their places.
using Graph = std::vector<std::vector<std::uint32_t>>;
// The things of a circle in order: each names the next, the last names the first. One alone names itself.
using Cycle = std::span<const std::uint32_t>;

// Calls visit once for each link that closes a circle: without these links no circle is left. Walks without recursion, since a
// plan may be a chain of any length.
void each_cycle(const Graph& graph, const std::function<void(Cycle)>& visit);

}  // namespace ctg::rules
