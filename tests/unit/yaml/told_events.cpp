// Streams of events and trees told as lines, to be compared.
#include "told_events.hpp"

namespace ctg::yaml {
namespace {

std::string told_scalar(std::string_view text, Style style) {
  std::string line = "=VAL ";
  line += ":'\"|>"[static_cast<std::size_t>(style)];
  for (const char c : text) {
    switch (c) {
      case '\n':
        line += "\\n";
        break;
      case '\t':
        line += "\\t";
        break;
      case '\r':
        line += "\\r";
        break;
      case '\\':
        line += "\\\\";
        break;
      default:
        line += c;
    }
  }
  return line;
}

void tell(Lines& lines, Cursor cursor) {
  if (cursor.is_scalar()) {
    lines.push_back(told_scalar(cursor.text(), cursor->style));
    return;
  }
  lines.emplace_back(cursor.is_sequence() ? "+SEQ" : "+MAP");
  for (Cursor child = cursor.first_child(); child.index() != cursor.end_index(); child = child.after()) tell(lines, child);
  lines.emplace_back(cursor.is_sequence() ? "-SEQ" : "-MAP");
}

}  // namespace

Lines told_events(const Tree& tree) {
  Lines lines;
  if (!tree.empty()) tell(lines, tree.root());
  return lines;
}

Lines without_styles(Lines lines) {
  for (std::string& line : lines) {
    if (!line.starts_with("=VAL ")) continue;
    const std::string_view text = std::string_view(line).substr(6);
    if (line[5] != ':') {
      line[5] = '"';
    } else if (text == "~" || text == "null" || text == "Null" || text == "NULL") {
      line = "=VAL :";
    }
  }
  return lines;
}

void TellingSink::scalar(const ScalarEvent& event) { lines.push_back(told_scalar(event.text, event.style)); }

void TellingSink::begin_collection(Kind kind, Style, std::uint32_t) {
  open_.push_back(kind);
  lines.emplace_back(kind == Kind::sequence ? "+SEQ" : "+MAP");
}

void TellingSink::end_collection(std::uint32_t, bool) {
  lines.emplace_back(open_.back() == Kind::sequence ? "-SEQ" : "-MAP");
  open_.pop_back();
}

}  // namespace ctg::yaml
