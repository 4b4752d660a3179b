// Which item of a list is which: the fields that tell the steps, amounts and values of a thing apart.
#pragma once

#include <span>
#include <string_view>

#include "schema/field.hpp"

namespace ctg::diff {

struct Identity {
  std::span<const std::string_view> fields;  // empty for groups that are no items of a list
  // Where one item is left on either side, it is the same one under another name: a step said in other words, a target moved.
  bool is_kept_when_alone = false;
};
Identity identity_of(const schema::RecordTable& table);

}  // namespace ctg::diff
