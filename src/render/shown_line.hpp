// One line of a file as a terminal shows it, and the column of each of its bytes.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/style.hpp"
#include "source/source_map.hpp"

namespace ctg::render {

class ShownLine {
 public:
  // The part of the line around the byte `around` that fits `width` columns, `…` where something is left out.
  ShownLine(const SourceFile& file, std::uint32_t number, std::uint32_t around, std::size_t width, const Style& style);

  const std::string& text() const { return text_; }
  struct Columns {
    std::size_t begin = 0;
    std::size_t end = 0;   // at least one more
    bool is_shown = true;  // false: the bytes are in what was left out, below one of its ellipses
  };
  // Of the bytes [first, last) of the file, within what is shown.
  Columns columns(std::uint32_t first, std::uint32_t last) const;

 private:
  struct Character {
    std::uint32_t begin;  // byte of the file
    std::size_t column;
    std::string text;
  };
  void read(std::string_view bytes, std::uint32_t begin, const Style& style);
  void choose_window(std::uint32_t around, std::size_t width);
  std::size_t column_of(std::uint32_t byte) const;

  std::vector<Character> characters_;
  std::size_t end_column_ = 0;
  std::size_t window_begin_ = 0;  // columns
  std::size_t window_end_ = 0;
  bool cut_before_ = false;
  bool cut_after_ = false;
  std::string text_;
};

}  // namespace ctg::render
