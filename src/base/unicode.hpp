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
// U+FFFD in place of what is not a character (a surrogate, above U+10FFFF).
void append_utf8(std::string& text, char32_t value);
bool is_utf8(std::string_view text);

// Characters (code points), for column numbers.
std::size_t count_code_points(std::string_view text);
// Columns on a terminal: accents that combine are 0, wide characters and emoji 2.
std::size_t display_width(std::string_view text);
// The longest beginning that fits `width` columns, ended by the ellipsis where something was cut (and where it fits itself).
// No accent is parted from its letter, no emoji from what it is joined to.
std::string cut_to_width(std::string_view text, std::size_t width, std::string_view ellipsis = "\u2026");

// NFC; the text itself where it is ASCII or not UTF-8, or piles up more than 32 marks on one letter.
std::string normalised(std::string_view text);
// Without case, accents and ligatures, apostrophes and hyphens as on a keyboard, white space runs as one blank, trimmed:
// for comparing what people write.
std::string folded(std::string_view text);
// A key that sorts French words as a dictionary does when compared by bytes: blanks, punctuation, digits, letters; accents decide
// between otherwise equal words, capitals (after small letters) between what is still equal, then the text itself.
std::string collation_key(std::string_view text);

// Controls (C0 with tabs and line ends, DEL, C1), bidirectional controls, U+2028, U+2029 and noncharacters: never shown raw.
bool is_unprintable(char32_t value);
// Text from outside, fit for a terminal: what is unprintable, the byte order mark too, is spelled `\u{202E}`, a byte that is not UTF-8
// `\x{E9}`; tabs and line ends (CRLF is one) become a blank.
std::string printable(std::string_view text);
// The same, line ends (LF) kept.
std::string printable_lines(std::string_view text);

}  // namespace ctg
