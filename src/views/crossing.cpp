// Puts actions in the cells of two axes.
#include "views/crossing.hpp"

#include <algorithm>
#include <set>

#include "views/objective_tree.hpp"
#include "views/timing.hpp"

namespace ctg::views {
namespace {

using Places = std::vector<std::uint32_t>;

// Asks `read` where each action stands; what it does not say comes last.
template <class Read>
void place_actions(Axis& axis, const Plan& plan, Actions actions, Read&& read) {
  const auto unsaid = static_cast<std::uint32_t>(axis.values.size());
  axis.values.emplace_back();
  for (const std::uint32_t index : actions) {
    Places places;
    read(plan.actions[index], places);
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    if (places.empty()) places.push_back(unsaid);
    axis.of_actions.push_back(std::move(places));
  }
}

template <class E, class Values>
Axis enumerated_axis(const Plan& plan, Actions actions, Values Action::*field) {
  Axis axis;
  for (const EnumerationValue& value : enumeration<E>().values) axis.values.push_back({.name = value.name, .label = value.label});
  place_actions(axis, plan, actions, [&](const Action& action, Places& places) {
    for (const auto& value : action.*field) places.push_back(static_cast<std::uint32_t>(value.value));
  });
  return axis;
}

AxisValue thing_value(const Plan& plan, Kind kind, std::uint32_t index) {
  return {.name = plan.thing(kind, index).id.value, .kind = kind, .index = index};
}

Axis axis_of_all(const Plan& plan, Kind kind) {
  Axis axis;
  for (std::uint32_t index = 0; index < plan.count(kind); ++index) axis.values.push_back(thing_value(plan, kind, index));
  return axis;
}

constexpr std::uint32_t nowhere = UINT32_MAX;

// Of the objectives chosen, by place in the tree; actions stand where `reach` says that an objective of theirs belongs.
struct ChosenObjectives {
  Axis axis;
  std::vector<std::uint32_t> place_of;  // by objective: its own place on the axis, or nowhere
};

template <class Wanted>
ChosenObjectives choose_objectives(const Plan& plan, const ObjectiveTree& tree, Wanted&& is_wanted) {
  ChosenObjectives chosen{{}, std::vector<std::uint32_t>(plan.objectives.size(), nowhere)};
  for (const ObjectiveTree::Node& node : tree.nodes()) {
    if (!is_wanted(node)) continue;
    chosen.place_of[node.objective] = static_cast<std::uint32_t>(chosen.axis.values.size());
    chosen.axis.values.push_back(thing_value(plan, Kind::objective, node.objective));
  }
  return chosen;
}

std::size_t count_shown(const std::vector<ActionList>& lists, const Axis& axis) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < lists.size(); ++i)
    if (!lists[i].empty() && !axis.values[i].is_unsaid()) ++count;
  return count;
}

bool covers_territory(const Plan& plan, const Action& action) {
  if (!plan.convention.territory.kind.is(TerritoryKind::commune)) return false;
  return std::any_of(action.places.begin(), action.places.end(), [&](const PlaceReference& reference) {
    const Place* place = plan.at(reference);
    return place != nullptr && place->kind.is(PlaceKind::commune);
  });
}

bool has_theme(const Action& action, Theme theme) {
  return std::any_of(action.themes.begin(), action.themes.end(), [theme](const Located<Theme>& given) { return given.value == theme; });
}

bool is_in(const Action& action, std::uint32_t place) {
  return std::any_of(action.places.begin(), action.places.end(),
                     [place](const PlaceReference& reference) { return reference.names(Kind::place, place); });
}

}  // namespace

Axis publics_axis(const Plan& plan, Actions actions) { return enumerated_axis<Public>(plan, actions, &Action::publics); }

Axis themes_axis(const Plan& plan, Actions actions) { return enumerated_axis<Theme>(plan, actions, &Action::themes); }

Axis places_axis(const Plan& plan, Actions actions) {
  Axis axis = axis_of_all(plan, Kind::place);
  place_actions(axis, plan, actions, [](const Action& action, Places& places) {
    for (const PlaceReference& place : action.places)
      if (place.resolved()) places.push_back(place.index);
  });
  return axis;
}

Axis domains_axis(const Plan& plan, Actions actions) {
  const ObjectiveTree tree(plan);
  const auto roots =
      std::count_if(tree.nodes().begin(), tree.nodes().end(), [](const ObjectiveTree::Node& node) { return node.depth == 0; });
  const std::uint32_t depth = roots == 1 && tree.nodes().size() > 1 ? 1 : 0;
  ChosenObjectives chosen = choose_objectives(plan, tree, [depth](const ObjectiveTree::Node& node) { return node.depth == depth; });
  place_actions(chosen.axis, plan, actions, [&](const Action& action, Places& places) {
    for (const ObjectiveReference& objective : action.objectives) {
      if (!objective.resolved()) continue;
      for (const std::uint32_t above : tree.with_ancestors(objective.index))
        if (chosen.place_of[above] != nowhere) places.push_back(chosen.place_of[above]);
    }
  });
  return std::move(chosen.axis);
}

Axis objectives_axis(const Plan& plan, Actions actions) {
  const ObjectiveTree tree(plan);
  std::vector<bool> named(plan.objectives.size());
  for (const std::uint32_t index : actions)
    for (const ObjectiveReference& objective : plan.actions[index].objectives)
      if (objective.resolved()) named[objective.index] = true;
  ChosenObjectives chosen = choose_objectives(
      plan, tree, [&](const ObjectiveTree::Node& node) { return named[node.objective] || node.end == tree.place_of(node.objective) + 1; });
  place_actions(chosen.axis, plan, actions, [&](const Action& action, Places& places) {
    for (const ObjectiveReference& objective : action.objectives)
      if (objective.resolved()) places.push_back(chosen.place_of[objective.index]);
  });
  return std::move(chosen.axis);
}

Axis institutions_axis(const Plan& plan, Actions actions) {
  Axis axis = axis_of_all(plan, Kind::institution);
  place_actions(axis, plan, actions, [](const Action& action, Places& places) {
    const auto add = [&](const InstitutionReference& institution) {
      if (institution.resolved()) places.push_back(institution.index);
    };
    add(action.lead);
    for (const InstitutionReference& co_lead : action.co_leads) add(co_lead);
    for (const Partner& partner : action.partners) add(partner.institution);
    for (const Funding& funding : action.funding) add(funding.institution);
  });
  return axis;
}

Crossing cross(Axis rows, Axis columns, Actions actions) {
  Crossing crossing{std::move(rows), std::move(columns), {}, {}, {}, actions.size(), 0};
  crossing.cells.assign(crossing.rows.values.size(), std::vector<ActionList>(crossing.columns.values.size()));
  crossing.of_rows.resize(crossing.rows.values.size());
  crossing.of_columns.resize(crossing.columns.values.size());
  for (std::size_t place = 0; place < actions.size(); ++place) {
    for (const std::uint32_t row : crossing.rows.of_actions[place]) {
      crossing.of_rows[row].push_back(actions[place]);
      for (const std::uint32_t column : crossing.columns.of_actions[place]) {
        crossing.cells[row][column].push_back(actions[place]);
        ++crossing.sum;
      }
    }
    for (const std::uint32_t column : crossing.columns.of_actions[place]) crossing.of_columns[column].push_back(actions[place]);
  }
  return crossing;
}

bool Crossing::says_something() const { return count_shown(of_rows, rows) > 0 && count_shown(of_columns, columns) > 0; }

std::size_t Crossing::columns_of(std::uint32_t row) const { return count_shown(cells[row], columns); }

std::size_t Crossing::rows_of(std::uint32_t column) const {
  std::size_t count = 0;
  for (std::size_t row = 0; row < cells.size(); ++row)
    if (!cells[row][column].empty() && !rows.values[row].is_unsaid()) ++count;
  return count;
}

ActionList kept(const Plan& plan, Actions actions) {
  ActionList list;
  for (const std::uint32_t index : actions)
    if (!is_cancelled(plan.actions[index])) list.push_back(index);
  return list;
}

std::size_t count_leads(const Plan& plan, Actions actions) {
  std::set<std::uint32_t> leads;
  for (const std::uint32_t index : actions)
    if (plan.actions[index].lead.resolved()) leads.insert(plan.actions[index].lead.index);
  return leads.size();
}

std::vector<UnmetNeed> unmet_needs(const Plan& plan, Actions actions) {
  std::vector<UnmetNeed> unmet;
  for (std::uint32_t need = 0; need < plan.needs.size(); ++need)
    for (const Located<Theme>& theme : plan.needs[need].themes)
      for (const PlaceReference& place : plan.needs[need].places) {
        if (!place.resolved()) continue;
        const bool is_met = std::any_of(actions.begin(), actions.end(), [&](std::uint32_t index) {
          const Action& action = plan.actions[index];
          return has_theme(action, theme.value) && (is_in(action, place.index) || covers_territory(plan, action));
        });
        if (!is_met) unmet.push_back({need, theme.value, place.index});
      }
  return unmet;
}

}  // namespace ctg::views
