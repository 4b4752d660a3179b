// Finds circles by a walk in depth: a link back to the path that is being walked closes one.
#include "rules/reference/cycles.hpp"

#include <optional>

namespace ctg::rules {
namespace {

constexpr std::uint32_t not_on_path = UINT32_MAX;

class Walk {
 public:
  Walk(const Graph& graph, const std::function<void(Cycle)>& visit)
      : graph_(graph), visit_(visit), place_on_path_(graph.size(), not_on_path), next_link_(graph.size(), 0) {}

  void from(std::uint32_t start) {
    if (next_link_[start] != 0) return;  // walked before
    enter(start);
    while (!path_.empty()) {
      const std::uint32_t here = path_.back();
      if (const auto next = take_link(here))
        follow(*next);
      else
        leave(here);
    }
  }

 private:
  void enter(std::uint32_t node) {
    place_on_path_[node] = static_cast<std::uint32_t>(path_.size());
    next_link_[node] = 1;
    path_.push_back(node);
  }
  void leave(std::uint32_t node) {
    place_on_path_[node] = not_on_path;
    path_.pop_back();
  }
  std::optional<std::uint32_t> take_link(std::uint32_t node) {
    const std::size_t link = next_link_[node] - 1;
    if (link >= graph_[node].size()) return std::nullopt;
    ++next_link_[node];
    return graph_[node][link];
  }
  void follow(std::uint32_t node) {
    if (place_on_path_[node] != not_on_path)
      visit_(Cycle(path_).subspan(place_on_path_[node]));
    else if (next_link_[node] == 0)
      enter(node);
  }

  const Graph& graph_;
  const std::function<void(Cycle)>& visit_;
  std::vector<std::uint32_t> path_;
  std::vector<std::uint32_t> place_on_path_;
  std::vector<std::size_t> next_link_;  // 0: not walked yet; else one more than the link to follow next
};

}  // namespace

void each_cycle(const Graph& graph, const std::function<void(Cycle)>& visit) {
  Walk walk(graph, visit);
  for (std::uint32_t start = 0; start < graph.size(); ++start) walk.from(start);
}

}  // namespace ctg::rules
