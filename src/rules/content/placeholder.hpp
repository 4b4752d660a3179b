// Words that stand for a text still to be written: `à compléter`, `TBD`, `lorem ipsum`, `xxx`, `…`.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace ctg::rules {

// Whether the whole text is one.
bool is_placeholder(std::string_view text);

struct Stretch {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// The first one: the whole text, what stands in brackets or after a last colon, or a word that nobody writes otherwise.
// `les dossiers à compléter` holds none.
std::optional<Stretch> placeholder_in(std::string_view text);

}  // namespace ctg::rules
