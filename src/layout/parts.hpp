// A collection taken apart: each entry or item with the comments that belong to it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "edit/pieces.hpp"
#include "layout/comment_lines.hpp"
#include "schema/role.hpp"
#include "yaml/tree.hpp"

namespace ctg::layout {

struct Part {
  std::optional<yaml::Cursor> key;  // of an entry
  yaml::Cursor value;
  std::string head;                  // the key with its colon, or the dash
  CommentLines lead;                 // above it
  std::optional<edit::Piece> piece;  // its lines; none for what stands between brackets
  CommentLines tail;                 // comments of its last lines, which stand below them
  // Behind the value; behind the head of what has a line for each entry or item.
  std::string_view comment;
  bool is_plain = true;  // false: a comment stands where none can be kept
};

struct Parts {
  std::vector<Part> all;  // in the order of their tables
  CommentLines tail;      // below the last one, in the column of the collection
  bool is_known = true;   // false: a key is written in a way that has no other
};

// `lead`: where what stands before the first part begins. `tail`: what stands below the last one.
Parts parts_of(yaml::Cursor collection, std::string_view bytes, const schema::Role& role, std::uint32_t lead, CommentLines tail);

}  // namespace ctg::layout
