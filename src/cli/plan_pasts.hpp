// The plans that the command line asks for, as the commits of their past hold them.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/revisions.hpp"
#include "reports/history.hpp"
#include "workspace/plan_past.hpp"

namespace ctg::cli {

class PlanPasts {
 public:
  // Back from `--at`, from HEAD otherwise. Throws UsageError and WorldError.
  explicit PlanPasts(const Session& session);

  std::size_t size() const { return lines_.size(); }
  const std::string& folder(std::size_t place) const { return requests_[place].folder; }
  const git::Repository& repository() const { return *repository_; }

  // Each revision of a plan that can be read, the newest first, until a visit answers false. Those after the day of `--date` are left out.
  using Visit = std::function<bool(const std::shared_ptr<const workspace::PastPlan>&)>;
  void visit(std::size_t place, const Visit& visit);

  // What the last visit of this plan went through. Says what it passed over, and what it could not know.
  reports::PlanInHistory told(std::size_t place) const;
  // Says how much the files as they stand differ from the newest revision.
  void say_uncommitted(std::size_t place, const Plan& newest) const;
  // Why there was nothing to visit.
  WorldError nothing_kept(std::size_t place) const;

  // Of a commit in the history: its day is no later than today.
  reports::PastRevision revision_of(const git::PastCommit& commit) const;

 private:
  std::string of_plan(std::size_t place) const;
  void say_unreadable(std::size_t place) const;

  const Session& session_;
  std::vector<workspace::Request> requests_;
  std::optional<git::Repository> repository_;
  std::vector<workspace::PlanLine> lines_;
  std::optional<workspace::PastFiles> files_;
  std::vector<reports::PastRevision> visited_;     // the newest first
  std::vector<reports::PastRevision> unreadable_;  // the newest first
  bool is_cut_ = false;                            // older ones were left out
};

}  // namespace ctg::cli
