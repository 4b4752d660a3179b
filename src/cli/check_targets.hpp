// What `ctg check PATH…` is asked to look at: plans, parts of plans, or lone files.
#pragma once

#include <map>
#include <set>
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

// Whether a finding is asked for: by its file, and by its rule where `rules` names some. A file is looked for on the disk once.
class AskedFindings {
 public:
  AskedFindings(const CheckTarget& target, const std::set<const RuleInfo*>& rules) : target_(target), rules_(rules) {}
  bool operator()(const workspace::OpenPlan& open, const Diagnostic& finding);

 private:
  const CheckTarget& target_;
  const std::set<const RuleInfo*>& rules_;
  std::map<std::string, bool> files_;  // by path
};

// What was asked for and holds no file that the plan reads: another kind of file, or one that the plan leaves out.
std::vector<PlanPart> parts_not_read(const CheckTarget& target, const workspace::OpenPlan& open);

}  // namespace ctg::cli
