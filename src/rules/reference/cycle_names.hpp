// How a finding spells a circle of things.
#pragma once

#include <string>

#include "model/plan.hpp"
#include "rules/reference/cycles.hpp"

namespace ctg::rules {

// `A → B → A`; a long circle is shortened in its middle.
inline std::string cycle_names(const Plan& plan, Kind kind, Cycle cycle) {
  constexpr std::size_t shown = 6;
  const auto name = [&](std::size_t step) { return "`" + std::string(plan.thing(kind, cycle[step]).id.value) + "`"; };
  std::string names;
  for (std::size_t step = 0; step < cycle.size() && step < shown; ++step) names += name(step) + " → ";
  if (cycle.size() > shown) names += "… → ";
  return names + name(0);
}

}  // namespace ctg::rules
