// Actions counted two ways at once: publics by domain, institutions by objective, themes by place; what is empty, what overlaps.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "views/action_list.hpp"

namespace ctg::views {

// One heading: a thing of the plan, or an enumerated value.
struct AxisValue {
  std::string_view name;      // the enumerated value or the id; empty where the actions do not say
  std::optional<Text> label;  // of an enumerated value
  Kind kind = Kind::institution;
  std::uint32_t index = 0;  // of a thing, in the plan's list of that kind

  bool is_unsaid() const { return name.empty(); }
};

// Every value there may be, in order, then what is not said; and where each of the actions stands, several times or never.
struct Axis {
  std::vector<AxisValue> values;
  std::vector<std::vector<std::uint32_t>> of_actions;  // by place among the actions given; places in `values`, each once, in order
};

Axis publics_axis(const Plan& plan, Actions actions);
Axis themes_axis(const Plan& plan, Actions actions);
Axis places_axis(const Plan& plan, Actions actions);
// The objectives at the top, or, where there is only one, those right below it.
Axis domains_axis(const Plan& plan, Actions actions);
// The objectives that have none below them, or that an action names.
Axis objectives_axis(const Plan& plan, Actions actions);
// The institutions that lead, co-lead, take part in or fund.
Axis institutions_axis(const Plan& plan, Actions actions);

struct Crossing {
  Axis rows;
  Axis columns;
  std::vector<std::vector<ActionList>> cells;  // by row, then by column
  std::vector<ActionList> of_rows;             // each action once, as the next two
  std::vector<ActionList> of_columns;
  std::size_t actions = 0;
  std::size_t sum = 0;  // of the cells: above `actions` where an action stands in several

  // At least one row and one column say something.
  bool says_something() const;
  // In how many columns a row has an action, and the other way round; what is not said left out.
  std::size_t columns_of(std::uint32_t row) const;
  std::size_t rows_of(std::uint32_t column) const;
};

Crossing cross(Axis rows, Axis columns, Actions actions);

// The actions that are not cancelled: what the tables count.
ActionList kept(const Plan& plan, Actions actions);
// How many institutions lead these actions.
std::size_t count_leads(const Plan& plan, Actions actions);

// A theme that a need finds in a place, where no action of that theme takes place, nor in the whole commune.
struct UnmetNeed {
  std::uint32_t need = 0;  // index in Plan::needs
  Theme theme = Theme::other;
  std::uint32_t place = 0;  // index in Plan::places
};
std::vector<UnmetNeed> unmet_needs(const Plan& plan, Actions actions);

}  // namespace ctg::views
