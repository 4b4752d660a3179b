// Which plan of an older revision each of the newer ones was.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "cli/revisions.hpp"

namespace ctg::cli {

class PlansBefore {
 public:
  // Asks git for the plans of the older revision. Throws UsageError and WorldError.
  PlansBefore(const Revision& before, const std::vector<workspace::Request>& after);

  // The folder, from the repository's root: the same one; where one folder went and one came, it was renamed. None for a new plan.
  std::optional<std::string> of(const workspace::Request& request);
  // Those below the current folder that no newer plan was.
  const std::vector<std::string>& left() const { return left_; }

 private:
  std::string place_of(const workspace::Request& request) const;
  bool is_below_here(const std::string& folder) const;

  const git::Repository& repository_;
  std::set<std::string> taken_;
  std::set<std::string> all_;
  std::vector<std::string> left_;
  std::size_t new_ones_ = 0;
};

}  // namespace ctg::cli
