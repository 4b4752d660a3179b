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

// The plan of one of these folders, shown as `shown`. Trouble where there is nothing at that place.
git::Result<Request> request_at(const git::Repository& repository, const git::Commit& commit, const std::string& folder, std::string shown);

}  // namespace ctg::workspace
