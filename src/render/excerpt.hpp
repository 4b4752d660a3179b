// The lines at fault, as they are shown: their text and, below, marks under exactly the characters that are meant.
#pragma once

#include <string>
#include <vector>

#include "base/style.hpp"
#include "render/place.hpp"

namespace ctg::render {

struct Mark {
  Place place;
  std::string says;  // may be empty
  bool main = false;
};

// Lines without line ends: a gutter of `gutter` columns, then the sources' lines and their marks. Marks of one file, in any order.
std::vector<std::string> excerpt(const std::vector<Mark>& marks, Colour main_colour, std::size_t gutter, const Style& style);

}  // namespace ctg::render
