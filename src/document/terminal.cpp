// A Document on a terminal: calm, aligned, never wider than the screen.
#include <algorithm>

#include "base/log_commands.hpp"
#include "base/text.hpp"
#include "base/unicode.hpp"
#include "document/terminal_chart.hpp"
#include "document/terminal_table.hpp"
#include "document/words.hpp"
#include "document/writers.hpp"
#include "i18n/message.hpp"

namespace ctg::document {
namespace {

constexpr std::size_t widest_text = 100;  // longer lines are hard to read
constexpr Text label_and_title{"{0}: {1}", "{0}\u00A0: {1}"};

class TerminalText {
 public:
  TerminalText(const Document& document, const Style& style)
      : document_(document),
        style_(style),
        lines_(style, document.language),
        text_width_(std::min<std::size_t>(style.width, widest_text)) {}

  std::string write() {
    append_heading(lines_.words(document_.title, Colour::none), style_.unicode ? "━" : "=");
    for (const Block& block : document_.blocks) std::visit([this](const auto& one) { append(one); }, block);
    append_footer();
    return std::move(text_);
  }

 private:
  void open_block() {
    if (!text_.empty()) text_ += '\n';
  }
  // A line that begins like a command of a continuous integration (`::error::`, `##vso[`) would be obeyed in its log.
  void append_line(std::string_view line) {
    const std::string_view words = trim(line);
    if (words.starts_with("::") || words.starts_with("##")) {
      text_ += line.substr(0, line.find(words));
      text_ += words.front() == ':' ? "\\u{3A}" : "\\u{23}";
      line.remove_prefix(line.find(words) + 1);
    }
    text_ += line;
    text_ += '\n';
  }

  void append_heading(const TerminalLine& words, std::string_view underline) {
    if (words.empty()) return;
    open_block();
    std::size_t widest = 0;
    for (const TerminalLine& line : lines_.wrapped(in_bold(words), text_width_)) {
      append_line(lines_.painted(line));
      widest = std::max(widest, line_width(line));
    }
    if (!underline.empty()) append_line(painted(style_, Colour::grey, repeated(underline, widest)));
  }

  // Hanging: what comes after the first line stands below the first word.
  void append_hanging(std::string_view first, std::string_view next, const TerminalLine& words) {
    const std::size_t indent = display_width(first);
    const std::size_t room = text_width_ == 0 ? 0 : std::max(text_width_, indent + 1) - indent;
    std::string_view begin = first;
    for (const TerminalLine& line : lines_.wrapped(words, room)) {
      append_line(std::string(begin) + lines_.painted(line));
      begin = next;
    }
  }

  void append(const Heading& heading) {
    const std::string_view underline = heading.level > 2 ? "" : style_.unicode ? "─" : "-";
    append_heading(lines_.words(heading.line, Room::line), underline);
  }

  void append(const Paragraph& paragraph) {
    const TerminalLine words = lines_.words(paragraph.line, Room::line);
    if (words.empty()) return;
    open_block();
    append_hanging("", "", words);
  }

  void append(const List& list) {
    if (list.items.empty()) return;
    open_block();
    const std::size_t digits = std::to_string(list.items.size()).size();
    std::size_t number = 0;
    for (const ListItem& item : list.items) {
      std::string marker(style_.unicode ? "• " : "- ");
      if (list.ordered) {
        const std::string count = std::to_string(++number);
        marker = std::string(digits - count.size(), ' ') + count + ". ";
      }
      const std::string indent(display_width(marker), ' ');
      append_hanging(marker, indent, lines_.words(item.line, Room::line));
      for (const Line& child : item.children)
        append_hanging(indent + (style_.unicode ? "– " : "- "), indent + "  ", lines_.words(child, Room::line));
    }
  }

  void append(const Table& table) {
    if (table.columns.empty()) return;
    open_block();
    const TerminalLine caption = lines_.words(table.caption, Room::line);
    if (!caption.empty()) append_hanging("", "", in_bold(caption));
    for (const std::string& line : terminal_table(table, lines_)) append_line(line);
  }

  void append(const Chart& chart) {
    const std::vector<std::string> drawn = terminal_chart(chart, lines_);
    if (drawn.empty()) return;
    open_block();
    append_hanging("", "", in_bold(lines_.words(chart.title, Colour::none)));
    for (const std::string& line : drawn) append_line(line);
  }

  void append(const Facts& facts) {
    if (facts.facts.empty()) return;
    open_block();
    std::vector<std::pair<std::string, Line>> pairs;
    for (const Fact& fact : facts.facts) pairs.emplace_back(fact.label, fact.line);
    for (const std::string& line : terminal_facts(pairs, lines_, 0, style_.width)) append_line(line);
  }

  void append(const Callout& callout) {
    const Colour colour = callout.kind == CalloutKind::problem   ? Colour::red
                          : callout.kind == CalloutKind::warning ? Colour::yellow
                                                                 : Colour::blue;
    const std::string bar = painted(style_, colour, style_.unicode ? "▌" : "|") + " ";
    const std::string label = spoken(callout_label(callout.kind), document_.language);
    const std::string title = trim(callout.title).empty() ? label : spoken(document_.language, label_and_title, label, trim(callout.title));
    open_block();
    append_barred(bar, lines_.words(title, style_.colour ? colour : Colour::none));
    for (const Line& line : callout.lines) append_barred(bar, lines_.words(line, Room::line));
  }

  void append_barred(const std::string& bar, const TerminalLine& words) {
    constexpr std::size_t bar_width = 2;
    const std::size_t room = text_width_ == 0 ? 0 : std::max<std::size_t>(text_width_, bar_width + 1) - bar_width;
    for (const TerminalLine& line : lines_.wrapped(words, room)) append_line(bar + lines_.painted(line));
  }

  void append(const Divider&) {
    open_block();
    const std::size_t width = text_width_ == 0 ? 40 : text_width_;
    append_line(painted(style_, Colour::grey, repeated(style_.unicode ? "─" : "-", width)));
  }

  void append(const Listing& listing) {
    if (listing.text.empty()) return;
    open_block();
    std::string_view rest = listing.text;
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find('\n'), rest.size());
      append_line(end == 0 ? "" : "    " + printable(rest.substr(0, end)));
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }

  void append_footer() {
    if (document_.footer.empty()) return;
    Line all;
    for (const Line& line : document_.footer) {
      if (!all.pieces.empty()) all.add(style_.unicode ? " · " : " - ");
      for (const Piece& piece : line.pieces) all.add(piece);
    }
    open_block();
    TerminalLine words = lines_.words(all, Room::line);
    for (Word& word : words) word.colour = Colour::grey;
    append_hanging("", "", words);
  }

  const Document& document_;
  const Style& style_;
  TerminalLines lines_;
  std::size_t text_width_;  // 0: not wrapped
  std::string text_;
};

// Signs of one column that ASCII has the like of. Letters stay what they are.
std::string with_ascii_signs(std::string text) {
  constexpr std::pair<std::string_view, std::string_view> signs[] = {
      {"\u00A0", " "}, {"\u202F", " "}, {"·", "-"}, {"•", "-"},  {"–", "-"},  {"—", "-"},  {"‑", "-"},  {"›", ">"},
      {"‹", "<"},      {"’", "'"},      {"‘", "'"}, {"“", "\""}, {"”", "\""}, {"«", "\""}, {"»", "\""}, {"°", "o"}};
  for (const auto& [sign, like] : signs) text = replace_all(std::move(text), sign, like);
  return text;
}

}  // namespace

std::string write_terminal(const Document& document, const Style& style) {
  std::string text = TerminalText(document, style).write();
  return inert_in_logs(style.unicode ? std::move(text) : with_ascii_signs(std::move(text)));
}

}  // namespace ctg::document
