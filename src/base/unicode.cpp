// Width, normal form, folding and collation of characters; the only door of utf8proc.
#include "base/unicode.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <vector>

namespace ctg {
namespace {

// Marks that follow one another beyond this are no language's: sorting them is quadratic, so that text is left as it is
// (the Stream-Safe Text Format of UAX 15 takes 30).
constexpr std::size_t most_marks = 32;

constexpr char32_t variation_selector_16 = 0xFE0F;
constexpr char32_t zero_width_joiner = 0x200D;
constexpr char32_t enclosing_keycap = 0x20E3;

bool is_plain(char c) { return c >= ' ' && c <= '~'; }
bool is_plain(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return is_plain(c); });
}

const utf8proc_property_t& property(char32_t value) { return *utf8proc_get_property(static_cast<utf8proc_int32_t>(value)); }
bool has_boundary(char32_t value, utf8proc_boundclass_t boundary) { return property(value).boundclass == static_cast<unsigned>(boundary); }
bool is_pictographic(char32_t value) { return has_boundary(value, UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC); }
bool is_skin_tone(char32_t value) { return value >= 0x1F3FB && value <= 0x1F3FF; }
std::size_t own_width(char32_t value) { return static_cast<std::size_t>(utf8proc_charwidth(static_cast<utf8proc_int32_t>(value))); }

bool is_mark(char32_t value) {
  const auto category = property(value).category;
  return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC || category == UTF8PROC_CATEGORY_ME;
}

// What a terminal shows in one go: a character with what combines with it, an emoji with what it is joined to.
struct Cluster {
  std::size_t bytes = 1;
  std::size_t width = 1;
};

bool extends(char32_t value) {
  return (has_boundary(value, UTF8PROC_BOUNDCLASS_EXTEND) && own_width(value) == 0) || has_boundary(value, UTF8PROC_BOUNDCLASS_L) ||
         has_boundary(value, UTF8PROC_BOUNDCLASS_V) || has_boundary(value, UTF8PROC_BOUNDCLASS_T);
}

Cluster cluster_at(std::string_view text, std::size_t offset) {
  const bool alone = offset + 1 == text.size() || static_cast<unsigned char>(text[offset + 1]) < 0x80;
  if (alone && is_plain(text[offset])) return {};
  const CodePoint base = code_point_at(text, offset);
  if (base.bytes == 0) return {};
  Cluster cluster{base.bytes, own_width(base.value)};
  const auto next = [&] { return code_point_at(text, offset + cluster.bytes); };
  if (has_boundary(base.value, UTF8PROC_BOUNDCLASS_CONTROL)) return cluster;
  if (has_boundary(base.value, UTF8PROC_BOUNDCLASS_REGIONAL_INDICATOR)) {
    const CodePoint second = next();
    if (second.bytes == 0 || !has_boundary(second.value, UTF8PROC_BOUNDCLASS_REGIONAL_INDICATOR)) return cluster;
    return {cluster.bytes + second.bytes, 2};
  }
  const bool pictographic = is_pictographic(base.value);
  for (CodePoint after = next(); after.bytes != 0; after = next()) {
    if (after.value == zero_width_joiner) {
      cluster.bytes += after.bytes;
      const CodePoint joined = next();
      if (!pictographic || joined.bytes == 0 || !is_pictographic(joined.value)) continue;
      cluster.bytes += joined.bytes;
      cluster.width = 2;
    } else if (pictographic && (after.value == variation_selector_16 || is_skin_tone(after.value))) {
      cluster.bytes += after.bytes;
      cluster.width = 2;
    } else if (extends(after.value)) {
      const bool jamo = !has_boundary(after.value, UTF8PROC_BOUNDCLASS_EXTEND);
      if (jamo && (has_boundary(after.value, UTF8PROC_BOUNDCLASS_L) || !has_boundary(base.value, UTF8PROC_BOUNDCLASS_L))) break;
      if (after.value == enclosing_keycap) cluster.width = 2;
      cluster.bytes += after.bytes;
    } else {
      break;
    }
  }
  return cluster;
}

// Letters that no decomposition opens, and signs that people type in several ways.
std::string_view opened(char32_t value) {
  switch (value) {
    case U'œ':
    case U'Œ':
      return "oe";
    case U'æ':
    case U'Æ':
      return "ae";
    case U'ø':
    case U'Ø':
      return "o";
    case U'ł':
    case U'Ł':
      return "l";
    case U'đ':
    case U'Đ':
      return "d";
    case U'ı':
      return "i";
    case U'‘':
    case U'’':
    case U'ʼ':
      return "'";
    case U'\u2010':
    case U'\u2011':
    case U'\u2012':
    case U'–':
    case U'\u2212':
      return "-";
    case U'\u2028':
    case U'\u2029':
      return " ";
    default:
      return {};
  }
}

// A compatibility decomposition is 18 characters at most (U+FDFA).
using Decomposition = std::array<utf8proc_int32_t, 32>;

std::size_t decompose(char32_t value, unsigned options, Decomposition& into) {
  int boundary = 0;
  const auto count = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(value), into.data(), static_cast<utf8proc_ssize_t>(into.size()),
                                             static_cast<utf8proc_option_t>(options), &boundary);
  if (count >= 0 && static_cast<std::size_t>(count) <= into.size()) return static_cast<std::size_t>(count);
  into[0] = static_cast<utf8proc_int32_t>(value);
  return 1;
}

void append_folded(std::string& text, char32_t value) {
  Decomposition parts;
  const std::size_t count = decompose(value, UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE, parts);
  for (std::size_t i = 0; i < count; ++i) {
    const auto part = static_cast<char32_t>(parts[i]);
    if (is_mark(part)) continue;
    const std::string_view letters = opened(part);
    if (letters.empty()) {
      append_utf8(text, part);
    } else {
      text += letters;
    }
  }
}

// The three levels of a key: letters, then accents, then capitals.
struct CollationLevels {
  std::string letters;
  std::string accents;
  std::string capitals;
};

constexpr char level_end = 1;  // below every weight
constexpr char no_accent = 0x20;
constexpr char small_letter = 2;
constexpr char capital_letter = 8;
constexpr char other_form = 9;

// In the order of the Default Unicode Collation Element Table: blanks, punctuation, symbols, digits, letters.
constexpr std::string_view punctuation = " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$";
constexpr char other_sign = 0x28;
constexpr char first_digit = 0x30;
constexpr char first_letter = 0x41;
constexpr char other_letter = 0x5F;
constexpr char not_text = 0x7E;

char accent_weight(char32_t mark) {
  constexpr std::u32string_view order = U"\u0301\u0300\u0306\u0302\u030C\u030A\u0308\u030B\u0303\u0307\u0338\u0327\u0328\u0304";
  const std::size_t place = order.find(mark);
  return static_cast<char>(no_accent + 1 + static_cast<int>(std::min(place, order.size())));
}
constexpr char ligature_weight = 0x40;

void add_letter(CollationLevels& levels, char letter, char form) {
  levels.letters += letter;
  levels.accents += no_accent;
  levels.capitals += form;
}

void add_plain(CollationLevels& levels, char c, char form) {
  if (c >= 'a' && c <= 'z') return add_letter(levels, static_cast<char>(first_letter + (c - 'a')), form);
  if (c >= 'A' && c <= 'Z') return add_letter(levels, static_cast<char>(first_letter + (c - 'A')), capital_letter);
  if (c >= '0' && c <= '9') return add_letter(levels, static_cast<char>(first_digit + (c - '0')), form);
  const std::size_t place = punctuation.find(c);
  if (place != std::string_view::npos) return add_letter(levels, static_cast<char>(2 + static_cast<int>(place)), form);
  if (c == '\t' || c == '\n' || c == '\r') add_letter(levels, 2, other_form);  // other controls have no place in a word
}

void add_decomposed(CollationLevels& levels, char32_t value) {
  if (value < 0x80) return add_plain(levels, static_cast<char>(value), small_letter);
  if (is_mark(value)) {
    levels.accents += accent_weight(value);
    return;
  }
  const bool capital = property(value).category == UTF8PROC_CATEGORY_LU;
  const bool quotation_mark = value == U'«' || value == U'»' || value == U'“' || value == U'”';
  std::string letters(quotation_mark ? std::string_view("\"") : opened(value));
  if (letters.empty()) append_folded(letters, value);
  if (is_plain(letters)) {
    for (std::size_t i = 0; i < letters.size(); ++i) {
      if (i > 0) levels.accents += ligature_weight;
      const bool letter = letters[i] >= 'a' && letters[i] <= 'z';
      add_plain(levels, letters[i], capital ? capital_letter : letter ? small_letter : other_form);
    }
    if (letters.size() == 1 && letters[0] >= 'a' && letters[0] <= 'z') levels.accents += accent_weight(0x338);
    return;
  }
  const auto category = property(value).category;
  const bool letter = (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO) || category == UTF8PROC_CATEGORY_CN;
  add_letter(levels, letter ? other_letter : other_sign, capital ? capital_letter : small_letter);
  levels.letters += letters;
}

// The lowest weights at the end of a level change no order: two keys that differ only there have as many letters.
void append_level(std::string& key, std::string_view level, char lowest) {
  const std::size_t last = level.find_last_not_of(lowest);
  key += level_end;
  key += level.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

// No mark, and no other spelling: everything below U+0300, and the dashes, quotation marks and signs of French texts.
bool is_composed(char32_t value) { return value < 0x300 || (value >= 0x2010 && value <= 0x2027) || value == 0x202F || value == U'€'; }

// False where all characters are composed by nature, or where marks are piled up.
bool needs_composition(std::string_view text) {
  bool needed = false;
  std::size_t marks = 0;
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint character = code_point_at(text, i);
    if (character.bytes == 0) return false;
    i += character.bytes;
    if (is_composed(character.value)) {
      marks = 0;
      continue;
    }
    needed = true;
    marks = property(character.value).combining_class != 0 ? marks + 1 : 0;
    if (marks > most_marks) return false;
  }
  return needed;
}

}  // namespace

std::size_t display_width(std::string_view text) {
  if (is_plain(text)) return text.size();
  std::size_t width = 0;
  for (std::size_t i = 0; i < text.size();) {
    const Cluster cluster = cluster_at(text, i);
    width += cluster.width;
    i += cluster.bytes;
  }
  return width;
}

std::string cut_to_width(std::string_view text, std::size_t width, std::string_view ellipsis) {
  if (text.size() <= width && is_plain(text)) return std::string(text);
  const std::size_t ellipsis_width = display_width(ellipsis);
  const bool room = ellipsis_width <= width;
  std::size_t kept = 0;
  std::size_t used = 0;
  for (std::size_t i = 0; i < text.size();) {
    const Cluster cluster = cluster_at(text, i);
    used += cluster.width;
    if (used > width) return std::string(text.substr(0, kept)).append(room ? ellipsis : std::string_view{});
    i += cluster.bytes;
    if (used + (room ? ellipsis_width : 0) <= width) kept = i;
  }
  return std::string(text);
}

std::string normalised(std::string_view text) {
  if (is_plain(text) || !needs_composition(text)) return std::string(text);
  const auto* const bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  const auto size = static_cast<utf8proc_ssize_t>(text.size());
  const auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE);
  std::vector<utf8proc_int32_t> characters(text.size() + 1);
  auto count = utf8proc_decompose(bytes, size, characters.data(), static_cast<utf8proc_ssize_t>(characters.size() - 1), options);
  if (count < 0) return std::string(text);
  if (static_cast<std::size_t>(count) >= characters.size()) {
    characters.resize(static_cast<std::size_t>(count) + 1);
    count = utf8proc_decompose(bytes, size, characters.data(), count, options);
  }
  count = utf8proc_normalize_utf32(characters.data(), count, options);
  if (count < 0) return std::string(text);
  characters.resize(static_cast<std::size_t>(count));
  std::string result;
  result.reserve(text.size());
  for (const utf8proc_int32_t character : characters) append_utf8(result, static_cast<char32_t>(character));
  return result;
}

std::string folded(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  const auto append = [&result](char c) {
    if (c != ' ' || (!result.empty() && result.back() != ' ')) result += c;
  };
  std::string letters;
  for (std::size_t i = 0; i < text.size();) {
    const char c = text[i];
    if (static_cast<unsigned char>(c) < 0x80) {
      append(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c >= '\t' && c <= '\r' ? ' ' : c);
      ++i;
      continue;
    }
    const CodePoint character = code_point_at(text, i);
    letters.clear();
    if (character.bytes == 0)
      letters += c;
    else
      append_folded(letters, character.value);
    for (const char letter : letters) append(letter);
    i += std::max<std::size_t>(character.bytes, 1);
  }
  if (result.ends_with(' ')) result.pop_back();
  return result;
}

std::string collation_key(std::string_view text) {
  CollationLevels levels;
  levels.letters.reserve(text.size() * 2);
  Decomposition parts;
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint character = code_point_at(text, i);
    if (character.bytes == 0) {
      add_letter(levels, not_text, small_letter);
      levels.letters += text[i];
    } else if (character.value < 0x80) {
      add_plain(levels, text[i], small_letter);
    } else {
      const std::size_t count = decompose(character.value, UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_IGNORE, parts);
      for (std::size_t part = 0; part < count; ++part) add_decomposed(levels, static_cast<char32_t>(parts[part]));
    }
    i += std::max<std::size_t>(character.bytes, 1);
  }
  std::string key = std::move(levels.letters);
  append_level(key, levels.accents, no_accent);
  append_level(key, levels.capitals, small_letter);
  key += level_end;
  return key.append(text);
}

}  // namespace ctg
