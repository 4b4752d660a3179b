// A plan's actions put together by what they have in common: status, lead, theme, objective, place, year, funder.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "views/progress.hpp"

namespace ctg::views {

struct Grouping;

struct Group {
  // Where it stands among all there could be: in its enumeration, in the plan's list of things, or its year.
  static constexpr std::size_t place_of_unknown = SIZE_MAX - 1;  // an id that the plan does not have
  static constexpr std::size_t place_of_unsaid = SIZE_MAX;

  std::string_view name;      // the enumerated value or the id as written; empty for a year, and where the actions do not say
  std::optional<Text> label;  // of an enumerated value
  std::string_view title;     // of a thing: what people call it; its id where the plan does not have it
  std::optional<int> year;
  std::size_t place = place_of_unsaid;
  ActionList actions;  // in the order that was given
  Progress progress;

  bool is_unsaid() const { return place == place_of_unsaid; }
};

// A way to group, with its name for command lines and its heading for tables.
struct Grouping {
  std::string_view name;
  Text heading;
  bool several;  // an action may stand in several groups, so the groups do not add up to the plan
  std::vector<Group> (*groups)(const Plan& plan, Actions actions);
};

std::span<const Grouping> groupings();
// By name; null where there is none.
const Grouping* find_grouping(std::string_view name);

// Values in the order of their enumeration, years from the first, things in the plan's order, then ids that the plan does not have, then
// the actions that do not say. Empty groups are left out.
std::vector<Group> group_by(const Plan& plan, const Grouping& grouping, Actions actions, Date today);

}  // namespace ctg::views
