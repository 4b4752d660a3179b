// Whether two texts say the same in the same words, and have the same comments.
#pragma once

#include <string_view>

#include "yaml/tree.hpp"

namespace ctg::layout {

// The same values below the same keys, in whatever order the keys stand.
bool say_the_same(yaml::Cursor one, yaml::Cursor other);

// Each comment as often, in whatever order.
bool have_the_same_comments(yaml::Cursor one, std::string_view bytes, yaml::Cursor other, std::string_view other_bytes);

}  // namespace ctg::layout
