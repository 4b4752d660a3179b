// The things of other kinds that have to do with some of a plan's actions.
#include "views/related_things.hpp"

#include "views/objective_tree.hpp"

namespace ctg::views {
namespace {

class Relations {
 public:
  Relations(const Plan& plan, Actions actions) : plan_(plan), is_chosen_(plan.actions.size()) {
    for (const std::uint32_t action : actions) is_chosen_[action] = true;
  }

  std::vector<bool> of(Kind kind) const {
    std::vector<bool> related = by_naming(kind);
    if (kind == Kind::objective) add_ancestors(related);
    if (kind == Kind::need) add_named_by(Kind::objective, of(Kind::objective), kind, related);
    if (kind == Kind::meeting) add_named_by(Kind::decision, of(Kind::decision), kind, related);
    return related;
  }

 private:
  std::vector<bool> by_naming(Kind kind) const {
    std::vector<bool> related(plan_.count(kind));
    for (const Use& use : plan_.uses) {
      if (use.from == Kind::action && is_chosen_[use.from_index] && use.to == kind) related[use.to_index] = true;
      if (use.from == kind && use.to == Kind::action && is_chosen_[use.to_index]) related[use.from_index] = true;
    }
    return related;
  }
  void add_ancestors(std::vector<bool>& related) const {
    const ObjectiveTree tree(plan_);
    const std::vector<bool> named = related;
    for (std::uint32_t index = 0; index < named.size(); ++index)
      if (named[index])
        for (const std::uint32_t above : tree.with_ancestors(index)) related[above] = true;
  }
  void add_named_by(Kind from, const std::vector<bool>& naming, Kind kind, std::vector<bool>& related) const {
    for (const Use& use : plan_.uses)
      if (use.from == from && naming[use.from_index] && use.to == kind) related[use.to_index] = true;
  }

  const Plan& plan_;
  std::vector<bool> is_chosen_;
};

}  // namespace

std::vector<std::uint32_t> related_things(const Plan& plan, Kind kind, Actions actions) {
  if (kind == Kind::action) return {actions.begin(), actions.end()};
  const std::vector<bool> related = Relations(plan, actions).of(kind);
  std::vector<std::uint32_t> indexes;
  for (std::uint32_t index = 0; index < related.size(); ++index)
    if (related[index]) indexes.push_back(index);
  return indexes;
}

}  // namespace ctg::views
