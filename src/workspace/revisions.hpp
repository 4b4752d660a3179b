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

// The folders of plans among files, from where these are told, as plans_in() says them.
std::vector<std::string> plan_folders(const std::vector<git::TreeFile>& files);
// Whether a file is read as a plan's, by its path from the plan's folder.
bool is_read_as_plan(std::string_view path);

// The plan of one of these folders, shown as `shown`. Trouble where there is nothing at that place.
git::Result<Request> request_at(const git::Repository& repository, const git::Commit& commit, const std::string& folder, std::string shown);

}  // namespace ctg::workspace
