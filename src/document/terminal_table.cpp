// Fits a table's columns into the width of a terminal.
#include "document/terminal_table.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "i18n/message.hpp"

namespace ctg::document {
namespace {

constexpr std::size_t gap = 2;
constexpr std::size_t least_text = 12;        // columns of a text that is cut
constexpr std::size_t comfortable_text = 24;  // while there is a column that may go
constexpr std::size_t widest_facts = 100;

constexpr Text hidden_columns{"{1:column|columns} not shown for want of room: {0}",
                              "{1:colonne non affichée|colonnes non affichées} faute de place\u00A0: {0}"};

struct ColumnFit {
  std::size_t index = 0;  // in the table
  std::size_t natural = 0;
  std::size_t content = 0;  // widest cell
  std::size_t title_word = 0;
  std::size_t word = 0;  // the longest of its cells: broken only where no other column can give
  bool rigid = false;    // numbers, meters and names to be typed again are never cut
  std::size_t width = 0;

  std::size_t minimum(std::size_t text) const {
    return rigid ? std::max(content, title_word) : std::min(natural, std::max(text, std::min(title_word, comfortable_text)));
  }
};

bool has_figure(const Line& line) {
  return std::any_of(line.pieces.begin(), line.pieces.end(), [](const Piece& piece) {
    return std::holds_alternative<Meter>(piece.content) || std::holds_alternative<Sparkline>(piece.content);
  });
}

// An id, a command: half of it would be of no use.
bool is_one_code(const Line& line) {
  constexpr std::size_t longest_kept = 32;
  if (line.pieces.size() != 1) return false;
  const Words* words = std::get_if<Words>(&line.pieces.front().content);
  return words != nullptr && words->weight == Weight::code && display_width(words->text) <= longest_kept;
}

class TerminalTable {
 public:
  TerminalTable(const Table& table, const TerminalLines& lines) : table_(table), lines_(lines), width_(lines.style().width) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) measure(i);
  }

  std::vector<std::string> write() {
    if (!fit()) return stacked();
    const bool has_titles = std::any_of(fits_.begin(), fits_.end(), [&](const ColumnFit& fit) { return !column(fit).title.empty(); });
    if (has_titles) {
      append_row(titles_, true);
      append_rule();
    }
    for (const Row& row : table_.rows) {
      if (row.total) append_rule();
      append_row(cells_of(row), false);
    }
    append_hidden();
    return std::move(written_);
  }

 private:
  const Column& column(const ColumnFit& fit) const { return table_.columns[fit.index]; }

  std::vector<TerminalLine> cells_of(const Row& row) const {
    std::vector<TerminalLine> cells;
    for (const Cell& cell : row.cells) {
      TerminalLine line = lines_.words(cell.shown, Room::cell);
      cells.push_back(row.total ? in_bold(std::move(line)) : std::move(line));
    }
    cells.resize(table_.columns.size());
    return cells;
  }

  void measure(std::size_t index) {
    titles_.push_back(in_bold(lines_.words(table_.columns[index].title, Colour::none)));
    ColumnFit fit{index};
    fit.rigid = table_.columns[index].alignment == Alignment::right;
    fit.title_word = longest_word(titles_.back());
    for (const Row& row : table_.rows) {
      if (index >= row.cells.size()) continue;
      const TerminalLine words = lines_.words(row.cells[index].shown, Room::cell);
      fit.content = std::max(fit.content, line_width(words));
      fit.word = std::max(fit.word, std::min(longest_word(words), comfortable_text));
      fit.rigid = fit.rigid || has_figure(row.cells[index].shown) || is_one_code(row.cells[index].shown);
    }
    fit.natural = std::max(fit.content, line_width(titles_.back()));
    fits_.push_back(fit);
  }

  // False where even the columns that never go find no room side by side.
  bool fit() {
    while (true) {
      const auto last = std::max_element(fits_.begin(), fits_.end(), [&](const ColumnFit& a, const ColumnFit& b) {
        return std::pair(column(a).priority, a.index) < std::pair(column(b).priority, b.index);
      });
      const bool may_drop = last != fits_.end() && column(*last).priority > 1;
      if (shrink(may_drop ? comfortable_text : least_text)) return true;
      if (!may_drop) return false;
      hidden_.push_back(last->index);
      fits_.erase(last);
    }
  }

  // The widest columns give first, one column of the terminal at a time; a text with its words whole before one with words broken.
  bool shrink(std::size_t text) {
    for (ColumnFit& fit : fits_) fit.width = width_ == 0 ? fit.natural : std::max(fit.minimum(text), std::min(fit.natural, width_));
    if (width_ == 0 || fits_.empty()) return true;
    std::size_t used = std::accumulate(fits_.begin(), fits_.end(), gap * (fits_.size() - 1),
                                       [](std::size_t sum, const ColumnFit& fit) { return sum + fit.width; });
    for (; used > width_; --used) {
      const auto widest_above = [&](bool keeps_words) {
        ColumnFit* widest = nullptr;
        for (ColumnFit& fit : fits_)
          if (fit.width > std::max(fit.minimum(text), keeps_words ? fit.word : 0) && (widest == nullptr || fit.width > widest->width))
            widest = &fit;
        return widest;
      };
      ColumnFit* widest = widest_above(true);
      if (widest == nullptr) widest = widest_above(false);
      if (widest == nullptr) return false;
      --widest->width;
    }
    return true;
  }

  void append_row(const std::vector<TerminalLine>& cells, bool titles) {
    std::vector<std::vector<TerminalLine>> parts;
    std::size_t height = 1;
    for (const ColumnFit& fit : fits_) {
      const TerminalLine& cell = cells[fit.index];
      parts.push_back(titles || column(fit).wraps ? wrapped(cell, fit.width) : std::vector<TerminalLine>{lines_.cut(cell, fit.width)});
      height = std::max(height, parts.back().size());
    }
    for (std::size_t i = 0; i < height; ++i) {
      std::string line;
      for (std::size_t k = 0; k < fits_.size(); ++k) {
        if (k > 0) line.append(gap, ' ');
        // Titles stand on the rule below them.
        const std::size_t from = titles ? height - parts[k].size() : 0;
        const TerminalLine part = i >= from && i - from < parts[k].size() ? lines_.cut(parts[k][i - from], fits_[k].width) : TerminalLine{};
        append_padded(line, part, fits_[k]);
      }
      append_line(std::move(line));
    }
  }

  // Every line as far to the right as the first.
  std::vector<TerminalLine> wrapped(const TerminalLine& cell, std::size_t width) const {
    constexpr std::string_view blank = "\u00A0";
    std::size_t blanks = 0;
    if (!cell.empty())
      while (std::string_view(cell.front().text).substr(blanks * blank.size()).starts_with(blank)) ++blanks;
    if (blanks == 0 || width < blanks + least_text) return lines_.wrapped(cell, width);
    TerminalLine words = cell;
    const std::string indentation = words.front().text.substr(0, blanks * blank.size());
    words.front().text.erase(0, indentation.size());
    std::vector<TerminalLine> all = lines_.wrapped(words, width - blanks);
    for (TerminalLine& line : all)
      if (!line.empty()) line.front().text.insert(0, indentation);
    return all;
  }

  void append_padded(std::string& line, const TerminalLine& part, const ColumnFit& fit) const {
    const std::size_t wide = line_width(part);
    const std::size_t missing = fit.width - std::min(fit.width, wide);
    const Alignment alignment = column(fit).alignment;
    const std::size_t before = alignment == Alignment::left ? 0 : alignment == Alignment::right ? missing : missing / 2;
    line.append(before, ' ').append(lines_.painted(part)).append(missing - before, ' ');
  }

  void append_rule() {
    std::string line;
    for (std::size_t k = 0; k < fits_.size(); ++k) {
      if (k > 0) line.append(gap, ' ');
      line += painted(lines_.style(), Colour::grey, repeated(lines_.style().unicode ? "─" : "-", fits_[k].width));
    }
    append_line(std::move(line));
  }

  void append_line(std::string line) {
    line.erase(line.find_last_not_of(' ') + 1);
    written_.push_back(std::move(line));
  }

  void append_hidden() {
    if (hidden_.empty()) return;
    std::sort(hidden_.begin(), hidden_.end());
    std::vector<std::string> titles;
    for (const std::size_t index : hidden_) titles.push_back(table_.columns[index].title);
    const std::string says = spoken(lines_.language(), hidden_columns, join(titles, ", "), titles.size());
    for (const TerminalLine& line : lines_.wrapped(lines_.words(says, Colour::grey), width_)) written_.push_back(lines_.painted(line));
  }

  // One block a row: its first cell, then the others with their titles.
  std::vector<std::string> stacked() const {
    std::vector<std::string> all;
    for (const Row& row : table_.rows) {
      if (!all.empty()) all.emplace_back();
      const TerminalLine first = in_bold(lines_.words(row.cells.empty() ? Line{} : row.cells.front().shown, Room::cell));
      for (const TerminalLine& line : lines_.wrapped(first, width_)) all.push_back(lines_.painted(line));
      std::vector<std::pair<std::string, Line>> facts;
      for (std::size_t i = 1; i < row.cells.size(); ++i)
        if (!row.cells[i].shown.pieces.empty()) facts.emplace_back(table_.columns[i].title, row.cells[i].shown);
      for (std::string& line : terminal_facts(facts, lines_, width_ > 20 ? 2 : 0, width_)) all.push_back(std::move(line));
    }
    return all;
  }

  const Table& table_;
  const TerminalLines& lines_;
  std::size_t width_;
  std::vector<TerminalLine> titles_;
  std::vector<ColumnFit> fits_;
  std::vector<std::size_t> hidden_;  // columns
  std::vector<std::string> written_;
};

}  // namespace

std::vector<std::string> terminal_table(const Table& table, const TerminalLines& lines) { return TerminalTable(table, lines).write(); }

std::vector<std::string> terminal_facts(const std::vector<std::pair<std::string, Line>>& facts, const TerminalLines& lines,
                                        std::size_t indent, std::size_t width) {
  constexpr std::size_t least_value = 20;
  std::size_t label_width = 0;
  for (const auto& [label, line] : facts) label_width = std::max(label_width, display_width(printable(label)));
  const bool beside = width == 0 || indent + label_width + gap + least_value <= width;
  const std::size_t value_indent = beside ? indent + label_width + gap : indent + gap;
  const std::size_t room = width == 0 ? 0 : std::max<std::size_t>(std::min(width, widest_facts), value_indent + 1) - value_indent;
  std::vector<std::string> all;
  for (const auto& [label, value] : facts) {
    std::string line(value_indent, ' ');
    if (beside) {
      const std::string name = printable(label);
      line = std::string(indent, ' ') + painted(lines.style(), Colour::grey, name);
      line.append(value_indent - indent - display_width(name), ' ');
    } else {
      for (const TerminalLine& part : lines.wrapped(lines.words(label, Colour::grey), std::max(width, indent + 1) - indent))
        all.push_back(std::string(indent, ' ') + lines.painted(part));
    }
    for (const TerminalLine& part : lines.wrapped(lines.words(value, Room::line), room)) {
      line += lines.painted(part);
      line.erase(line.find_last_not_of(' ') + 1);
      all.push_back(std::exchange(line, std::string(value_indent, ' ')));
    }
  }
  return all;
}

}  // namespace ctg::document
