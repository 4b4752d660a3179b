// Small operations on text as bytes, and the nearest of several words by edit distance.
#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

#include "base/unicode.hpp"

namespace ctg {
namespace {

constexpr std::size_t longest_word = 64;  // bytes; nobody mistypes more, and the table below stays on the stack

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v'; }

// A word as it is compared: its folded characters, and a bit for each of them, by which most candidates are put aside.
struct Word {
  std::array<char32_t, longest_word> characters{};
  std::size_t size = 0;
  std::uint64_t letters = 0;

  void append(char32_t value) {
    characters[size++] = value;
    letters |= std::uint64_t{1} << (value & 63U);
  }
};

// False for a text that is empty or too long to be a mistyped word. Fills `word` in place: a plan has thousands of candidates.
bool make_comparable(std::string_view text, Word& word) {
  word.size = 0;
  word.letters = 0;
  if (text.size() > longest_word) return false;
  const bool plain = std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c <= '~'; });
  if (plain) {
    for (const char c : text) word.append(static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c));
    return word.size > 0;
  }
  const std::string key = folded(text);
  if (key.size() > longest_word) return false;
  for (std::size_t i = 0; i < key.size();) {
    const CodePoint character = code_point_at(key, i);
    word.append(character.bytes == 0 ? char32_t{0xFFFD} : character.value);
    i += std::max<std::size_t>(character.bytes, 1);
  }
  return word.size > 0;
}

std::size_t edits_allowed(std::size_t letters) { return letters <= 4 ? 1 : letters <= 8 ? 2 : 3; }

// Optimal string alignment: insertions, deletions, replacements, and swaps of neighbours never edited again.
// Anything above `most` is answered with `most + 1`; only the band of the table where it can be less is made.
std::size_t distance(const Word& a, const Word& b, std::size_t most) {
  const std::size_t lengths = a.size > b.size ? a.size - b.size : b.size - a.size;
  if (lengths > most || static_cast<std::size_t>(std::popcount(a.letters ^ b.letters)) > 2 * most) return most + 1;
  const std::size_t too_many = most + 1;
  std::array<std::array<std::size_t, longest_word + 2>, 3> rows{};
  for (std::size_t j = 0; j <= b.size; ++j) rows[0][j] = std::min(j, too_many);
  for (std::size_t i = 1; i <= a.size; ++i) {
    auto& row = rows[i % 3];
    const auto& above = rows[(i - 1) % 3];
    const std::size_t begin = i > most ? i - most : 1;
    const std::size_t end = std::min(b.size, i + most);
    row[begin - 1] = begin == 1 ? std::min(i, too_many) : too_many;
    std::size_t least = row[begin - 1];
    for (std::size_t j = begin; j <= end; ++j) {
      const std::size_t replaced = above[j - 1] + (a.characters[i - 1] == b.characters[j - 1] ? 0 : 1);
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, replaced, too_many});
      const bool swapped = i > 1 && j > 1 && a.characters[i - 1] == b.characters[j - 2] && a.characters[i - 2] == b.characters[j - 1];
      if (swapped) row[j] = std::min(row[j], rows[(i - 2) % 3][j - 2] + 1);
      least = std::min(least, row[j]);
    }
    row[end + 1] = too_many;
    if (least == too_many) return too_many;
  }
  return rows[a.size % 3][b.size];
}

}  // namespace

std::string_view trim(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0;;) {
    const std::size_t end = text.find(separator, begin);
    parts.push_back(text.substr(begin, end - begin));
    if (end == std::string_view::npos) return parts;
    begin = end + 1;
  }
}

std::string join(std::span<const std::string> parts, std::string_view separator) {
  std::string text;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) text += separator;
    text += parts[i];
  }
  return text;
}

std::string lower_ascii(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

bool is_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string replace_all(std::string text, std::string_view what, std::string_view with) {
  if (what.empty() || text.find(what) == std::string::npos) return text;
  std::string replaced;
  std::size_t begin = 0;
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, begin)) {
    replaced.append(text, begin, at - begin).append(with);
    begin = at + what.size();
  }
  return replaced.append(text, begin);
}

std::optional<std::string_view> nearest(std::string_view word, std::span<const std::string_view> candidates) {
  Word wanted;
  if (!make_comparable(word, wanted)) return std::nullopt;
  // A word of one letter is near nothing but itself: one edit would make it any other.
  const std::size_t most = std::min(edits_allowed(wanted.size), wanted.size - 1);
  std::optional<std::string_view> best;
  std::size_t best_distance = most + 1;
  Word offered;
  for (const std::string_view candidate : candidates) {
    if (!make_comparable(candidate, offered)) continue;
    const std::size_t edits = distance(wanted, offered, best_distance - 1);
    if (edits >= best_distance) continue;
    best = candidate;
    best_distance = edits;
    if (edits == 0) break;
  }
  return best;
}

}  // namespace ctg
