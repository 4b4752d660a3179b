// A Document as GitHub-flavoured Markdown: reads well raw, passes markdownlint, and obeys nothing its authors typed.
#include <algorithm>
#include <map>

#include "base/log_commands.hpp"
#include "base/text.hpp"
#include "base/unicode.hpp"
#include "document/markdown_text.hpp"
#include "document/mermaid.hpp"
#include "document/words.hpp"
#include "document/writers.hpp"
#include "i18n/message.hpp"

namespace ctg::document {
namespace {

constexpr std::size_t meter_size = 10;
constexpr Text label_and_colon{"{0}:", "{0}\u00A0:"};

// Where a line stands. Inside: after other words of its block, or in a heading.
enum class Surroundings { block, inside, table };

// What a piece must know of its line.
struct Setting {
  MarkdownPlace place;
  Surroundings surroundings;
  bool all_strong;  // for totals
  char following;   // the next character on the line
};

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

// Anchors of the document's headings, and the fragments that a reader's site gives to them.
std::map<std::string, std::string> heading_fragments(const Document& document) {
  std::map<std::string, std::string> fragments;
  std::map<std::string, int> seen;
  seen[heading_fragment(document.title)] = 1;
  for (const Block& block : document.blocks) {
    const auto* heading = std::get_if<Heading>(&block);
    if (heading == nullptr || heading->folded) continue;
    std::string fragment = heading_fragment(plain_text(heading->line, document.language));
    const int before = seen[fragment]++;
    if (before > 0) fragment += "-" + std::to_string(before);
    if (!heading->anchor.empty()) fragments.emplace(heading->anchor, fragment);
  }
  return fragments;
}

// One block after the other, a blank line between two.
class MarkdownText {
 public:
  explicit MarkdownText(const Document& document)
      : document_(document), language_(document.language), fragments_(heading_fragments(document)) {}

  std::string write() {
    const std::string title = inline_text(document_.title, Surroundings::inside);
    if (!title.empty()) append_block("# " + title);
    for (std::size_t i = 0; i < document_.blocks.size(); ++i) {
      const bool last = i + 1 == document_.blocks.size();
      std::visit([&](const auto& block) { append(block, last); }, document_.blocks[i]);
    }
    close_folds(0);
    append_footer();
    return std::move(text_);
  }

 private:
  // Two lists or two quotations in a row would be one.
  enum class Merging { no, bullets, numbers, quotation };

  void append_block(std::string_view block, Merging merging = Merging::no) {
    if (block.empty()) return;
    if (!text_.empty()) text_ += '\n';
    if (merging != Merging::no && merging == before_) text_ += "<!-- -->\n\n";
    before_ = merging;
    for (const std::string_view line : split(block, '\n')) {
      text_ += line.substr(0, line.find_last_not_of(' ') + 1);
      text_ += '\n';
    }
  }

  // Forges render Markdown inside where blank lines set it apart from the tags.
  void close_folds(unsigned level) {
    while (folds_.close_one(level)) append_block("</details>");
  }

  void append(const Heading& heading, bool) {
    close_folds(heading.level);
    if (heading.folded) {
      append_block("<details>\n<summary><strong>" + markdown_html(plain_text(heading.line, language_)) + "</strong></summary>");
      return folds_.open(heading);
    }
    const std::string words = inline_text(heading.line, Surroundings::inside);
    if (!words.empty()) append_block(std::string(std::clamp(heading.level, 2U, 6U), '#') + " " + words);
  }
  void append(const Paragraph& paragraph, bool) { append_block(inline_text(paragraph.line, Surroundings::block)); }

  void append(const List& list, bool) {
    std::vector<std::string> lines;
    for (const ListItem& item : list.items) {
      const std::string marker = list.ordered ? std::to_string(lines.size() + 1) + ". " : "- ";
      std::string text = marker + inline_text(item.line, Surroundings::block);
      for (const Line& child : item.children)
        text += "\n" + std::string(marker.size(), ' ') + "- " + inline_text(child, Surroundings::block);
      lines.push_back(std::move(text));
    }
    append_block(join(lines, "\n"), list.ordered ? Merging::numbers : Merging::bullets);
  }

  void append(const Facts& facts, bool) {
    std::vector<std::string> lines;
    for (const Fact& fact : facts.facts)
      lines.push_back("- " + strong_label(fact.label) + " " + inline_text(fact.line, Surroundings::inside));
    append_block(join(lines, "\n"), Merging::bullets);
  }

  void append(const Callout& callout, bool) {
    const std::string title = inline_text(callout.title, Surroundings::inside);
    std::vector<std::string> lines{"> " + strong_label(spoken(callout_label(callout.kind), language_)) +
                                   (title.empty() ? "" : " " + title)};
    for (const Line& line : callout.lines) lines.push_back("> " + inline_text(line, Surroundings::block));
    append_block(join(lines, "\n>\n"), Merging::quotation);
  }

  void append(const Divider&, bool last) {
    if (!last) append_block("---");
  }

  // The fence is longer than any run of back quotes inside.
  void append(const Listing& listing, bool) {
    std::size_t longest = 2;
    std::size_t run = 0;
    for (const char c : listing.text) longest = std::max(longest, run = c == '`' ? run + 1 : 0);
    const std::string fence(longest + 1, '`');
    std::string text = inert_in_logs(printable_lines(listing.text));
    if (text.empty() || text.back() != '\n') text += '\n';
    append_block(fence + listing.language + "\n" + text + fence);
  }

  void append(const Table& table, bool);

  void append(const Chart& chart, bool) {
    const std::string diagram = mermaid_diagram(chart, language_, mermaid_room_);
    if (diagram.empty()) return;
    mermaid_room_ -= diagram.size();
    append_block("```mermaid\n" + diagram + "```");
  }

  void append_footer() {
    std::vector<std::string> lines;
    for (const Line& line : document_.footer)
      lines.push_back(inline_text(line, lines.empty() ? Surroundings::block : Surroundings::inside));
    if (lines.empty()) return;
    append_block("---");
    append_block(join(lines, " · "));
  }

  std::string strong_label(std::string_view label) const;
  std::string inline_text(const Line& line, Surroundings surroundings, bool all_strong = false) const;
  std::string piece_text(const Words& words, const Setting& setting) const;
  std::string piece_text(const Link& link, const Setting& setting) const;
  std::string piece_text(const Meter& meter, const Setting& setting) const;
  std::string piece_text(const Sparkline& sparkline, const Setting& setting) const;

  const Document& document_;
  Language language_;
  std::map<std::string, std::string> fragments_;
  OpenFolds folds_;
  std::string text_;
  Merging before_ = Merging::no;
  std::size_t mermaid_room_ = mermaid_room;
};

std::size_t blank_at_begin(std::string_view text) {
  for (const std::string_view blank : {" ", "\u00A0", "\u202F", "\u2009", "\u3000"})
    if (text.starts_with(blank)) return blank.size();
  return 0;
}

std::size_t blank_at_end(std::string_view text) {
  for (const std::string_view blank : {" ", "\u00A0", "\u202F", "\u2009", "\u3000"})
    if (text.ends_with(blank)) return blank.size();
  return 0;
}

// Blanks go outside the marks: `** x**` would not be strong.
std::string marked(std::string_view mark, std::string_view text) {
  std::size_t begin = 0;
  while (const std::size_t bytes = blank_at_begin(text.substr(begin))) begin += bytes;
  std::size_t end = text.size();
  while (const std::size_t bytes = blank_at_end(text.substr(begin, end - begin))) end -= bytes;
  if (begin == end) return std::string(text);
  const std::string core = escaped_markdown(text.substr(begin, end - begin), MarkdownPlace::inside, mark.front());
  return std::string(text.substr(0, begin)).append(mark).append(core).append(mark).append(text.substr(end));
}

std::string MarkdownText::strong_label(std::string_view label) const {
  return marked("**", printable(spoken(language_, label_and_colon, trim(label))));
}

std::string MarkdownText::piece_text(const Words& words, const Setting& setting) const {
  if (words.weight == Weight::code) return markdown_code(words.text, setting.surroundings == Surroundings::table);
  const std::string safe = printable(words.text);
  if (words.weight == Weight::emphasis) return marked("*", safe);
  if (words.weight == Weight::strong || setting.all_strong) return marked("**", safe);
  return escaped_markdown(safe, setting.place, setting.following);
}

std::string MarkdownText::piece_text(const Link& link, const Setting& setting) const {
  const std::string words = printable(trim(trim(link.text).empty() ? link.target : link.text));
  if (const std::string_view page = page_beside(link.target); !page.empty())
    return "[" + escaped_markdown(words, MarkdownPlace::inside, ']') + "](" + std::string(page) + ".md)";
  if (!is_allowed_target(link.target)) return escaped_markdown(words, setting.place, setting.following);
  std::string destination = markdown_destination(link.target);
  if (link.target.starts_with('#')) {
    const auto fragment = fragments_.find(link.target.substr(1));
    if (fragment == fragments_.end()) return escaped_markdown(words, setting.place, setting.following);
    destination = "#" + fragment->second;
  }
  return "[" + escaped_markdown(words, MarkdownPlace::inside, ']') + "](" + destination + ")";
}

std::string MarkdownText::piece_text(const Meter& meter, const Setting&) const {
  const std::size_t filled = filled_blocks(meter.share, meter_size);
  return repeated("▰", filled) + repeated("▱", meter_size - filled) + " " + meter_words(meter, language_);
}

std::string MarkdownText::piece_text(const Sparkline& sparkline, const Setting&) const { return sparkline_blocks(sparkline); }

// The first character that a piece puts on its line.
char first_character(const Piece& piece) {
  if (std::holds_alternative<Link>(piece.content)) return '[';
  const auto* words = std::get_if<Words>(&piece.content);
  return words == nullptr || words->weight != Weight::plain || words->text.empty() ? '*' : words->text.front();
}

std::string MarkdownText::inline_text(const Line& line, Surroundings surroundings, bool all_strong) const {
  std::string text;
  for (std::size_t i = 0; i < line.pieces.size(); ++i) {
    const bool starts = surroundings == Surroundings::block && trim(text).empty();
    const Setting setting{starts ? MarkdownPlace::block_start : MarkdownPlace::inside, surroundings, all_strong,
                          i + 1 < line.pieces.size() ? first_character(line.pieces[i + 1]) : ' '};
    text += std::visit([&](const auto& content) { return piece_text(content, setting); }, line.pieces[i].content);
  }
  return std::string(trim(text));
}

std::string padded(const std::string& text, std::size_t width, Alignment alignment) {
  const std::size_t own = display_width(text);
  const std::size_t missing = width > own ? width - own : 0;
  const std::size_t left = alignment == Alignment::left ? 0 : alignment == Alignment::right ? missing : missing / 2;
  return std::string(left, ' ') + text + std::string(missing - left, ' ');
}

std::string delimiter(std::size_t width, Alignment alignment) {
  std::string dashes(width, '-');
  if (alignment != Alignment::left) dashes.back() = ':';
  if (alignment == Alignment::centre) dashes.front() = ':';
  return dashes;
}

std::string table_line(const std::vector<std::string>& cells) { return "| " + join(cells, " | ") + " |"; }

void MarkdownText::append(const Table& table, bool) {
  append_block(inline_text(table.caption, Surroundings::block));
  if (table.columns.empty()) return;
  std::vector<std::vector<std::string>> grid(1);
  for (const Column& column : table.columns) grid.front().push_back(inline_text(column.title, Surroundings::table));
  for (const Row& row : table.rows) {
    grid.emplace_back();
    for (const Cell& cell : row.cells) grid.back().push_back(inline_text(cell.shown, Surroundings::table, row.total));
    grid.back().resize(table.columns.size());
  }
  std::vector<std::string> delimiters;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    std::size_t width = 3;
    for (const auto& cells : grid) width = std::max(width, display_width(cells[i]));
    for (auto& cells : grid) cells[i] = padded(cells[i], width, table.columns[i].alignment);
    delimiters.push_back(delimiter(width, table.columns[i].alignment));
  }
  std::vector<std::string> lines;
  lines.reserve(grid.size() + 1);
  for (const auto& cells : grid) lines.push_back(table_line(cells));
  lines.insert(lines.begin() + 1, table_line(delimiters));
  append_block(join(lines, "\n"));
}

}  // namespace

std::string write_markdown(const Document& document, const Style&) { return MarkdownText(document).write(); }

}  // namespace ctg::document
