// What a plan may not do to its own past without a word: the rules over what changed between two revisions.
#pragma once

#include <map>
#include <span>
#include <string>

#include "diag/diagnostic.hpp"
#include "diff/compare.hpp"

namespace ctg::diff {

std::span<const RuleInfo* const> revision_rules();

// Ids of things that a branch has and the older state has not, with the branch's name and the title that the thing has there.
struct TakenId {
  std::string branch;
  std::string title;
};
using TakenIds = std::map<std::string, TakenId, std::less<>>;

// Findings stand in the files of the newer state. What is gone from it is said at the convention's title.
void judge_changes(const Comparison& comparison, const Plan& after, const TakenIds& taken, Findings& findings);

}  // namespace ctg::diff
