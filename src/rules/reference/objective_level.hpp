// Where the level of an objective stands among the levels that the convention names.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "base/unicode.hpp"
#include "model/plan.hpp"

namespace ctg::rules {

// From 0 for the highest; none where the convention does not name that level. Case and accents do not count.
inline std::optional<std::size_t> depth_of_level(const Plan& plan, std::string_view level) {
  const std::string wanted = folded(level);
  for (std::size_t depth = 0; depth < plan.convention.levels.size(); ++depth)
    if (folded(plan.convention.levels[depth].value) == wanted) return depth;
  return std::nullopt;
}

}  // namespace ctg::rules
