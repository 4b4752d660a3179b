// Rows that fit their table, links that may be followed, and a table's values for machines.
#include "document/document.hpp"

#include <algorithm>
#include <stdexcept>

#include "i18n/format.hpp"

namespace ctg::document {
namespace {

constexpr std::string_view outside_targets =
    "\"'<>\\^`{|}";  // RFC 3986 leaves them out of every address, `'` excepted: quotes end attributes

bool starts_with_word(std::string_view text, std::string_view word) {
  if (text.size() <= word.size()) return false;
  return std::equal(word.begin(), word.end(), text.begin(),
                    [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? b + ('a' - 'A') : b); });
}

std::string words(const Piece& piece, Language language) {
  if (const auto* text = std::get_if<Words>(&piece.content)) return text->text;
  if (const auto* link = std::get_if<Link>(&piece.content)) return link->text;
  if (const auto* meter = std::get_if<Meter>(&piece.content)) return format_percent(meter->share, language);
  return {};
}

void append_row(Table& table, std::vector<Cell> cells, bool total) {
  if (cells.size() > table.columns.size()) throw std::logic_error("a row has more cells than its table has columns");
  cells.resize(table.columns.size());
  table.rows.push_back({std::move(cells), total});
}

}  // namespace

std::string plain_text(const Line& line, Language language) {
  std::string text;
  for (const Piece& piece : line.pieces) text += words(piece, language);
  return text;
}

bool is_allowed_target(std::string_view target) {
  const bool clean = std::all_of(target.begin(), target.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte > 0x20 && byte != 0x7F && outside_targets.find(c) == std::string_view::npos;
  });
  if (!clean) return false;
  if (target.starts_with('#')) return target.size() > 1;
  return starts_with_word(target, "https://") || starts_with_word(target, "http://") || starts_with_word(target, "mailto:");
}

std::string_view page_beside(std::string_view target) {
  if (!target.starts_with("./")) return {};
  target.remove_prefix(2);
  const bool is_name = !target.starts_with('.') && std::all_of(target.begin(), target.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-';
  });
  return is_name ? target : std::string_view();
}

bool Document::has_charts() const {
  return std::any_of(blocks.begin(), blocks.end(), [](const Block& block) { return std::holds_alternative<Chart>(block); });
}

void Document::remove_charts() {
  std::erase_if(blocks, [](const Block& block) { return std::holds_alternative<Chart>(block); });
}

void Document::unfold() {
  for (Block& block : blocks)
    if (auto* heading = std::get_if<Heading>(&block)) heading->folded = false;
}

Table& Table::row(std::vector<Cell> cells) {
  append_row(*this, std::move(cells), false);
  return *this;
}

Table& Table::total(std::initializer_list<Cell> cells) {
  append_row(*this, std::vector<Cell>(cells), true);
  return *this;
}

Data cell_data(const Cell& cell) {
  if (cell.value) return *cell.value;
  if (cell.shown.pieces.size() == 1)
    if (const auto* meter = std::get_if<Meter>(&cell.shown.pieces.front().content)) return Data::share(meter->share);
  std::string text = plain_text(cell.shown, Language::english);
  return text.empty() ? Data() : Data(std::move(text));
}

Data table_data(const Table& table) {
  Data::List rows;
  for (const Row& row : table.rows) {
    if (row.total) continue;
    Data::Object members;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      const Column& column = table.columns[i];
      members.emplace(column.key.empty() ? column.title : column.key, cell_data(row.cells[i]));
    }
    rows.emplace_back(std::move(members));
  }
  return rows;
}

}  // namespace ctg::document
