// A plan as each commit of its past held it, the newest first: opened like those on the disk, but for the rules.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "workspace/past_files.hpp"
#include "workspace/plan_line.hpp"

namespace ctg::workspace {

struct PastPlan {
  const PlanStep* step = nullptr;
  Plan plan;
  std::vector<std::shared_ptr<const PastFile>> files;  // that own its texts
};

// What one plan's past may hold in all: some ten seconds of reading. Older revisions are left out.
inline constexpr std::uint64_t most_past_bytes = 1ULL << 30;

class PlanPast {
 public:
  // Both outlive it. The files know all that the line meets.
  PlanPast(const PlanLine& line, PastFiles& files) : line_(line), files_(files), tree_(line.newest) {}

  // Null at the end. A commit that leaves no plan in its folder is passed over, and so is one whose plan cannot be read whole.
  git::Result<std::shared_ptr<const PastPlan>> next();
  // Those that could not be read so far, the newest first.
  const std::vector<const git::PastCommit*>& unreadable() const { return unreadable_; }
  // Whether it ended for the limit of bytes.
  bool is_cut() const { return is_cut_; }

 private:
  using Files = std::map<std::string, std::shared_ptr<const PastFile>>;  // by path

  bool is_too_large() const;
  git::Result<void> read_files();
  std::shared_ptr<const PastPlan> joined(const PlanStep& step) const;

  const PlanLine& line_;
  PastFiles& files_;
  PlanTree tree_;
  PlanTree read_tree_;  // the tree that `current_` was read from
  Files current_;
  std::size_t next_ = 0;
  std::uint64_t bytes_ = 0;  // read so far
  bool is_cut_ = false;
  std::vector<const git::PastCommit*> unreadable_;
};

}  // namespace ctg::workspace
