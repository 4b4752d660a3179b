// The order of the keys of a mapping.
#pragma once

#include <utility>
#include <vector>

#include "schema/role.hpp"
#include "yaml/tree.hpp"

namespace ctg::layout {

using Entry = std::pair<yaml::Cursor, yaml::Cursor>;  // key and value

// For each key, as they stand, its place by the tables; a key that no table has stays behind the one before it.
std::vector<std::size_t> ranks_of(const std::vector<yaml::Cursor>& keys, const schema::Role& role);

std::vector<Entry> entries_in_order(yaml::Cursor mapping, const schema::Role& role);

// The numbers of the keys, in the order that their ranks give.
std::vector<std::size_t> by_rank(const std::vector<std::size_t>& ranks);

}  // namespace ctg::layout
