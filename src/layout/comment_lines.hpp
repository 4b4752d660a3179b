// Comments on lines of their own, and the blank lines between them.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace ctg::layout {

struct CommentLine {
  std::uint32_t column = 0;
  std::string_view text;  // from its `#`, without blanks at the end; empty: a blank line

  bool is_blank() const { return text.empty(); }
  // `---`, `...`, `%YAML`: no comment.
  bool is_marker() const { return !is_blank() && text.front() != '#'; }
};
using CommentLines = std::vector<CommentLine>;

// [begin, end) holds whole lines.
CommentLines comment_lines(std::string_view bytes, std::uint32_t begin, std::uint32_t end);

bool has_words(const CommentLines& lines);

// How many of the first lines belong to what stands above them, as the last of these is a comment that begins right of `column`.
std::size_t count_deeper(const CommentLines& lines, std::uint32_t column);

// The first `count` lines, taken away from the others.
CommentLines taken(CommentLines& lines, std::size_t count);

}  // namespace ctg::layout
