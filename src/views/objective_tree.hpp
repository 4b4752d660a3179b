// The objectives of a plan as a tree, walked parents first, safe against parents that are missing or go round in a circle.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "model/plan.hpp"

namespace ctg::views {

class ObjectiveTree {
 public:
  struct Node {
    std::uint32_t objective = 0;  // index in Plan::objectives
    std::uint32_t depth = 0;      // 0 for a root
    std::uint32_t end = 0;        // its descendants are the nodes from the one after it to before this place
  };

  // An objective without a parent, or whose parent is not in the plan, is a root. Where parents go round in a circle, the
  // first of them in the plan is a root too, so that every objective stands in the tree exactly once.
  explicit ObjectiveTree(const Plan& plan);

  // Parents before children, each level in the plan's order.
  std::span<const Node> nodes() const { return nodes_; }
  // Its place among the nodes.
  std::uint32_t place_of(std::uint32_t objective) const { return place_[objective]; }
  // The objective itself or one below it.
  bool is_within(std::uint32_t objective, std::uint32_t ancestor) const;
  // The objective and those above it, from the lowest up.
  std::vector<std::uint32_t> with_ancestors(std::uint32_t objective) const;

 private:
  std::vector<Node> nodes_;
  std::vector<std::uint32_t> place_;    // by objective: its place in nodes_
  std::vector<std::uint32_t> parents_;  // by objective: its parent in the tree, or none
};

}  // namespace ctg::views
