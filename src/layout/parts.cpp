// Takes collections apart, and puts their parts in order.
#include "layout/parts.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "layout/order.hpp"
#include "layout/scalars.hpp"

namespace ctg::layout {
namespace {

std::string_view between(std::string_view bytes, std::uint32_t begin, std::uint32_t end) {
  return end > begin ? bytes.substr(begin, end - begin) : std::string_view();
}

bool is_block_scalar(yaml::Cursor value) { return value->style == yaml::Style::literal || value->style == yaml::Style::folded; }

// The comment of a part, and whether it has others that would be lost.
void find_comment(Part& part, std::string_view bytes) {
  const edit::Piece& piece = *part.piece;
  if (is_block_scalar(part.value)) {
    part.is_plain = between(bytes, piece.head_end, part.value->begin).find('#') == std::string_view::npos;
    return;
  }
  const bool is_below = part.value.is_block();
  const std::uint32_t behind = is_below ? piece.head_end : std::max(part.value->end, piece.head_end);
  part.comment = edit::comment_behind(bytes, behind);
  if (is_below) return;
  const std::uint32_t comment_end = part.comment.empty() ? behind : static_cast<std::uint32_t>(part.comment.end() - bytes.begin());
  part.is_plain = between(bytes, piece.head_end, part.value->begin).find('#') == std::string_view::npos &&
                  !edit::has_comment(part.value, bytes) && trim(between(bytes, comment_end, piece.end)).empty();
}

// Nothing but blanks and dashes stands before a key on its line.
bool begins_plainly(const edit::Piece& piece, std::string_view bytes) {
  return bytes.substr(piece.begin - piece.column, piece.column).find_first_not_of(" -") == std::string_view::npos;
}

void add_lines(Parts& parts, yaml::Cursor collection, std::string_view bytes, std::uint32_t lead) {
  const std::vector<edit::Piece> pieces = edit::pieces_of(collection, bytes, lead);
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    Part& part = parts.all[i];
    part.piece = pieces[i];
    const edit::Piece& piece = pieces[i];
    parts.is_known =
        parts.is_known && begins_plainly(piece, bytes) && (i == 0 || piece.begins_line) && (!part.key || piece.head_end > (*part.key)->end);
    if (!piece.begins_line) continue;
    part.lead = comment_lines(bytes, piece.lead, piece.begin - piece.column);
    if (i > 0 && parts.all[i - 1].value.is_block()) parts.all[i - 1].tail = taken(part.lead, count_deeper(part.lead, piece.column));
  }
  for (Part& part : parts.all) find_comment(part, bytes);
}

}  // namespace

Parts parts_of(yaml::Cursor collection, std::string_view bytes, const schema::Role& role, std::uint32_t lead, CommentLines tail) {
  Parts parts;
  std::vector<yaml::Cursor> keys;
  const auto add_entry = [&](yaml::Cursor key, yaml::Cursor value) {
    const auto text = key_text(key, bytes);
    parts.is_known = parts.is_known && text.has_value();
    parts.all.push_back({key, value, text.value_or(std::string()) + ":", {}, std::nullopt, {}, {}});
    keys.push_back(key);
  };
  if (collection.is_mapping())
    collection.each_entry(add_entry);
  else
    collection.each_item([&](yaml::Cursor item) { parts.all.push_back({std::nullopt, item, "-", {}, std::nullopt, {}, {}}); });
  if (collection.is_block()) {
    add_lines(parts, collection, bytes, lead);
    Part& last = parts.all.back();
    if (last.value.is_block()) last.tail = taken(tail, count_deeper(tail, last.piece->column));
  }
  parts.tail = std::move(tail);
  if (!collection.is_mapping()) return parts;
  std::vector<Part> ordered;
  ordered.reserve(parts.all.size());
  for (const std::size_t i : by_rank(ranks_of(keys, role))) ordered.push_back(std::move(parts.all[i]));
  parts.all = std::move(ordered);
  return parts;
}

}  // namespace ctg::layout
