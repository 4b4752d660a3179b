// A plan's actions put together by what they have in common.
#include "views/grouping.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "views/crossing.hpp"
#include "views/timing.hpp"

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
      result.back().place = place;
      result.back().actions = actions;
    }
    for (const auto& [id, actions] : unknown_)
      result.push_back({.name = id, .title = id, .place = Group::place_of_unknown, .actions = actions});
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

Group group_of_thing(const Plan& plan, Kind kind, std::size_t place) {
  const Thing& thing = plan.thing(kind, place);
  const std::string_view title = kind == Kind::institution ? plan.institutions[place].called() : thing.title.value;
  return {.name = thing.id.value, .title = title};
}

// By the references that `each` hands over, action by action.
template <class Each>
std::vector<Group> by_references(const Plan& plan, Actions actions, Each&& each) {
  GroupMaker maker;
  Kind kind = Kind::institution;
  for (const std::uint32_t index : actions) {
    bool is_said = false;
    each(plan.actions[index], [&](const auto& reference) {
      is_said = true;
      if (!reference.resolved()) return maker.add_unknown(reference.id, index);
      kind = reference.kind;
      maker.add_known(reference.index, index);
    });
    if (!is_said) maker.add_unsaid(index);
  }
  return maker.groups([&](std::size_t place) { return group_of_thing(plan, kind, place); });
}

template <auto Member>
std::vector<Group> by_reference(const Plan& plan, Actions actions) {
  return by_references(plan, actions, [](const Action& action, auto&& add) {
    for (const auto& reference : values_of(action.*Member)) add(reference);
  });
}

std::vector<Group> by_funder(const Plan& plan, Actions actions) {
  return by_references(plan, actions, [](const Action& action, auto&& add) {
    for (const Funding& funding : action.funding)
      if (funding.institution.given()) add(funding.institution);
  });
}

std::vector<Group> by_partner(const Plan& plan, Actions actions) {
  return by_references(plan, actions, [](const Action& action, auto&& add) {
    for (const Partner& partner : action.partners)
      if (partner.institution.given()) add(partner.institution);
  });
}

template <Axis (*axis_of)(const Plan&, Actions)>
std::vector<Group> by_axis(const Plan& plan, Actions actions) {
  const Axis axis = axis_of(plan, actions);
  GroupMaker maker;
  for (std::size_t i = 0; i < actions.size(); ++i)
    for (const std::uint32_t place : axis.of_actions[i]) {
      if (axis.values[place].is_unsaid())
        maker.add_unsaid(actions[i]);
      else
        maker.add_known(place, actions[i]);
    }
  return maker.groups([&](std::size_t place) { return group_of_thing(plan, axis.values[place].kind, axis.values[place].index); });
}

std::vector<Group> by_year(const Plan& plan, Actions actions) {
  GroupMaker maker;
  for (const std::uint32_t index : actions) {
    if (const auto end = planned_end(plan.actions[index]))
      maker.add_known(static_cast<std::size_t>(calendar_day(*end).year), index);
    else
      maker.add_unsaid(index);
  }
  return maker.groups([](std::size_t year) { return Group{.year = static_cast<int>(year)}; });
}

constexpr std::array table{
    Grouping{"status", {"Status", "Statut"}, false, by_enumeration<&Action::status>},
    Grouping{"lead", {"Lead", "Pilote"}, false, by_reference<&Action::lead>},
    Grouping{"lead_person", {"Lead person", "Personne pilote"}, false, by_reference<&Action::lead_person>},
    Grouping{"objective", {"Objective", "Objectif"}, true, by_reference<&Action::objectives>},
    Grouping{"domain", {"Domain", "Domaine"}, true, by_axis<domains_axis>},
    Grouping{"theme", {"Theme", "Thématique"}, true, by_enumeration<&Action::themes>},
    Grouping{"public", {"Public", "Public"}, true, by_enumeration<&Action::publics>},
    Grouping{"place", {"Place", "Territoire"}, true, by_reference<&Action::places>},
    Grouping{"year", {"Year of the planned end", "Année de fin prévue"}, false, by_year},
    Grouping{"co_lead", {"Co-lead", "Copilote"}, true, by_reference<&Action::co_leads>},
    Grouping{"partner", {"Partner", "Partenaire"}, true, by_partner},
    Grouping{"funder", {"Funder", "Financeur"}, true, by_funder},
    Grouping{"institution", {"Institution, in any part", "Institution, à quelque titre que ce soit"}, true, by_axis<institutions_axis>},
    Grouping{"body", {"Body", "Instance de suivi"}, false, by_reference<&Action::body>},
    Grouping{"priority", {"Priority", "Priorité"}, false, by_enumeration<&Action::priority>},
    Grouping{"maturity", {"Maturity", "Maturité"}, false, by_enumeration<&Action::maturity>},
    Grouping{"outlook", {"Outlook", "Perspective"}, false, by_enumeration<&Action::outlook>},
    Grouping{"audience", {"Audience", "En direction de"}, false, by_enumeration<&Action::audience>},
    Grouping{"participation", {"Participation", "Participation des habitants"}, false, by_enumeration<&Action::participation>},
    Grouping{"visibility", {"Visibility", "Visibilité"}, false, by_enumeration<&Action::visibility>},
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
