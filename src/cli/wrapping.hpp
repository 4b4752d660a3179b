// Sentences broken into lines that fit.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ctg::cli {

// Words from column `indent` on, in lines of at most `width` columns; what follows the first line begins at `indent`. Blanks may
// break, no-break spaces do not. Ended by a line end.
std::string wrapped(std::string_view words, std::size_t indent, std::size_t width);

}  // namespace ctg::cli
