// Chooses how a value is quoted.
#include "edit/scalar_text.hpp"

#include <algorithm>
#include <array>

#include "base/byte_set.hpp"
#include "base/text.hpp"
#include "base/unicode.hpp"

namespace ctg::edit {
namespace {

// Longer lines of prose are folded, in lines as long as those of the plans that people keep.
constexpr std::size_t longest_line = 120;

constexpr ByteSet brackets(",[]{}");
// What a plain scalar may not begin with (https://yaml.org/spec/1.2.2/#733-plain-style); `-`, `?` and `:` may, before a letter: not here.
constexpr ByteSet indicators("-?:,[]{}#&*!|>'\"%@`");
constexpr ByteSet blanks(" \t");

// What some reader refuses, or reads as a line end, or drops: controls, C1, line and paragraph separators, the byte order mark, and what
// is no character.
bool needs_escape(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029 || c == 0xFEFF || (c & 0xFFFEU) == 0xFFFEU ||
         (c >= 0xFDD0 && c <= 0xFDEF);
}

struct Looks {
  bool has_line_end = false;
  bool has_escape = false;  // something but line ends that can only be written escaped
};

Looks looks_of(std::string_view value) {
  Looks looks;
  for (std::size_t at = 0; at < value.size();) {
    const CodePoint point = code_point_at(value, at);
    if (point.value == '\n')
      looks.has_line_end = true;
    else
      looks.has_escape = looks.has_escape || needs_escape(point.value);
    at += std::max<std::size_t>(point.bytes, 1);
  }
  return looks;
}

// Words that YAML 1.1 or 1.2 readers take for something else than a text (https://yaml.org/type/bool.html, null.html, merge.html,
// value.html).
bool is_other_word(std::string_view value) {
  constexpr std::array<std::string_view, 16> words{"y",    "n", "yes", "no", "on",   "off",  "true",  "false",
                                                   "null", "~", "<<",  "=",  ".nan", ".inf", "-.inf", "+.inf"};
  if (value.size() > 5) return false;
  const std::string lower = lower_ascii(value);
  return std::find(words.begin(), words.end(), lower) != words.end();
}

// Whatever begins like a number or a date is quoted: no two readers agree on which of them are (`1_000`, `12:30`, `0o7`, `1e3`).
bool looks_like_number(std::string_view value) {
  const std::size_t start = value.front() == '+' || value.front() == '-' || value.front() == '.' ? 1 : 0;
  if (start >= value.size() || value[start] < '0' || value[start] > '9') return false;
  return value.find_first_not_of("0123456789abcdefABCDEFxXoO_.:+-eETtZz ") == std::string_view::npos;
}

bool can_be_plain(std::string_view value, ScalarKind kind, const ScalarPlace& place, const Looks& looks) {
  if (looks.has_line_end || looks.has_escape) return false;
  if (indicators.holds(value.front()) && !(kind == ScalarKind::bare && looks_like_number(value))) return false;
  if (blanks.holds(value.front()) || blanks.holds(value.back()) || value.back() == ':') return false;
  if (value.find(": ") != std::string_view::npos || value.find(" #") != std::string_view::npos) return false;
  if (place.in_brackets && brackets.any_in(value)) return false;
  if (kind == ScalarKind::bare) return true;
  const bool may_be_key = place.in_brackets && value.find(':') != std::string_view::npos;
  return !may_be_key && !is_other_word(value) && !looks_like_number(value);
}

constexpr ByteSet escaped_in_double_quotes("\"\\");

std::string quoted(std::string_view value) {
  if (!escaped_in_double_quotes.any_in(value)) return "\"" + std::string(value) + "\"";
  return "'" + replace_all(std::string(value), "'", "''") + "'";
}

// Between blanks only single ones, no word that could not begin a line of its own.
bool can_be_folded(std::string_view value, const ScalarPlace& place, const Looks& looks) {
  if (!place.folds || place.in_brackets || looks.has_line_end || looks.has_escape || place.begins_at + value.size() <= longest_line)
    return false;
  return !blanks.holds(value.front()) && !blanks.holds(value.back()) && value.find("  ") == std::string_view::npos &&
         value.find(' ') != std::string_view::npos;
}

std::string folded_lines(std::string_view value, const ScalarPlace& place) {
  const std::string indent(place.column + 2, ' ');
  std::string text = ">-";
  std::size_t width = longest_line;  // of the line being written: as if full
  for (const std::string_view word : split(value, ' ')) {
    const std::size_t columns = display_width(word);
    if (width + 1 + columns > longest_line) {
      text.append(place.line_end).append(indent).append(word);
      width = indent.size() + columns;
    } else {
      text.append(" ").append(word);
      width += 1 + columns;
    }
  }
  return text;
}

// A first line that is blank or begins with a blank would need its indentation said, and line ends at the end a `+`.
bool can_be_literal(std::string_view value, const ScalarPlace& place, const Looks& looks) {
  if (place.in_brackets || !looks.has_line_end || looks.has_escape || value.front() == ' ' || value.front() == '\n') return false;
  return value.size() < 2 || value.substr(value.size() - 2) != "\n\n";
}

std::string literal_lines(std::string_view value, const ScalarPlace& place) {
  const bool ends_line = value.back() == '\n';
  const std::string indent(place.column + 2, ' ');
  std::string text = ends_line ? "|" : "|-";
  for (const std::string_view line : split(ends_line ? value.substr(0, value.size() - 1) : value, '\n')) {
    text += place.line_end;
    if (!line.empty()) text.append(indent).append(line);
  }
  return text;
}

std::string double_quoted(std::string_view value) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string text = "\"";
  for (std::size_t at = 0; at < value.size();) {
    const CodePoint point = code_point_at(value, at);
    const std::size_t bytes = std::max<std::size_t>(point.bytes, 1);
    const char32_t c = point.value;
    if (c == '"' || c == '\\')
      text.append({'\\', static_cast<char>(c)});
    else if (c == '\n' || c == '\t')
      text.append({'\\', c == '\n' ? 'n' : 't'});
    else if (needs_escape(c))
      for (text += c > 0xFFFF ? "\\U" : "\\u"; const unsigned shift : {28U, 24U, 20U, 16U, 12U, 8U, 4U, 0U}) {
        if (c <= 0xFFFF && shift > 12) continue;
        text += digits[(c >> shift) & 0xFU];
      }
    else
      text.append(value.substr(at, bytes));
    at += bytes;
  }
  return text + '"';
}

}  // namespace

std::string scalar_text(std::string_view value, ScalarKind kind, const ScalarPlace& place) {
  if (value.empty()) return "\"\"";
  const Looks looks = looks_of(value);
  if (can_be_folded(value, place, looks)) return folded_lines(value, place);
  if (can_be_plain(value, kind, place, looks)) return std::string(value);
  if (can_be_literal(value, place, looks)) return literal_lines(value, place);
  return looks.has_line_end || looks.has_escape ? double_quoted(value) : quoted(value);
}

}  // namespace ctg::edit
