// Plans as they were: the revision that `--at` names, and the plans that it holds.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/session.hpp"
#include "git/repository.hpp"
#include "workspace/workspace.hpp"

namespace ctg::cli {

struct Revision {
  git::Repository repository;
  git::Commit commit;
};

// In the repository around a folder, or around the nearest folder above it that there is. Throws UsageError and WorldError.
git::Repository repository_around(const std::string& folder);
Revision revision_called(const std::string& name, const std::string& folder);

// The plans that these folders are in the revision, or without any the plan around the current folder, or every plan below it.
// A folder need not stand on the disk. Throws WorldError where there is none.
std::vector<workspace::Request> plans_at(const Revision& revision, const std::vector<std::string>& folders);

// The plan that a path is in at the revision, a folder or a file of it. Throws WorldError where there is none, or nothing at the path.
workspace::Request plan_around_at(const Revision& revision, const std::string& path);

// `main:plans/angers`, where no folder of that name stands on the disk: the revision, and a path from the repository's root.
struct RevisionPath {
  std::string revision;
  std::string path;
};
std::optional<RevisionPath> revision_path(const std::string& word);
workspace::Request plan_at(const RevisionPath& place);

// The commit that every plan asked for is read from; none where one stands on the disk, or two are of several commits.
std::optional<git::Commit> commit_asked(const Session& session);

}  // namespace ctg::cli
