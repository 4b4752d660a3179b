// Colours appear only where the style has them.
#include "base/style.hpp"

#include <doctest/doctest.h>

using namespace ctg;

TEST_CASE("a style without colour leaves text as it is") {
  CHECK(painted(Style{}, Colour::red, "error") == "error");
  CHECK(painted(Style{.colour = true}, Colour::none, "error") == "error");
  CHECK(painted(Style{.colour = true}, Colour::red, "") == "");
}

TEST_CASE("a style with colour closes what it opens") {
  const Style style{.colour = true};
  CHECK(painted(style, Colour::red, "error") == "\x1B[31merror\x1B[0m");
  CHECK(painted(style, Colour::bold, "error") == "\x1B[1merror\x1B[0m");
  for (const Colour colour : {Colour::green, Colour::yellow, Colour::blue, Colour::cyan, Colour::grey}) {
    const std::string text = painted(style, colour, "x");
    CHECK(text.starts_with("\x1B["));
    CHECK(text.ends_with("x\x1B[0m"));
  }
}
