// An example of each kind of change, for the manual: a part of a small plan before and after.
#pragma once

#include <string>
#include <string_view>

#include "diff/change.hpp"

namespace ctg::diff {

struct ChangeExample {
  std::string_view section;  // of the plan: `actions`, `convention`
  std::string before;        // YAML; empty where the thing is not there
  std::string after;

  // One side as a whole plan, with the institutions that it names.
  std::string whole(const std::string& text) const;
};

// Nothing else changes between its two sides.
ChangeExample example_of(const ChangeKind& kind);

}  // namespace ctg::diff
