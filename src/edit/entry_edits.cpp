// Finds the bytes that an entry or an item takes, in block style and between brackets.
#include "edit/entry_edits.hpp"

#include <algorithm>
#include <vector>

#include "edit/pieces.hpp"

namespace ctg::edit {
namespace {

struct Entry {
  yaml::Cursor key;
  yaml::Cursor value;
};

std::vector<Entry> entries_of(yaml::Cursor mapping) {
  std::vector<Entry> entries;
  mapping.each_entry([&](yaml::Cursor key, yaml::Cursor value) { entries.push_back({key, value}); });
  return entries;
}

std::vector<yaml::Cursor> items_of(yaml::Cursor sequence) {
  std::vector<yaml::Cursor> items;
  sequence.each_item([&](yaml::Cursor item) { items.push_back(item); });
  return items;
}

// Where the pieces of a collection may begin: no comment between two of them is looked for before that.
std::vector<Piece> pieces(yaml::Cursor collection, std::string_view bytes) {
  return pieces_of(collection, bytes, line_begin(bytes, collection->begin));
}

std::uint32_t end_of(std::string_view bytes, const Entry& entry) { return std::max(entry.value->end, behind_colon(bytes, entry.key->end)); }

ScalarPlace place_in_block(std::string_view bytes, std::uint32_t column, std::size_t head) {
  return {.in_brackets = false, .column = column, .begins_at = column + static_cast<std::uint32_t>(head), .line_end = line_end_of(bytes)};
}
ScalarPlace in_brackets() { return {.in_brackets = true}; }

// What follows a colon: a list with a line for each item begins on the next line.
std::string after_colon(const std::string& text) { return text.starts_with('\n') || text.starts_with('\r') ? text : " " + text; }

std::optional<Splice> replace_value(yaml::Cursor mapping, std::string_view bytes, const Entry& entry, const Written& written) {
  if (!entry.value.is_scalar() && has_comment(entry.value, bytes)) return std::nullopt;
  const bool block = mapping.is_block();
  const std::uint32_t colon = behind_colon(bytes, entry.key->end);
  const std::uint32_t column = entry.key->begin - line_begin(bytes, entry.key->begin);
  const std::string text = written(block ? place_in_block(bytes, column, entry.key.text().size() + 2) : in_brackets());
  const bool follows_colon = entry.value->end > entry.value->begin && !entry.value.is_block();
  if (follows_colon) return Splice{entry.value->begin, entry.value->end, text};
  return Splice{colon, std::max(colon, entry.value->end), after_colon(text)};  // nothing stood there, or a collection below
}

// A new line, or several, behind those of a piece, in its column.
Splice lines_behind(const Piece& piece, std::string_view bytes, const std::string& text) {
  const std::string line_end(line_end_of(bytes));
  const std::string line = std::string(piece.column, ' ') + text;
  const bool ends_line = piece.end > 0 && bytes[piece.end - 1] == '\n';
  return {piece.end, piece.end, ends_line ? line + line_end : line_end + line};
}

// The same before a piece; behind the dash where that is where it begins.
Splice lines_before(const Piece& piece, std::string_view bytes, const std::string& text) {
  const std::string line_end(line_end_of(bytes));
  const std::string indent(piece.column, ' ');
  if (!piece.begins_line) return {piece.begin, piece.begin, text + line_end + indent};
  const std::uint32_t begin = line_begin(bytes, piece.begin);
  return {begin, begin, indent + text + line_end};
}

std::optional<Splice> insert_in_block(yaml::Cursor mapping, std::string_view bytes, const std::string& key, const Written& written,
                                      std::size_t place) {
  const std::vector<Piece> all = pieces(mapping, bytes);
  const std::string text = key + ":" + after_colon(written(place_in_block(bytes, all.front().column, key.size() + 2)));
  return place == 0 ? lines_before(all.front(), bytes, text) : lines_behind(all[place - 1], bytes, text);
}

std::optional<Splice> insert_in_brackets(yaml::Cursor collection, const std::string& text, std::size_t place,
                                         const std::vector<std::pair<std::uint32_t, std::uint32_t>>& spans) {
  if (spans.empty()) return Splice{collection->begin + 1, collection->end - 1, text};
  if (place == 0) return Splice{spans.front().first, spans.front().first, text + ", "};
  return Splice{spans[place - 1].second, spans[place - 1].second, ", " + text};
}

// One of what stands between brackets, with one of its commas.
std::optional<Splice> remove_between(std::string_view bytes, std::size_t place,
                                     const std::vector<std::pair<std::uint32_t, std::uint32_t>>& spans) {
  const auto [begin, end] = spans[place];
  if (place > 0) return Splice{spans[place - 1].second, end, {}};
  const std::uint32_t next = spans.size() > 1 ? spans[1].first : end;
  if (bytes.substr(end, next - end).find('#') != std::string_view::npos) return std::nullopt;
  return Splice{begin, next, {}};
}

std::vector<std::pair<std::uint32_t, std::uint32_t>> spans_of(yaml::Cursor collection, std::string_view bytes) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> spans;
  if (collection.is_mapping())
    for (const Entry& entry : entries_of(collection)) spans.emplace_back(entry.key->begin, end_of(bytes, entry));
  else
    for (const yaml::Cursor item : items_of(collection)) spans.emplace_back(item->begin, item->end);
  return spans;
}

// The lines of a piece, without the comments above. The first entry of an item leaves its place to the next one.
Splice without_piece(const std::vector<Piece>& all, std::string_view bytes, std::size_t place) {
  const Piece& piece = all[place];
  if (piece.begins_line) return {line_begin(bytes, piece.begin), piece.end, {}};
  return {piece.begin, all[place + 1].begin, {}};
}

}  // namespace

std::optional<Splice> set_entry(yaml::Cursor mapping, std::string_view bytes, std::string_view key, const Written& written,
                                const Rank& rank) {
  const std::vector<Entry> entries = entries_of(mapping);
  for (const Entry& entry : entries)
    if (entry.key.is_scalar() && entry.key.text() == key) return replace_value(mapping, bytes, entry, written);
  std::size_t place = 0;
  for (std::size_t i = 0; i < entries.size(); ++i)
    if (entries[i].key.is_scalar() && rank(entries[i].key.text()) <= rank(key)) place = i + 1;
  if (mapping.is_block()) return insert_in_block(mapping, bytes, std::string(key), written, place);
  return insert_in_brackets(mapping, std::string(key) + ": " + written(in_brackets()), place, spans_of(mapping, bytes));
}

std::optional<Splice> remove_entry(yaml::Cursor mapping, std::string_view bytes, std::string_view key) {
  const std::vector<Entry> entries = entries_of(mapping);
  const auto found =
      std::find_if(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.key.is_scalar() && entry.key.text() == key; });
  if (found == entries.end() || entries.size() == 1) return std::nullopt;
  if (has_comment(found->value, bytes)) return std::nullopt;
  const auto place = static_cast<std::size_t>(found - entries.begin());
  if (!mapping.is_block()) return remove_between(bytes, place, spans_of(mapping, bytes));
  if (!comment_behind(bytes, end_of(bytes, *found)).empty()) return std::nullopt;
  const std::vector<Piece> all = pieces(mapping, bytes);
  if (!all[place].begins_line && bytes.substr(all[place].end, all[place + 1].begin - all[place].end).find('#') != std::string_view::npos)
    return std::nullopt;
  return without_piece(all, bytes, place);
}

std::optional<Splice> add_item(yaml::Cursor sequence, std::string_view bytes, const Written& written, std::optional<std::size_t> behind) {
  const std::size_t count = items_of(sequence).size();
  const std::size_t place = behind ? std::min(*behind + 1, count) : count;
  if (!sequence.is_block()) return insert_in_brackets(sequence, written(in_brackets()), place, spans_of(sequence, bytes));
  const std::vector<Piece> all = pieces(sequence, bytes);
  const std::string text = "- " + written(place_in_block(bytes, all.front().column, 2));
  return place == 0 ? lines_before(all.front(), bytes, text) : lines_behind(all[place - 1], bytes, text);
}

std::optional<Splice> remove_item(yaml::Cursor sequence, std::string_view bytes, std::size_t place) {
  const std::vector<yaml::Cursor> items = items_of(sequence);
  if (place >= items.size() || has_comment(items[place], bytes)) return std::nullopt;
  if (!sequence.is_block()) return remove_between(bytes, place, spans_of(sequence, bytes));
  if (!comment_behind(bytes, items[place]->end).empty()) return std::nullopt;
  const std::vector<Piece> all = pieces(sequence, bytes);
  if (items.size() == 1) return Splice{all[0].begin, items[0]->end, "[]"};
  return without_piece(all, bytes, place);
}

}  // namespace ctg::edit
