// Takes lines of comments apart.
#include "layout/comment_lines.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "edit/pieces.hpp"

namespace ctg::layout {

CommentLines comment_lines(std::string_view bytes, std::uint32_t begin, std::uint32_t end) {
  CommentLines lines;
  while (begin < end) {
    const std::uint32_t next = std::min(edit::next_line(bytes, begin), end);
    const std::string_view line = bytes.substr(begin, next - begin);
    const std::string_view text = trim(line);
    lines.push_back({static_cast<std::uint32_t>(text.empty() ? 0 : text.data() - line.data()), text});
    begin = next;
  }
  return lines;
}

bool has_words(const CommentLines& lines) {
  return std::any_of(lines.begin(), lines.end(), [](const CommentLine& line) { return !line.is_blank(); });
}

std::size_t count_deeper(const CommentLines& lines, std::uint32_t column) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].is_blank()) continue;
    if (lines[i].column <= column) break;
    count = i + 1;
  }
  return count;
}

CommentLines taken(CommentLines& lines, std::size_t count) {
  const auto end = lines.begin() + static_cast<std::ptrdiff_t>(count);
  CommentLines first(lines.begin(), end);
  lines.erase(lines.begin(), end);
  return first;
}

}  // namespace ctg::layout
