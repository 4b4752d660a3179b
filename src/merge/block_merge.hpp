// The lines of a file brought together, piece by piece: what is written is ours, with what theirs changed.
#pragma once

#include <string>
#include <vector>

#include "merge/children.hpp"
#include "merge/inline_merge.hpp"
#include "merge/merge.hpp"

namespace ctg::merge {

// What lines say, whatever column they stand in and however they end.
std::string words_of(std::string_view lines);

class BlockMerge {
 public:
  BlockMerge(const Version& base, const Version& ours, const Version& theirs, const Labels& labels);

  // The whole file; the root of each is a block mapping.
  void file();

  const std::string& text() const { return out_; }
  const std::vector<Conflict>& conflicts() const { return conflicts_; }

 private:
  // Where lines are written: the column of their entries, and what stands on the first line before the first of them (`  - `).
  struct Column {
    std::uint32_t column = 0;
    std::string* first = nullptr;
  };
  // The lines of one version: comments before, and the piece itself, in the column where it is to be written, without what stands before
  // its first line.
  struct Lines {
    std::string lead;
    std::string body;
  };

  void collection(const Collection& base, const Collection& ours, const Collection& theirs, const Role& role, Column column);
  void child(const Triple& triple, const Role& role, Column column);
  void removed_by_one(const Triple& triple, Column column);
  void changed(const Triple& triple, const Role& role, Column column);
  void nested(const Triple& triple, const Role& role, Column column);
  void single(const Triple& triple, const Role& role, Column column);
  void brackets(const Triple& triple, const Role& role, Column column);
  bool are_blocks(const Triple& triple) const;

  // With the comment behind it that both sides agree on.
  std::string with_comment(const Triple& triple, const std::string& line) const;
  Lines lines_of(const Version& version, const Child& child, Column column) const;
  std::string comment_of(const Version& version, const Child* child) const;
  void lead(const Triple& triple, Column column);
  void comments_between(const std::string& base, const std::string& ours, const std::string& theirs, const std::string& where);
  void write(const std::string& body, Column column);
  void conflict(const std::string& base, const std::string& ours, const std::string& theirs, Column column);
  void markers(const std::string& base, const std::string& ours, const std::string& theirs);
  std::string where() const;

  const Version& base_;
  const Version& ours_;
  const Version& theirs_;
  const Labels& labels_;
  std::string_view line_end_;
  std::string out_;
  std::vector<std::string> path_;
  std::vector<Conflict> conflicts_;
};

}  // namespace ctg::merge
