// Writes a file anew, entry by entry.
#pragma once

#include <string>
#include <string_view>

#include "layout/parts.hpp"

namespace ctg::layout {

// Of a file that was read whole, whose lines end with `\n` alone.
class Writer {
 public:
  Writer(std::string_view bytes, yaml::Cursor root) : bytes_(bytes), root_(root) {}

  // False where it has to stay as it is, because of what stands at this byte.
  bool write(std::uint32_t& stopped_at);
  std::string take() { return std::move(out_); }

 private:
  using Role = schema::Role;

  bool collection(Parts& parts, bool is_mapping, const Role& role, std::uint32_t column, bool follows_dash);
  void part(Part& part, const Role& role, std::uint32_t column, bool follows_dash);
  // False, and nothing written, where the part has to stay as it is.
  bool in_layout(Part& part, const Role& role, std::uint32_t column, bool follows_dash);
  bool below(Part& part, const Role& role, std::uint32_t column, bool follows_dash);
  bool block_scalar(const Part& part, std::uint32_t column);
  void as_it_is(const Part& part, std::uint32_t column, bool follows_dash);
  void head(const Part& part, std::uint32_t column, bool follows_dash);
  void end_line(const Part& part);
  std::string_view blanks_before_comment(const Part& part) const;

  void comments(const CommentLines& lines, std::uint32_t column);
  void begin_line();

  std::string_view bytes_;
  yaml::Cursor root_;
  std::string out_;
  bool has_blank_line_ = false;  // before the next line
  bool opens_ = true;            // the next line is the first of the file, or below a head: no blank line before it
};

}  // namespace ctg::layout
