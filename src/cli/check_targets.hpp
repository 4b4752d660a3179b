// What `ctg check PATH…` is asked to look at: plans, parts of plans, or lone files.
#pragma once

#include <string>
#include <vector>

#include "cli/session.hpp"
#include "workspace/workspace.hpp"

namespace ctg::cli {

// A file or a folder inside a plan.
struct PlanPart {
  std::string path;  // as the user named it
  std::string canonical;
};

struct CheckTarget {
  workspace::Request request;
  std::vector<PlanPart> only;  // empty: all of the plan
};

// A folder with a ctg.yaml is a plan; a path inside a plan is checked with its plan, and only its findings are shown; a folder above
// plans is all of them; files outside every plan are read together, on their own. Without paths: what the session asks for.
std::vector<CheckTarget> check_targets(const Session& session, const std::vector<std::string>& paths);

// True where a finding in this file is asked for.
bool is_wanted(const CheckTarget& target, const std::string& path);

// What was asked for and holds no file that the plan reads: another kind of file, or one that the plan leaves out.
std::vector<PlanPart> parts_not_read(const CheckTarget& target, const workspace::OpenPlan& open);

}  // namespace ctg::cli
