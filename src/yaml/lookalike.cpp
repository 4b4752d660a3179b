// Keys that the eye cannot tell apart.
#include "yaml/lookalike.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.hpp"
#include "base/unicode.hpp"

namespace ctg::yaml {
namespace {

constexpr std::array<std::pair<char32_t, char>, 38> drawn_alike{{
    {U'а', 'a'}, {U'с', 'c'}, {U'ԁ', 'd'}, {U'е', 'e'}, {U'һ', 'h'}, {U'і', 'i'}, {U'ј', 'j'}, {U'ӏ', 'l'}, {U'о', 'o'}, {U'р', 'p'},
    {U'ԛ', 'q'}, {U'ѕ', 's'}, {U'ԝ', 'w'}, {U'х', 'x'}, {U'у', 'y'}, {U'А', 'A'}, {U'В', 'B'}, {U'Е', 'E'}, {U'К', 'K'}, {U'М', 'M'},
    {U'Н', 'H'}, {U'О', 'O'}, {U'Р', 'P'}, {U'С', 'C'}, {U'Т', 'T'}, {U'Х', 'X'}, {U'α', 'a'}, {U'ι', 'i'}, {U'ν', 'v'}, {U'ο', 'o'},
    {U'ρ', 'p'}, {U'υ', 'u'}, {U'Α', 'A'}, {U'Β', 'B'}, {U'Ε', 'E'}, {U'Ο', 'O'}, {U'Ρ', 'P'}, {U'Τ', 'T'},
}};

bool is_invisible(char32_t c) { return (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF || c == 0x00AD || c == 0x180E; }
bool is_blank(char32_t c) { return c == ' ' || c == '\t' || c == 0x00A0 || c == 0x202F || (c >= 0x2000 && c <= 0x200A); }

}  // namespace

bool looks_like_itself(std::string_view key) {
  if (key.empty()) return true;
  const bool ascii = std::all_of(key.begin(), key.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  return ascii && !is_blank(static_cast<unsigned char>(key.front())) && !is_blank(static_cast<unsigned char>(key.back()));
}

std::string looks_like(std::string_view key) {
  const std::string composed = normalised(key);
  std::string seen;
  for (std::size_t at = 0; at < composed.size();) {
    const CodePoint point = code_point_at(composed, at);
    if (point.bytes == 0) return composed;
    at += point.bytes;
    if (is_invisible(point.value)) continue;
    const auto latin = std::find_if(drawn_alike.begin(), drawn_alike.end(), [&](const auto& pair) { return pair.first == point.value; });
    if (latin != drawn_alike.end())
      seen += latin->second;
    else if (is_blank(point.value))
      seen += ' ';
    else
      append_utf8(seen, point.value);
  }
  return std::string(trim(seen));
}

}  // namespace ctg::yaml
