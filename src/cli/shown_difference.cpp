// Shows the lines of a file that change.
#include "cli/shown_difference.hpp"

#include "base/style.hpp"
#include "base/text.hpp"
#include "base/unicode.hpp"
#include "edit/difference.hpp"

namespace ctg::cli {
namespace {

// Tabs stay: they may be what is corrected. Everything else that a terminal would obey is spelled.
std::string shown(std::string_view line) {
  std::vector<std::string> pieces;
  for (const std::string_view piece : split(line, '\t')) pieces.push_back(printable(piece));
  return join(pieces, "\t");
}

std::string range(char sign, std::size_t begin, std::size_t count) {
  return sign + std::to_string(count == 0 ? begin - 1 : begin) + (count == 1 ? "" : "," + std::to_string(count));
}

void show_hunk(const edit::Hunk& hunk, Session& session) {
  using Kind = edit::DifferenceLine::Kind;
  const Style& style = session.output_style;
  const std::string place =
      "@@ " + range('-', hunk.old_begin, hunk.old_count()) + " " + range('+', hunk.new_begin, hunk.new_count()) + " @@";
  session.write(painted(style, Colour::cyan, place) + "\n");
  for (const edit::DifferenceLine& line : hunk.lines) {
    const char sign = line.kind == Kind::kept ? ' ' : line.kind == Kind::removed ? '-' : '+';
    const Colour colour = line.kind == Kind::kept ? Colour::none : line.kind == Kind::removed ? Colour::red : Colour::green;
    session.write(painted(style, colour, sign + shown(line.text)) + "\n");
  }
}

}  // namespace

void show_difference(const std::string& file, std::string_view was, std::string_view bytes, Session& session) {
  const std::string path = printable(file);
  session.write(painted(session.output_style, Colour::bold, "--- " + path) + "\n");
  session.write(painted(session.output_style, Colour::bold, "+++ " + path) + "\n");
  for (const edit::Hunk& hunk : edit::difference(was, bytes)) show_hunk(hunk, session);
}

}  // namespace ctg::cli
