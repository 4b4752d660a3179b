// The lines of a block collection as pieces: each entry or item with the comments before it and the line end behind it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "yaml/tree.hpp"

namespace ctg::edit {

// Every byte between the first piece's lead and the last one's end belongs to exactly one piece. Places are bytes of the file.
struct Piece {
  std::uint32_t lead = 0;      // blank lines and comments on lines of their own, before it
  std::uint32_t begin = 0;     // its dash or its key
  std::uint32_t column = 0;    // bytes before `begin` on its line
  std::uint32_t head_end = 0;  // behind the key's colon or the dash
  std::uint32_t end = 0;       // behind the line end of its last line
  bool begins_line = true;     // false for the first entry of an item, which stands behind the dash
};

// The pieces of a mapping or a sequence in block style, in order. `lead`: where what stands before the first of them begins.
std::vector<Piece> pieces_of(yaml::Cursor collection, std::string_view bytes, std::uint32_t lead);

// Where the line of a byte begins.
std::uint32_t line_begin(std::string_view bytes, std::uint32_t at);
// Behind the colon of a key that ends there; behind the key itself where it has none.
std::uint32_t behind_colon(std::string_view bytes, std::uint32_t key_end);

// Where the line after a byte begins; the end of the bytes on the last line.
std::uint32_t next_line(std::string_view bytes, std::uint32_t from);

// The comment behind a value, from its `#` to the end of the line, blanks left out; empty where there is none.
std::string_view comment_behind(std::string_view bytes, std::uint32_t value_end);

// A comment inside a value; a `#` inside a text is none.
bool has_comment(yaml::Cursor value, std::string_view bytes);

// `\r\n` where the first line ends so, `\n` otherwise.
std::string_view line_end_of(std::string_view bytes);

// Text whose lines (from the second on where `from_second`) stand in another column: blanks are put before them or taken away. Blank
// lines stay empty.
std::string shifted(std::string_view text, std::int64_t columns, bool from_second);

// The same lines with other line ends.
std::string with_line_ends(std::string_view text, std::string_view line_end);

}  // namespace ctg::edit
