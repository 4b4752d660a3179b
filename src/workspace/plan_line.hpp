// The past of a plan as git keeps it: which commits changed which of its files, followed through renames of its folder.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "git/repository.hpp"

namespace ctg::workspace {

// The files that a plan is read from: paths from its folder, and the ids of their bytes.
using PlanTree = std::map<std::string, std::string>;

// One commit that changed the plan, and how to get from the tree it left to the one it found.
struct PlanStep {
  const git::PastCommit* commit = nullptr;
  std::string folder;                                       // the plan's, in that commit
  std::vector<std::pair<std::string, std::string>> undone;  // paths, and the ids they had before; empty: there was no such file
};

struct PlanLine {
  std::string folder;                       // from the repository's root, in the newest commit
  std::vector<std::string> former_folders;  // the latest first
  PlanTree newest;
  std::vector<PlanStep> steps;                          // the newest first
  bool is_cut = false;                                  // commits before those that are read are left out
  bool begins_shallow = false;                          // the clone lacks what came before
  std::vector<std::shared_ptr<const git::Past>> pasts;  // that own the commits

  // The ids of files in the order in which they are met from the newest state to the oldest, and their paths.
  std::vector<std::pair<std::string, std::string>> met() const;
};

// Of the plans in these folders of a commit, in their order. Commits that touched nothing that is read are left out. Where the commit in
// which a plan's folder comes up is the one in which another plan's folder went, it is followed there.
git::Result<std::vector<PlanLine>> plan_lines(const git::Repository& repository, const git::Commit& newest,
                                              const std::vector<std::string>& folders);

}  // namespace ctg::workspace
