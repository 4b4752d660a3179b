// Sentences broken into lines that fit.
#include "cli/wrapping.hpp"

#include "base/text.hpp"
#include "base/unicode.hpp"

namespace ctg::cli {

std::string wrapped(std::string_view words, std::size_t indent, std::size_t width) {
  std::string text;
  std::size_t column = indent;
  for (const std::string_view word : split(words, ' ')) {
    const std::size_t wide = display_width(word);
    if (column > indent && column + 1 + wide > width) {
      text += "\n" + std::string(indent, ' ');
      column = indent;
    } else if (column > indent) {
      text += ' ';
      ++column;
    }
    text += word;
    column += wide;
  }
  return text + "\n";
}

}  // namespace ctg::cli
