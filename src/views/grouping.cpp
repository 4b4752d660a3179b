// A plan's actions put together by what they have in common.
#include "views/grouping.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace ctg::views {
namespace {

// Groups in the making: by place in an enumeration or in a list of the plan, then by unknown id, then unsaid.
class GroupMaker {
 public:
  void add_known(std::size_t place, std::uint32_t action) { add(known_[place], action); }
  void add_unknown(std::string_view id, std::uint32_t action) { add(unknown_[id], action); }
  void add_unsaid(std::uint32_t action) { unsaid_.push_back(action); }

  template <class Name>
  std::vector<Group> groups(Name&& name_known) const {
    std::vector<Group> result;
    for (const auto& [place, actions] : known_) {
      result.push_back(name_known(place));
      result.back().actions = actions;
    }
    for (const auto& [id, actions] : unknown_) result.push_back({.name = id, .title = id, .actions = actions});
    if (!unsaid_.empty()) result.push_back({.actions = unsaid_});
    return result;
  }

 private:
  // A value written twice in one action counts once.
  static void add(ActionList& actions, std::uint32_t action) {
    if (actions.empty() || actions.back() != action) actions.push_back(action);
  }
  std::map<std::size_t, ActionList> known_;
  std::map<std::string_view, ActionList> unknown_;
  ActionList unsaid_;
};

// One value or several, walked alike.
template <class T>
std::span<const T> values_of(const T& value) {
  return {&value, value.given() ? std::size_t{1} : std::size_t{0}};
}
template <class T>
std::span<const T> values_of(const std::vector<T>& values) {
  return values;
}

template <class E>
constexpr const Enumeration& enumeration_of(const Located<E>&) {
  return enumeration<E>();
}

template <auto Member>
std::vector<Group> by_enumeration(const Plan& plan, Actions actions) {
  GroupMaker maker;
  for (const std::uint32_t index : actions) {
    const auto values = values_of(plan.actions[index].*Member);
    for (const auto& value : values) maker.add_known(static_cast<std::size_t>(value.value), index);
    if (values.empty()) maker.add_unsaid(index);
  }
  using Value = typename std::remove_cvref_t<decltype(values_of(std::declval<const Action&>().*Member))>::value_type;
  const Enumeration& words = enumeration_of(Value{});
  return maker.groups([&](std::size_t place) { return Group{.name = words.values[place].name, .label = words.values[place].label}; });
}

template <auto Member>
std::vector<Group> by_reference(const Plan& plan, Actions actions) {
  GroupMaker maker;
  Kind kind = Kind::institution;
  for (const std::uint32_t index : actions) {
    const auto references = values_of(plan.actions[index].*Member);
    for (const auto& reference : references) {
      if (!reference.resolved()) {
        maker.add_unknown(reference.id, index);
        continue;
      }
      kind = reference.kind;
      maker.add_known(reference.index, index);
    }
    if (references.empty()) maker.add_unsaid(index);
  }
  return maker.groups([&](std::size_t place) {
    const Thing& thing = plan.thing(kind, place);
    const std::string_view title = kind == Kind::institution ? plan.institutions[place].called() : thing.title.value;
    return Group{.name = thing.id.value, .title = title};
  });
}

constexpr std::array table{
    Grouping{"status", {"status", "statut"}, false, by_enumeration<&Action::status>},
    Grouping{"lead", {"lead", "pilote"}, false, by_reference<&Action::lead>},
    Grouping{"lead_person", {"lead person", "personne pilote"}, false, by_reference<&Action::lead_person>},
    Grouping{"objective", {"objective", "objectif"}, true, by_reference<&Action::objectives>},
    Grouping{"theme", {"theme", "thématique"}, true, by_enumeration<&Action::themes>},
    Grouping{"public", {"public", "public"}, true, by_enumeration<&Action::publics>},
    Grouping{"place", {"place", "territoire"}, true, by_reference<&Action::places>},
    Grouping{"body", {"body", "instance de suivi"}, false, by_reference<&Action::body>},
    Grouping{"priority", {"priority", "priorité"}, false, by_enumeration<&Action::priority>},
    Grouping{"maturity", {"maturity", "maturité"}, false, by_enumeration<&Action::maturity>},
    Grouping{"outlook", {"outlook", "perspective"}, false, by_enumeration<&Action::outlook>},
    Grouping{"audience", {"audience", "en direction de"}, false, by_enumeration<&Action::audience>},
    Grouping{"participation", {"participation", "participation des habitants"}, false, by_enumeration<&Action::participation>},
    Grouping{"visibility", {"visibility", "visibilité"}, false, by_enumeration<&Action::visibility>},
};

}  // namespace

std::span<const Grouping> groupings() { return table; }

const Grouping* find_grouping(std::string_view name) {
  const auto found = std::find_if(table.begin(), table.end(), [&](const Grouping& grouping) { return grouping.name == name; });
  return found == table.end() ? nullptr : &*found;
}

std::vector<Group> group_by(const Plan& plan, const Grouping& grouping, Actions actions, Date today) {
  std::vector<Group> groups = grouping.groups(plan, actions);
  for (Group& group : groups) group.progress = progress_of(plan, group.actions, today);
  return groups;
}

}  // namespace ctg::views
