// Words on a terminal: what stays together, what is cut, what is painted.
#include "document/terminal_line.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "document/words.hpp"
#include "i18n/format.hpp"

namespace ctg::document {
namespace {

constexpr std::size_t meter_size = 10;

Colour colour_of(Tone tone) {
  switch (tone) {
    case Tone::neutral:
      break;
    case Tone::good:
      return Colour::green;
    case Tone::warning:
      return Colour::yellow;
    case Tone::problem:
      return Colour::red;
    case Tone::muted:
      return Colour::grey;
  }
  return Colour::none;
}

// Bytes of the longest beginning that takes at most `width` columns and parts no accent from its letter and no emoji.
std::size_t bytes_within(std::string_view text, std::size_t width) { return cut_to_width(text, width, "").size(); }

void append_word(TerminalLine& line, std::string text, Colour colour, bool after_blank) {
  if (!text.empty()) line.push_back({std::move(text), colour, after_blank});
}

// The words from one that may begin a line to the next: [begin, end).
std::size_t end_of_group(const TerminalLine& line, std::size_t begin) {
  std::size_t end = begin + 1;
  while (end < line.size() && !line[end].after_blank) ++end;
  return end;
}

std::size_t group_width(const TerminalLine& line, std::size_t begin, std::size_t end) {
  std::size_t width = 0;
  for (std::size_t i = begin; i < end; ++i) width += display_width(line[i].text);
  return width;
}

// Lines filled word by word.
class Wrapping {
 public:
  explicit Wrapping(std::size_t width) : width_(width) {}

  void add(const TerminalLine& line, std::size_t begin, std::size_t end) {
    const std::size_t wide = group_width(line, begin, end);
    if (used_ > 0 && used_ + 1 + wide > width_) new_line();
    if (used_ > 0) ++used_;
    if (wide <= width_) {
      lines_.back().insert(lines_.back().end(), line.begin() + static_cast<std::ptrdiff_t>(begin),
                           line.begin() + static_cast<std::ptrdiff_t>(end));
      used_ += wide;
      return;
    }
    for (std::size_t i = begin; i < end; ++i) add_broken(line[i]);
  }
  std::vector<TerminalLine> finish() { return std::move(lines_); }

 private:
  void new_line() {
    lines_.emplace_back();
    used_ = 0;
  }
  void add_broken(const Word& word) {
    std::string_view rest = word.text;
    bool after_blank = word.after_blank;
    while (!rest.empty()) {
      if (used_ >= width_) new_line();
      std::size_t bytes = bytes_within(rest, width_ - used_);
      if (bytes == 0 && used_ > 0) {
        new_line();
        continue;
      }
      bytes = std::max(bytes, std::max<std::size_t>(code_point_at(rest, 0).bytes, 1));  // a wide character on one column
      lines_.back().push_back({std::string(rest.substr(0, bytes)), word.colour, after_blank});
      used_ += display_width(rest.substr(0, bytes));
      rest.remove_prefix(bytes);
      after_blank = false;
    }
  }

  std::size_t width_;
  std::size_t used_ = 0;
  std::vector<TerminalLine> lines_ = std::vector<TerminalLine>(1);
};

}  // namespace

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  all.reserve(text.size() * times);
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

std::size_t line_width(const TerminalLine& line) {
  std::size_t width = 0;
  for (std::size_t i = 0; i < line.size(); ++i) width += display_width(line[i].text) + (i > 0 && line[i].after_blank ? 1 : 0);
  return width;
}

std::size_t longest_word(const TerminalLine& line) {
  std::size_t longest = 0;
  for (std::size_t begin = 0; begin < line.size();) {
    const std::size_t end = end_of_group(line, begin);
    longest = std::max(longest, group_width(line, begin, end));
    begin = end;
  }
  return longest;
}

TerminalLine in_bold(TerminalLine line) {
  for (Word& word : line)
    if (word.colour == Colour::none) word.colour = Colour::bold;
  return line;
}

// A blank at the end of a text is known to the next one by a word without text, dropped when the line is whole.
void TerminalLines::append(TerminalLine& line, std::string_view text, Colour colour) const {
  std::string safe = ctg::printable(text);
  // Those that ASCII needs more columns for; the others are put in place of their like once all is laid out.
  if (!style_.unicode) safe = replace_all(replace_all(std::move(safe), "…", "..."), "→", "->");
  bool after_blank = false;
  if (!line.empty() && line.back().text.empty()) {
    line.pop_back();
    after_blank = true;
  }
  std::string word;
  for (const char c : safe) {
    if (c != ' ') {
      word += c;
      continue;
    }
    if (!word.empty()) append_word(line, std::move(word), colour, after_blank);
    word.clear();
    after_blank = true;
  }
  if (!word.empty())
    append_word(line, std::move(word), colour, after_blank);
  else if (after_blank)
    line.push_back({"", Colour::none, true});
}

void TerminalLines::append(TerminalLine& line, const Words& words, Room room) const {
  Colour colour = colour_of(words.tone);
  if (words.weight == Weight::strong && colour == Colour::none) colour = Colour::bold;
  if (words.weight == Weight::code && colour == Colour::none) colour = Colour::cyan;
  const bool quoted = words.weight == Weight::code && room == Room::line && !style_.colour;
  append(line, quoted ? "`" + words.text + "`" : words.text, colour);
}

void TerminalLines::append(TerminalLine& line, const Link& link, Room room) const {
  const bool addressed = is_allowed_target(link.target) && !link.target.starts_with('#');
  const bool unnamed = trim(link.text).empty();
  append(line, unnamed ? link.target : link.text, addressed ? Colour::cyan : Colour::none);
  if (addressed && !unnamed && room == Room::line && link.text != link.target) append(line, " (" + link.target + ")", Colour::grey);
}

void TerminalLines::append(TerminalLine& line, const Meter& meter, Room room) const {
  const std::string_view full = style_.unicode ? "█" : "#";
  const std::string_view empty = style_.unicode ? "░" : "-";
  const std::string_view mark = style_.unicode ? "│" : "|";
  append(line, "", Colour::none);
  const bool after_blank = !line.empty() && line.back().text.empty();
  if (after_blank) line.pop_back();
  const std::size_t done = filled_blocks(meter.share, meter_size);
  const std::size_t due = meter.due ? filled_blocks(*meter.due, meter_size) : meter_size;
  const Colour colour = !meter.due ? Colour::cyan : meter.share >= *meter.due ? Colour::green : Colour::yellow;
  const std::size_t first = line.size();
  append_word(line, repeated(full, std::min(done, due)), colour, false);
  append_word(line, repeated(empty, due - std::min(done, due)), Colour::grey, false);
  if (meter.due) append_word(line, std::string(mark), Colour::bold, false);
  append_word(line, repeated(full, done - std::min(done, due)), colour, false);
  append_word(line, repeated(empty, meter_size - std::max(done, due)), Colour::grey, false);
  line[first].after_blank = after_blank;
  if (room == Room::line) {  // the share stays with its bar, the share due may go to the next line
    const std::string words = meter_words(meter, language_);
    const std::size_t blank = std::min(words.find(' '), words.size());
    append_word(line, " " + words.substr(0, blank), Colour::none, false);
    return append(line, std::string_view(words).substr(blank), Colour::none);
  }
  const std::string share = format_percent(meter.share, language_);
  const std::size_t widest = display_width(format_percent(1, language_));
  const std::size_t slot = widest - std::min(widest, display_width(share)) + (meter.due ? 1 : 2);
  append_word(line, std::string(slot, ' ') + share, Colour::none, false);
}

void TerminalLines::append(TerminalLine& line, const Sparkline& sparkline, Room) const {
  append(line, style_.unicode ? sparkline_blocks(sparkline) : sparkline_ascii(sparkline), Colour::cyan);
}

TerminalLine TerminalLines::words(const Line& line, Room room) const {
  TerminalLine all;
  for (const Piece& piece : line.pieces) std::visit([&](const auto& content) { append(all, content, room); }, piece.content);
  if (!all.empty() && all.back().text.empty()) all.pop_back();
  if (!all.empty()) all.front().after_blank = false;
  return all;
}

TerminalLine TerminalLines::words(std::string_view text, Colour colour) const {
  TerminalLine all;
  append(all, text, colour);
  if (!all.empty() && all.back().text.empty()) all.pop_back();
  return all;
}

std::vector<TerminalLine> TerminalLines::wrapped(const TerminalLine& line, std::size_t width) const {
  if (width == 0) return {line};
  Wrapping wrapping(width);
  for (std::size_t begin = 0; begin < line.size();) {
    const std::size_t end = end_of_group(line, begin);
    wrapping.add(line, begin, end);
    begin = end;
  }
  return wrapping.finish();
}

TerminalLine TerminalLines::cut(const TerminalLine& line, std::size_t width) const {
  if (line_width(line) <= width) return line;
  const std::string_view ellipsis = style_.unicode ? "…" : "...";
  const std::size_t ellipsis_width = std::min(width, display_width(ellipsis));
  std::size_t room = width - ellipsis_width;
  TerminalLine kept;
  for (const Word& word : line) {
    const std::size_t blank = !kept.empty() && word.after_blank ? 1 : 0;
    const std::size_t bytes = room > blank ? bytes_within(word.text, room - blank) : 0;
    if (bytes > 0) kept.push_back({word.text.substr(0, bytes), word.colour, word.after_blank});
    if (bytes < word.text.size()) break;
    room -= blank + display_width(word.text);
  }
  append_word(kept, std::string(style_.unicode ? ellipsis : ellipsis.substr(0, ellipsis_width)), Colour::grey, false);
  return kept;
}

std::string TerminalLines::painted(const TerminalLine& line) const {
  std::string all;
  for (std::size_t i = 0; i < line.size();) {
    std::string run = line[i].text;
    std::size_t end = i + 1;
    for (; end < line.size() && line[end].colour == line[i].colour; ++end) run += (line[end].after_blank ? " " : "") + line[end].text;
    if (i > 0 && line[i].after_blank) all += ' ';
    all += ctg::painted(style_, line[i].colour, run);
    i = end;
  }
  return all;
}

}  // namespace ctg::document
