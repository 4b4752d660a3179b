// What a terminal can show: colours and line drawings, or neither.
#pragma once

#include <string>
#include <string_view>

namespace ctg {

enum class Colour { none, red, green, yellow, blue, cyan, grey, bold };

// How to write on one stream. Made by the door from flags and environment; everybody else is told.
struct Style {
  bool colour = false;
  bool unicode = true;  // false: ASCII fall-backs for bars, rules and ellipses
  unsigned width = 80;  // columns of the terminal; 0 where output is not a terminal and must not be wrapped
};

// The text between the escape sequences of a colour, or as it is where the style has none.
std::string painted(const Style& style, Colour colour, std::string_view text);

}  // namespace ctg
