// The fields of an action by the names that files give them, and whether an action has them.
#pragma once

#include <span>
#include <string_view>

#include "model/things.hpp"

namespace ctg::views {

struct ActionField {
  std::string_view name;
  bool (*given)(const Action& action);  // an empty list is not given
  bool is_list;
};

// In the order of a canonical file; the parts of `planned` and `actual` follow them as `planned.start`…
std::span<const ActionField> action_fields();
// By name, a list also by the name of one of its items (`indicator` for `indicators`); null where there is none.
const ActionField* find_action_field(std::string_view name);

}  // namespace ctg::views
