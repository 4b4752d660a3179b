// UTF-8 text as characters: decoding, display width, folding for comparison, and what is safe to print.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace ctg {

struct CodePoint {
  char32_t value = 0;
  std::size_t bytes = 0;  // 0 where the bytes are not UTF-8
};

// The character that begins at `offset`; bytes is 0 where there is none.
CodePoint code_point_at(std::string_view text, std::size_t offset);
void append_utf8(std::string& text, char32_t value);

// Characters (code points), for column numbers.
std::size_t count_code_points(std::string_view text);
// Columns on a terminal: accents that combine are 0, wide characters and emoji 2.
std::size_t display_width(std::string_view text);
// The longest beginning that fits `width` columns, ended by `…` where something was cut.
std::string cut_to_width(std::string_view text, std::size_t width);

// NFC; the text itself where it is ASCII or not UTF-8.
std::string normalised(std::string_view text);
// Without case, accents and ligatures, white space runs as one blank: for comparing what people write.
std::string folded(std::string_view text);
// A key that sorts French words as a dictionary does, accents deciding only between otherwise equal words.
std::string collation_key(std::string_view text);

// Controls (C0, DEL, C1), bidirectional controls and noncharacters: never shown raw.
bool is_unprintable(char32_t value);
// Text from outside, fit for a terminal: what is unprintable is spelled `\u{202E}`, line ends become a blank.
std::string printable(std::string_view text);
// The same, line ends (LF) kept.
std::string printable_lines(std::string_view text);

}  // namespace ctg
