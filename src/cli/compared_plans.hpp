// The two states of each plan that `ctg diff` compares: two revisions, or one and the files as they stand.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "cli/revisions.hpp"
#include "reports/differences.hpp"

namespace ctg::cli {

struct ComparedPlan {
  std::string folder;
  std::unique_ptr<workspace::OpenPlan> before;
  std::unique_ptr<workspace::OpenPlan> after;
  bool is_new = false;  // there was none before: `before` is empty
};

class ComparedPlans {
 public:
  // Takes the revisions off the front of the words: `REV`, `REV1..REV2`, `REV1...REV2` (since the two went apart); a side left out is
  // HEAD. Without any: HEAD and the files. Throws UsageError and WorldError.
  ComparedPlans(std::vector<std::string>& words, const Session& session);

  const std::vector<ComparedPlan>& all() const { return plans_; }
  // Folders of plans that stood below the current one before, and are gone.
  const std::vector<std::string>& gone() const { return gone_; }
  const reports::State& before() const { return before_; }
  const reports::State& after() const { return after_; }

 private:
  std::vector<ComparedPlan> plans_;
  std::vector<std::string> gone_;
  reports::State before_;
  reports::State after_;
};

}  // namespace ctg::cli
