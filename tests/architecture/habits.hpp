// The habits that a reader relies on: words kept out, first lines, sizes and names.
#pragma once

#include <string_view>

#include "tree.hpp"

namespace ctg::architecture {

// Words of C and C++ that only the places of words.txt may use (printing, locales, the environment…).
Complaints check_words(const Tree& tree, std::string_view words);

// The first line (after `#!` and XML's or Markdown's own) is one comment with a sentence: a capital, a full stop.
Complaints check_first_lines(const Tree& tree);

struct Limits {
  std::size_t file_lines = 400;
  std::size_t median_lines = 120;
  std::size_t function_lines = 70;
};

Complaints check_sizes(const Tree& tree, const Limits& limits);

// No file and no type is named for nothing in particular.
Complaints check_names(const Tree& tree);

}  // namespace ctg::architecture
