// What changed between two texts, line by line, with a few lines around: the unified form that git and diff made known.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace ctg::edit {

// A line of both texts, of the old one or of the new one, without its line end.
struct DifferenceLine {
  enum class Kind { kept, removed, added };
  Kind kind = Kind::kept;
  std::string_view text;  // points into the texts compared
};

// Lines that follow each other; they begin at these lines of the two texts, counted from 1.
struct Hunk {
  std::size_t old_begin = 1;
  std::size_t new_begin = 1;
  std::vector<DifferenceLine> lines;

  std::size_t old_count() const;
  std::size_t new_count() const;
};

// In order, never touching; empty where the texts are the same. The smallest difference, where finding it is affordable; in linear
// time a right one otherwise.
std::vector<Hunk> difference(std::string_view before, std::string_view after, std::size_t lines_around = 3);

}  // namespace ctg::edit
