// Columns of a line's characters on a terminal, and the window that fits.
#include "render/shown_line.hpp"

#include <algorithm>

#include "base/log_commands.hpp"
#include "base/unicode.hpp"

namespace ctg::render {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::size_t longest_looked_at = 2048;  // bytes on each side of the place: a hostile line has millions

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

// Soft hyphen, zero-width space, word joiner and its kin: a mark below nothing would explain nothing.
bool is_invisible(char32_t value) { return value == 0xAD || value == 0x200B || (value >= 0x2060 && value <= 0x2064) || value == 0xFEFF; }

std::string shown_character(std::string_view bytes, const Style& style) {
  if (bytes == "\t") return style.unicode ? "→   " : "    ";
  const CodePoint character = code_point_at(bytes, 0);
  if (character.bytes == 0 || !is_invisible(character.value)) return printable(bytes);
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string spelled = "\\u{";
  for (unsigned shift = character.value > 0xFFF ? 16U : character.value > 0xFF ? 12U : 8U; shift > 0;) {
    shift -= 4;
    spelled += digits[(character.value >> shift) & 0xFU];
  }
  return spelled + "}";
}

}  // namespace

ShownLine::ShownLine(const SourceFile& file, std::uint32_t number, std::uint32_t around, std::size_t width, const Style& style) {
  std::uint32_t begin = file.line_begin(number);
  std::string_view bytes = file.line(number);
  if (number == 1 && bytes.starts_with(byte_order_mark)) {
    bytes.remove_prefix(byte_order_mark.size());
    begin += static_cast<std::uint32_t>(byte_order_mark.size());
  }
  const std::size_t place = std::min<std::size_t>(around > begin ? around - begin : 0, bytes.size());
  if (place > longest_looked_at) {
    std::size_t skipped = place - longest_looked_at;
    while (skipped < place && is_continuation(bytes[skipped])) ++skipped;
    cut_before_ = true;
    bytes.remove_prefix(skipped);
    begin += static_cast<std::uint32_t>(skipped);
  }
  if (bytes.size() > 2 * longest_looked_at) {
    std::size_t kept = 2 * longest_looked_at;
    while (kept > 0 && is_continuation(bytes[kept])) --kept;
    cut_after_ = true;
    bytes = bytes.substr(0, kept);
  }
  read(bytes, begin, style);
  choose_window(around, width);
  const std::string_view ellipsis = style.unicode ? "…" : "~";
  if (cut_before_) text_ += ellipsis;
  for (const Character& character : characters_) {
    const std::size_t end = character.column + display_width(character.text);
    if (character.column >= window_begin_ && end <= window_end_) text_ += character.text;
  }
  if (cut_after_) text_ += ellipsis;
}

void ShownLine::read(std::string_view bytes, std::uint32_t begin, const Style& style) {
  for (std::size_t i = 0; i < bytes.size();) {
    const std::size_t length = std::max<std::size_t>(code_point_at(bytes, i).bytes, 1);
    const bool is_command = bytes[i] == '[' && opens_log_command(bytes.substr(0, i));
    std::string text = is_command ? "\\u{5B}" : shown_character(bytes.substr(i, length), style);
    const std::size_t wide = display_width(text);
    characters_.push_back({begin + static_cast<std::uint32_t>(i), end_column_, std::move(text)});
    end_column_ += wide;
    i += length;
  }
}

// A third of the window comes before the place, so that its beginning and what follows are both seen.
void ShownLine::choose_window(std::uint32_t around, std::size_t width) {
  const std::size_t place = column_of(around);
  window_end_ = end_column_;
  if (end_column_ > width || cut_before_ || cut_after_) {
    const std::size_t room = width > 2 ? width - 2 : 1;
    if (place + room / 3 > room || cut_before_) window_begin_ = place - std::min(place, room / 3);
    if (window_begin_ + room > end_column_ && !cut_after_) window_begin_ = end_column_ - std::min(room, end_column_);
    window_end_ = std::min(end_column_, window_begin_ + room);
    cut_before_ = cut_before_ || window_begin_ > 0;
    cut_after_ = cut_after_ || window_end_ < end_column_;
  }
  // A wide character across an edge is left out: the window begins and ends between two characters.
  for (const Character& character : characters_) {
    const std::size_t end = character.column + display_width(character.text);
    if (character.column < window_begin_ && end > window_begin_) window_begin_ = end;
    if (character.column < window_end_ && end > window_end_) window_end_ = character.column;
  }
}

std::size_t ShownLine::column_of(std::uint32_t byte) const {
  const auto found = std::upper_bound(characters_.begin(), characters_.end(), byte,
                                      [](std::uint32_t value, const Character& character) { return value < character.begin; });
  if (characters_.empty()) return 0;
  if (found == characters_.begin()) return 0;
  const Character& character = *(found - 1);
  // Past the last character, or inside it.
  const bool past = found == characters_.end() && byte > character.begin;
  return past ? end_column_ : character.column;
}

ShownLine::Columns ShownLine::columns(std::uint32_t first, std::uint32_t last) const {
  const std::size_t before = cut_before_ ? 1 : 0;
  const bool begins_before = !characters_.empty() && first < characters_.front().begin;
  if (cut_before_ && (begins_before || column_of(first) < window_begin_) && column_of(last) <= window_begin_) return {0, 1, false};
  const auto shown = [&](std::uint32_t byte) { return std::clamp(column_of(byte), window_begin_, window_end_) - window_begin_ + before; };
  const std::size_t begin = shown(first);
  if (cut_after_ && column_of(first) >= window_end_) return {begin, begin + 1, false};
  return {begin, std::max(shown(last), begin + 1), true};
}

}  // namespace ctg::render
