// Recognises texts still to be written.
#include "rules/content/placeholder.hpp"

#include <algorithm>

#include "base/byte_set.hpp"
#include "base/text.hpp"
#include "base/unicode.hpp"

namespace ctg::rules {
namespace {

// Folded: without case and accents.
constexpr std::string_view phrases[] = {"a completer",     "a definir",       "a preciser", "a renseigner", "a remplir", "a determiner",
                                        "to be completed", "to be defined",   "tbd",        "tbc",          "todo",      "fixme",
                                        "a completer ici", "to be determined"};
constexpr std::size_t longest_phrase = 48;  // in bytes, with brackets and blanks around

constexpr ByteSet marks(" .?!-_[](){}<>*:;,");
constexpr ByteSet brackets("[(");
constexpr ByteSet word_bytes = ByteSet("").with_range('a', 'z').with_range('A', 'Z').with_range('0', '9').with_range(0x80, 0xFF);
// The first letter of every phrase, or the first byte of an accented one.
constexpr ByteSet phrase_begins = ByteSet("aAtTfF").with_range(0x80, 0xFF);
constexpr ByteSet telling_begins("TxXlL");

bool is_mark(char c) { return marks.holds(c); }
bool is_x(char c) { return c == 'x' || c == 'X'; }

std::string without_ellipsis(std::string_view text) { return replace_all(std::string(text), "\u2026", "..."); }

bool is_phrase(std::string_view text) {
  if (text.size() > longest_phrase) return false;
  const std::size_t first = marks.first_not_in(text);
  if (first == text.size() || !phrase_begins.holds(text[first])) return false;
  const std::string plain = folded(without_ellipsis(text));
  std::string_view bare = plain;
  while (!bare.empty() && is_mark(bare.front())) bare.remove_prefix(1);
  while (!bare.empty() && is_mark(bare.back())) bare.remove_suffix(1);
  return std::find(std::begin(phrases), std::end(phrases), bare) != std::end(phrases);
}

std::optional<Stretch> in_brackets(std::string_view text) {
  for (std::size_t open = brackets.first_in(text); open < text.size(); open = brackets.first_in(text, open + 1)) {
    const std::size_t close = text.substr(open, longest_phrase).find(text[open] == '[' ? ']' : ')');
    if (close != std::string_view::npos && is_phrase(text.substr(open + 1, close - 1))) return Stretch{open, open + close + 1};
  }
  return std::nullopt;
}

std::optional<Stretch> after_last_colon(std::string_view text) {
  const std::size_t beyond = text.size() - std::min(text.size(), longest_phrase + 1);
  const std::size_t colon = text.substr(beyond).rfind(':');
  if (colon == std::string_view::npos || !is_phrase(text.substr(beyond + colon + 1))) return std::nullopt;
  const std::size_t begin = text.find_first_not_of(' ', beyond + colon + 1);
  return Stretch{begin, text.size()};
}

bool is_telling_word(std::string_view word, std::string_view after) {
  if (word == "TBD") return true;
  if (word.size() >= 3 && std::all_of(word.begin(), word.end(), is_x)) return true;
  return word.size() == 5 && lower_ascii(word) == "lorem" && lower_ascii(after.substr(0, 6)) == " ipsum";
}

std::optional<Stretch> telling_word(std::string_view text) {
  for (std::size_t begin = word_bytes.first_in(text); begin < text.size();) {
    const std::size_t end = word_bytes.first_not_in(text, begin);
    if (telling_begins.holds(text[begin]) && is_telling_word(text.substr(begin, end - begin), text.substr(end))) return Stretch{begin, end};
    begin = word_bytes.first_in(text, end);
  }
  return std::nullopt;
}

}  // namespace

bool is_placeholder(std::string_view text) {
  const std::string_view trimmed = trim(text);
  if (trimmed.empty() || trimmed.size() > longest_phrase) return false;
  if (!is_mark(trimmed.front()) && !is_x(trimmed.front()) && !phrase_begins.holds(trimmed.front())) return false;
  const std::string bare = without_ellipsis(trimmed);
  return is_phrase(bare) || std::all_of(bare.begin(), bare.end(), is_mark) ||
         (bare.size() >= 2 && std::all_of(bare.begin(), bare.end(), is_x));
}

std::optional<Stretch> placeholder_in(std::string_view text) {
  if (is_placeholder(text)) return Stretch{0, text.size()};
  if (const auto found = in_brackets(text)) return found;
  if (const auto found = after_last_colon(text)) return found;
  return telling_word(text);
}

}  // namespace ctg::rules
