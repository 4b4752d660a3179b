// The files of a plan in canonical layout, held against what the plan said; nothing is written.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "layout/layout.hpp"
#include "workspace/plan_edit.hpp"
#include "workspace/workspace.hpp"

namespace ctg::workspace {

// A file that stays as it is.
struct LeftAlone {
  std::string path;
  layout::Trouble why = layout::Trouble::none;
  Position at;
};

struct Formatting {
  std::size_t asked = 0;          // files
  std::vector<EditedFile> files;  // those that change, in the order of the plan
  std::vector<LeftAlone> left_alone;
  std::unique_ptr<OpenPlan> open;  // as it stands now
};

// Of the files that `is_wanted` takes, by their path. With the new bytes the plan has the same values, things in the same order, and no
// finding that it had not.
Result<Formatting> format(const Request& request, const Options& options, const std::function<bool(const std::string& path)>& is_wanted);

// The same values in every field of every thing, and no finding that was not there; what quotes have mended may show what it hid.
bool says_the_same(const OpenPlan& before, const OpenPlan& after);

}  // namespace ctg::workspace
