// A plan's file in the layout that all of them have: another order of keys, other blanks and quotes, never another value.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ctg::layout {

// Why a file has to stay as it is.
enum class Trouble : std::uint8_t {
  none,
  not_whole,         // it cannot be read whole
  no_other_writing,  // what stands at the place has no other layout: brackets around everything, a lone carriage return, a key with `?`
  would_differ,      // it would not say the same: a bug, or blank lines kept by `|+` at the end of a file that has no last line end
};

struct LaidOut {
  std::optional<std::string> bytes;
  Trouble trouble = Trouble::none;  // where there are no bytes
  std::uint32_t stopped_at = 0;     // then, where it could not go on
};

// Keys in the order of their tables, two columns a level, lists of words between brackets where they fit, the least quotes that every
// reader takes back, no blanks at the ends of lines. Comments stay with the entry below them or before them; where one could not, the
// collection stays as it is. The lines of a prose text are the author's, and so are single blank lines. A byte order mark and the kind
// of line ends stay. The result is read again, and has the same values and the same
// comments, or there is none.
LaidOut lay_out(std::string_view bytes);

}  // namespace ctg::layout
