// `ctg check --fix`: the safe corrections written, or shown as a difference.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "cli/check_targets.hpp"
#include "workspace/correction.hpp"

namespace CLI {
class App;
}

namespace ctg::cli {

struct FixOptions {
  bool fix = false;
  bool dry_run = false;
};

void declare_fixes(CLI::App& app, FixOptions& options, const Session& session);

// Throws UsageError where the options say nothing together.
void expect_sense(const FixOptions& options);

// The corrections of the findings asked for in a target, and of the files that it names and its plan leaves out.
// Throws WorldError where something cannot be read.
std::vector<workspace::Correction> corrections_of(const std::vector<CheckTarget>& targets, const std::set<const RuleInfo*>& rules,
                                                  const workspace::Options& options);

// Writes the files, each as a whole, and says how many corrections each has; or shows what would change. Says the files that were left
// aside; true where there is one. Throws WorldError where a file cannot be written or has changed since it was read: it is as it was.
bool settle(const std::vector<workspace::Correction>& corrections, const FixOptions& options, Session& session);

}  // namespace ctg::cli
