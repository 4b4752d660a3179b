// Lists of a plan's actions.
#include "views/action_list.hpp"

#include <numeric>

namespace ctg::views {

ActionList all_actions(const Plan& plan) {
  ActionList actions(plan.actions.size());
  std::iota(actions.begin(), actions.end(), std::uint32_t{0});
  return actions;
}

std::uint32_t index_of(const Plan& plan, const Action& action) { return static_cast<std::uint32_t>(&action - plan.actions.data()); }

}  // namespace ctg::views
