// What a file includes, and whether the floors and the doors of the house allow it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tree.hpp"

namespace ctg::architecture {

struct Include {
  std::size_t line = 0;
  std::string what;
  bool own = false;  // in quotes: the house's own
};

std::vector<Include> includes_of(std::string_view text);

// `src/` against floors.txt: every room named, only rooms named earlier allowed (so no circle), no arrow that is not there.
Complaints check_floors(const Tree& tree, std::string_view floors);

// `src/` against doors.txt: what is neither the house's own nor the C++ library has one door.
Complaints check_doors(const Tree& tree, std::string_view doors);

}  // namespace ctg::architecture
