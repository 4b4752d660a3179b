// How far a plan is, as a whole and by objective.
#include "views/progress.hpp"

#include <algorithm>

#include "views/objective_tree.hpp"
#include "views/timing.hpp"

namespace ctg::views {
namespace {

// The objectives that an action counts in, each once: those it names and those above them.
class CountedObjectives {
 public:
  explicit CountedObjectives(const Plan& plan) : plan_(plan), tree_(plan) {}
  const ObjectiveTree& tree() const { return tree_; }

  std::vector<std::uint32_t> of(const Action& action) const {
    std::vector<std::uint32_t> all;
    for (const ObjectiveReference& reference : action.objectives) {
      if (!plan_.at(reference)) continue;
      const std::vector<std::uint32_t> chain = tree_.with_ancestors(reference.index);
      all.insert(all.end(), chain.begin(), chain.end());
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
  }

 private:
  const Plan& plan_;
  ObjectiveTree tree_;
};

// Where the lines of each objective stand in the result.
std::vector<std::size_t> add_lines(const ObjectiveTree& tree, std::vector<ObjectiveProgress>& lines) {
  std::vector<std::size_t> line_of(tree.nodes().size());
  for (const ObjectiveTree::Node& node : tree.nodes()) {
    line_of[node.objective] = lines.size();
    lines.push_back({.objective = node.objective, .depth = node.depth});
  }
  return line_of;
}

}  // namespace

void Progress::count_in(const Action& action, Date today) {
  ++total;
  if (action.status.given())
    ++by_status[static_cast<std::size_t>(action.status.value)];
  else
    ++without_status;
  if (is_late(action, today)) ++late;
  const std::optional<Date> end = planned_end(action);
  if (!end || is_cancelled(action)) return;
  const bool is_done = action.status.is(Status::done);
  ++dated;
  if (is_done) ++dated_done;
  if (*end > today) return;
  ++due;
  if (is_done) ++due_done;
}

void Progress::add(const Progress& other) {
  total += other.total;
  for (std::size_t i = 0; i < status_count; ++i) by_status[i] += other.by_status[i];
  without_status += other.without_status;
  late += other.late;
  dated += other.dated;
  dated_done += other.dated_done;
  due += other.due;
  due_done += other.due_done;
}

Progress progress_of(const Plan& plan, Actions actions, Date today) {
  Progress progress;
  for (const std::uint32_t action : actions) progress.count_in(plan.actions[action], today);
  return progress;
}

Progress progress_of(const Plan& plan, Date today) { return progress_of(plan, all_actions(plan), today); }

ProgressByObjective progress_by_objective(const Plan& plan, Actions actions, Date today) {
  ProgressByObjective result;
  const CountedObjectives counted(plan);
  const std::vector<std::size_t> line_of = add_lines(counted.tree(), result.objectives);
  for (const std::uint32_t index : actions) {
    const Action& action = plan.actions[index];
    const std::vector<std::uint32_t> objectives = counted.of(action);
    if (objectives.empty()) result.without_objective.push_back(index);
    for (const std::uint32_t objective : objectives) result.objectives[line_of[objective]].progress.count_in(action, today);
    if (!action.objectives.empty() && plan.at(action.objectives.front()))
      for (const std::uint32_t objective : counted.tree().with_ancestors(action.objectives.front().index))
        ++result.objectives[line_of[objective]].main;
    for (const ObjectiveReference& reference : action.objectives) {
      if (!plan.at(reference)) continue;
      ActionList& own = result.objectives[line_of[reference.index]].own;
      if (own.empty() || own.back() != index) own.push_back(index);
    }
  }
  return result;
}

}  // namespace ctg::views
