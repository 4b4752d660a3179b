// Plans as a commit holds them: opened like those on the disk, without a checkout.
#pragma once

#include <string>
#include <vector>

#include "git/repository.hpp"
#include "workspace/workspace.hpp"

namespace ctg::workspace {

// Every folder of the commit that holds a ctg.yaml, from the repository's root, sorted; a plan inside a plan is part of it and not
// listed, nor is one in a folder whose name begins with `.`.
git::Result<std::vector<std::string>> plans_in(const git::Repository& repository, const git::Commit& commit);

// A plan's folder, from the repository's root, and what it is shown as.
struct PlanPlace {
  std::string folder;
  std::string shown;
};
// The plans of some of these folders, asked of git at once. Trouble where there is nothing at one of the places.
git::Result<std::vector<Request>> requests_at(const git::Repository& repository, const git::Commit& commit,
                                              const std::vector<PlanPlace>& places);
git::Result<Request> request_at(const git::Repository& repository, const git::Commit& commit, const std::string& folder, std::string shown);

}  // namespace ctg::workspace
