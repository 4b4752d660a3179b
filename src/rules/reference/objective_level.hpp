// How objectives stand one below the other: their parents, and their levels among those that the convention names.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "base/unicode.hpp"
#include "model/plan.hpp"
#include "rules/reference/cycles.hpp"

namespace ctg::rules {

// From 0 for the highest; none where the convention does not name that level. Case and accents do not count.
inline std::optional<std::size_t> depth_of_level(const Plan& plan, std::string_view level) {
  const std::string wanted = folded(level);
  for (std::size_t depth = 0; depth < plan.convention.levels.size(); ++depth)
    if (folded(plan.convention.levels[depth].value) == wanted) return depth;
  return std::nullopt;
}

// For each objective, its parent.
inline Graph parents_of_objectives(const Plan& plan) {
  Graph parents(plan.objectives.size());
  for (std::size_t index = 0; index < plan.objectives.size(); ++index)
    if (plan.objectives[index].parent.resolved()) parents[index].push_back(plan.objectives[index].parent.index);
  return parents;
}

}  // namespace ctg::rules
