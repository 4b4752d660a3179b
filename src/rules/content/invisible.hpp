// Characters that stand in a text and that nobody sees.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "model/located.hpp"

namespace ctg::rules {

struct Invisible {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool is_blank = false;  // a no-break space at the beginning or the end; elsewhere it is good typography
  std::string name;       // `U+200B`
};

// The first one. A joiner inside an emoji or a script that needs it is no fault.
std::optional<Invisible> invisible_in(std::string_view text);

// The value as it would be written in a file without any of them; none where it runs over several lines or nothing would be left.
std::optional<std::string> rewritten_without_invisible(const LocatedText& text);

}  // namespace ctg::rules
