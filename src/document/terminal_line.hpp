// A line of a Document as words on a terminal: measured, wrapped, cut and painted.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/style.hpp"
#include "document/document.hpp"

namespace ctg::document {

// What is never broken: no-break spaces, French punctuation and a meter with its share stay whole.
struct Word {
  std::string text;  // printable
  Colour colour = Colour::none;
  bool after_blank = false;  // may begin a new line

  bool operator==(const Word&) const = default;
};

using TerminalLine = std::vector<Word>;

// In a table there is less room: no quotes around code, no address after a link, shares right-aligned after their bars.
enum class Room { line, cell };

class TerminalLines {
 public:
  TerminalLines(const Style& style, Language language) : style_(style), language_(language) {}

  TerminalLine words(const Line& line, Room room) const;
  TerminalLine words(std::string_view text, Colour colour) const;
  // At most `width` columns each (0: one line); words wider than that are broken. At least one line.
  std::vector<TerminalLine> wrapped(const TerminalLine& line, std::size_t width) const;
  // Ended by an ellipsis where something was cut.
  TerminalLine cut(const TerminalLine& line, std::size_t width) const;
  std::string painted(const TerminalLine& line) const;

  const Style& style() const { return style_; }
  Language language() const { return language_; }

 private:
  void append(TerminalLine& line, std::string_view text, Colour colour) const;
  void append(TerminalLine& line, const Words& words, Room room) const;
  void append(TerminalLine& line, const Link& link, Room room) const;
  void append(TerminalLine& line, const Meter& meter, Room room) const;
  void append(TerminalLine& line, const Sparkline& sparkline, Room room) const;

  const Style& style_;
  Language language_;
};

// Columns, the blanks between words included.
std::size_t line_width(const TerminalLine& line);
std::size_t longest_word(const TerminalLine& line);
// The same words, in bold where they have no colour.
TerminalLine in_bold(TerminalLine line);
std::string repeated(std::string_view text, std::size_t times);

}  // namespace ctg::document
