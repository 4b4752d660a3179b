// The objectives of a plan as a tree.
#include "views/objective_tree.hpp"

#include <algorithm>

namespace ctg::views {
namespace {

constexpr std::uint32_t none = UINT32_MAX;

using Parents = std::vector<std::uint32_t>;

// Follows each chain of parents once; the link that closes a circle is cut, at the objective of the circle that comes first.
void cut_circles(Parents& parents) {
  std::vector<std::uint32_t> seen_from(parents.size(), none);
  for (std::uint32_t start = 0; start < parents.size(); ++start) {
    std::uint32_t at = start;
    while (at != none && seen_from[at] == none) {
      seen_from[at] = start;
      at = parents[at];
    }
    if (at == none || seen_from[at] != start) continue;
    std::uint32_t first = at;
    for (std::uint32_t around = parents[at]; around != at; around = parents[around]) first = std::min(first, around);
    parents[first] = none;
  }
}

Parents tree_parents(const Plan& plan) {
  Parents parents;
  parents.reserve(plan.objectives.size());
  for (const Objective& objective : plan.objectives) parents.push_back(objective.parent.resolved() ? objective.parent.index : none);
  cut_circles(parents);
  return parents;
}

}  // namespace

ObjectiveTree::ObjectiveTree(const Plan& plan) : place_(plan.objectives.size(), none), parents_(tree_parents(plan)) {
  const auto count = static_cast<std::uint32_t>(parents_.size());
  std::vector<std::vector<std::uint32_t>> children(count);
  std::vector<Node> pending;  // the next to be placed is the last: deep trees must not deepen the program's own stack
  for (std::uint32_t objective = count; objective-- > 0;)
    if (parents_[objective] == none)
      pending.push_back({objective, 0, 0});
    else
      children[parents_[objective]].push_back(objective);  // from the last to the first
  nodes_.reserve(count);
  while (!pending.empty()) {
    const Node node = pending.back();
    pending.pop_back();
    place_[node.objective] = static_cast<std::uint32_t>(nodes_.size());
    nodes_.push_back(node);
    for (const std::uint32_t child : children[node.objective]) pending.push_back({child, node.depth + 1, 0});
  }
  for (std::uint32_t place = count; place-- > 0;) {
    Node& node = nodes_[place];
    if (node.end == 0) node.end = place + 1;
    if (parents_[node.objective] == none) continue;
    Node& parent = nodes_[place_[parents_[node.objective]]];
    if (parent.end < node.end) parent.end = node.end;
  }
}

bool ObjectiveTree::is_within(std::uint32_t objective, std::uint32_t ancestor) const {
  const std::uint32_t place = place_[objective];
  const std::uint32_t top = place_[ancestor];
  return top <= place && place < nodes_[top].end;
}

std::vector<std::uint32_t> ObjectiveTree::with_ancestors(std::uint32_t objective) const {
  std::vector<std::uint32_t> chain;
  for (std::uint32_t at = objective; at != none; at = parents_[at]) chain.push_back(at);
  return chain;
}

}  // namespace ctg::views
