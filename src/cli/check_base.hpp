// `ctg check --base REV`: what each plan was, so that only what is new since is said.
#pragma once

#include <string>
#include <vector>

#include "cli/check_targets.hpp"

namespace ctg::cli {

// Gives each plan its earlier state: at the commit where the revision and what is checked went apart, judged on the same day by the same
// levels; and the ids that branches which are merged in neither have given since. Files that belong to no plan have none, which is said.
// Throws UsageError and WorldError.
void judge_against(const std::string& revision, std::vector<CheckTarget>& targets, const workspace::Options& options,
                   const Session& session);

}  // namespace ctg::cli
