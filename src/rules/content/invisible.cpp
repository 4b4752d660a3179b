// Finds and takes away what nobody sees.
#include "rules/content/invisible.hpp"

#include "base/byte_set.hpp"
#include "base/text.hpp"
#include "base/unicode.hpp"

namespace ctg::rules {
namespace {

constexpr char32_t soft_hyphen = 0x00AD;
constexpr char32_t zero_width_non_joiner = 0x200C;
constexpr char32_t zero_width_joiner = 0x200D;
constexpr char32_t last_latin = 0x024F;

// Zero-width space, word joiner and invisible operators, byte order mark, Mongolian vowel separator.
bool is_always_invisible(char32_t c) {
  return c == soft_hyphen || c == 0x200B || (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF || c == 0x180E;
}
bool is_joiner(char32_t c) { return c == zero_width_non_joiner || c == zero_width_joiner; }
bool is_no_break_blank(char32_t c) { return c == 0x00A0 || c == 0x202F || c == 0x2007; }

// A glance at the bytes: what is invisible or a no-break blank begins, in UTF-8, with one of these. Most texts have none.
constexpr ByteSet first_bytes_of_hidden("\xC2\xE1\xE2\xEF");

std::string name_of_character(char32_t c) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string name = "U+";
  for (int shift = 12; shift >= 0; shift -= 4) name += digits[(c >> static_cast<unsigned>(shift)) & 0xFU];
  return name;
}

// What is not a blank of any kind: [begin, end).
struct Inside {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool no_break_at_begin = false;
  bool no_break_at_end = false;
};

Inside inside_of(std::string_view text) {
  Inside inside;
  bool begun = false;
  bool no_break = false;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    const std::size_t bytes = point.bytes == 0 ? 1 : point.bytes;
    const bool blank = is_no_break_blank(point.value) || point.value == ' ' || point.value == '\t' || point.value == '\n';
    if (blank) {
      no_break = no_break || is_no_break_blank(point.value);
    } else {
      if (!begun) {
        inside.begin = at;
        inside.no_break_at_begin = no_break;
      }
      begun = true;
      no_break = false;
      inside.end = at + bytes;
    }
    at += bytes;
  }
  inside.no_break_at_end = begun && no_break;
  return inside;
}

bool is_unseen(char32_t c, char32_t before, char32_t after) {
  return is_always_invisible(c) || (is_joiner(c) && before <= last_latin && after <= last_latin);
}

// Calls visit(begin, bytes, character, whether it is unseen) for each character.
template <class Visit>
void each_character(std::string_view text, Visit&& visit) {
  char32_t before = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    const std::size_t bytes = point.bytes == 0 ? 1 : point.bytes;
    const CodePoint after = at + bytes < text.size() ? code_point_at(text, at + bytes) : CodePoint{};
    if (!visit(at, bytes, point.value, is_unseen(point.value, before, after.value))) return;
    before = point.value;
    at += bytes;
  }
}

// Words that YAML reads the same without quotes, wherever they stand in a line.
bool is_plain(std::string_view text) {
  const char first = text.front();
  const bool letter = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z') || static_cast<unsigned char>(first) >= 0x80;
  return letter && text.find_first_of("\"\\:#,[]{}&*!|>%@`") == std::string_view::npos && text.back() != ' ';
}

std::string quoted(std::string_view text) { return "\"" + replace_all(replace_all(std::string(text), "\\", "\\\\"), "\"", "\\\"") + "\""; }

}  // namespace

std::optional<Invisible> invisible_in(std::string_view text) {
  if (!first_bytes_of_hidden.any_in(text)) return std::nullopt;
  std::optional<Invisible> found;
  each_character(text, [&](std::size_t at, std::size_t bytes, char32_t c, bool unseen) {
    if (unseen) found = Invisible{at, at + bytes, false, name_of_character(c)};
    return !unseen;
  });
  if (found) return found;
  const Inside inside = inside_of(text);
  if (inside.no_break_at_begin) return Invisible{0, inside.begin, true, {}};
  if (inside.no_break_at_end) return Invisible{inside.end, text.size(), true, {}};
  return std::nullopt;
}

std::optional<std::string> rewritten_without_invisible(const LocatedText& text) {
  const std::size_t written = text.at.end - text.at.begin;
  // As long as its value: plain on one line. Two more: most likely quotes; the whole of it is written again in any case.
  if (written != text.value.size() && written != text.value.size() + 2) return std::nullopt;
  std::string kept;
  bool one_line = true;
  each_character(text.value, [&](std::size_t at, std::size_t bytes, char32_t c, bool unseen) {
    one_line = one_line && !is_unprintable(c);
    if (!unseen) kept.append(text.value, at, bytes);
    return one_line;
  });
  const Inside inside = inside_of(kept);
  if (!one_line || inside.end <= inside.begin) return std::nullopt;
  const std::string cleaned = kept.substr(inside.begin, inside.end - inside.begin);
  return written == text.value.size() && is_plain(cleaned) ? cleaned : quoted(cleaned);
}

}  // namespace ctg::rules
