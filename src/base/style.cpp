// The escape sequences of the colours (ECMA-48, "select graphic rendition").
#include "base/style.hpp"

namespace ctg {
namespace {

std::string_view sequence(Colour colour) {
  switch (colour) {
    case Colour::none:
      return {};
    case Colour::red:
      return "\x1B[31m";
    case Colour::green:
      return "\x1B[32m";
    case Colour::yellow:
      return "\x1B[33m";
    case Colour::blue:
      return "\x1B[34m";
    case Colour::cyan:
      return "\x1B[36m";
    case Colour::grey:
      return "\x1B[90m";
    case Colour::bold:
      return "\x1B[1m";
  }
  return {};
}

}  // namespace

std::string painted(const Style& style, Colour colour, std::string_view text) {
  const std::string_view begin = sequence(colour);
  if (!style.colour || begin.empty() || text.empty()) return std::string(text);
  return std::string(begin).append(text).append("\x1B[0m");
}

}  // namespace ctg
