// A sentence of the program as a line of a document.
#include "reports/sentence.hpp"

#include <algorithm>

namespace ctg::reports {

document::Line sentence(std::string_view text) {
  document::Line line;
  bool is_code = false;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('`'), text.size());
    if (end > 0) line.add(is_code ? document::code(std::string(text.substr(0, end))) : document::Piece(text.substr(0, end)));
    is_code = !is_code;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return line;
}

std::string paragraph(std::initializer_list<std::string> sentences) {
  std::string text;
  for (const std::string& sentence : sentences)
    if (!sentence.empty()) text += (text.empty() ? "" : " ") + sentence;
  return text;
}

}  // namespace ctg::reports
