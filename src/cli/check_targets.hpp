// What `ctg check PATH…` is asked to look at: plans, parts of plans, or lone files.
#pragma once

#include <string>
#include <vector>

#include "cli/session.hpp"
#include "workspace/workspace.hpp"

namespace ctg::cli {

struct CheckTarget {
  workspace::Request request;
  std::vector<std::string> only;  // canonical paths of files or folders inside the plan; empty: all of it
};

// A folder with a ctg.yaml is a plan; a path inside a plan is checked with its plan, and only its findings are shown; a folder above
// plans is all of them; files outside every plan are read together, on their own. Without paths: what the session asks for.
std::vector<CheckTarget> check_targets(const Session& session, const std::vector<std::string>& paths);

// True where a finding in this file is asked for.
bool is_wanted(const CheckTarget& target, const std::string& path);

}  // namespace ctg::cli
