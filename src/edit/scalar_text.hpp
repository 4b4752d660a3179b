// A value as YAML text: the least quoting that every YAML reader takes back as the same.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace ctg::edit {

// Where a value is to stand.
struct ScalarPlace {
  bool in_brackets = false;     // between `[ ]` or `{ }`: on one line, and without what separates there
  std::uint32_t column = 0;     // of its key or of its item's dash
  std::uint32_t begins_at = 0;  // the column where its first character would stand
  std::string_view line_end = "\n";
  bool folds = true;  // long prose may become several lines
};

enum class ScalarKind {
  text,  // a string, whatever it looks like: quoted where a reader would take a number, a date or a truth
  bare,  // a date, an amount, a word of a list: written as it is where it can be
};

// Plain; folded (`>-`) where the line would grow long; literal (`|`) where there are line ends; else in double quotes, or in single ones
// where double ones would need a backslash.
std::string scalar_text(std::string_view value, ScalarKind kind, const ScalarPlace& place);

}  // namespace ctg::edit
