// Values that stand on one line, or between brackets, brought together.
#pragma once

#include <optional>
#include <string>

#include "merge/children.hpp"

namespace ctg::merge {

// Whose word stands where both sides changed the same thing: a conflict is shown as the three of them.
enum class Side { ours, base, theirs };

// One value in each version; none where it is not there.
struct Values {
  std::optional<yaml::Cursor> base;
  std::optional<yaml::Cursor> ours;
  std::optional<yaml::Cursor> theirs;
};

struct InlineMerge {
  std::optional<std::string> text;  // none where nothing is to stand there
  bool conflict = false;
};

// `ours` is no block collection. Its own layout is kept.
InlineMerge merge_inline(const Values& values, const Role& role, const Version& base, const Version& ours, const Version& theirs,
                         Side side);

}  // namespace ctg::merge
