// Matches folders of plans between a revision and now.
#include "cli/plans_before.hpp"

#include "cli/git_troubles.hpp"
#include "workspace/revisions.hpp"

namespace ctg::cli {

PlansBefore::PlansBefore(const Revision& before, const std::vector<workspace::Request>& after) : repository_(before.repository) {
  for (const workspace::Request& request : after) taken_.insert(place_of(request));
  for (std::string& folder : given(workspace::plans_in(before.repository, before.commit))) {
    all_.insert(folder);
    if (!taken_.contains(folder) && is_below_here(folder)) left_.push_back(std::move(folder));
  }
  for (const std::string& folder : taken_) new_ones_ += all_.contains(folder) ? std::size_t{0} : std::size_t{1};
}

std::optional<std::string> PlansBefore::of(const workspace::Request& request) {
  const std::string place = place_of(request);
  if (all_.contains(place)) return place;
  if (new_ones_ != 1 || left_.size() != 1) return std::nullopt;
  const std::string renamed = left_.front();
  left_.clear();
  return renamed;
}

std::string PlansBefore::place_of(const workspace::Request& request) const {
  return repository_.path_of(request.folder).value_or(request.folder);
}

bool PlansBefore::is_below_here(const std::string& folder) const {
  const std::string here = repository_.path_of(".").value_or(std::string());
  return here.empty() || folder == here || folder.starts_with(here + "/");
}

}  // namespace ctg::cli
