// How much of what a good action sheet says is said: field by field, action by action, lead by lead.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "views/action_list.hpp"
#include "views/share.hpp"

namespace ctg::views {

// What is asked of an action. The list: Territoires en Transitions asks every action for its title, description, status and lead,
// and a plan for objectives, indicators, budgets and a recent note ("suivi récent"), and reports a field that less than 80 % of
// the actions have (https://github.com/incubateur-ademe/territoires-en-transitions). The model sheet of a convention adds the
// planned dates, the themes, the public and the partners.
struct AskedField {
  std::string_view name;  // of the field, or `recent_note`
  bool (*asked)(const Plan& plan, const Action& action, Date today);
  bool (*given)(const Action& action, Date today);
};
// `planned` is given by both its dates. `recent_note` (a note of the last twelve months) is asked of open actions a year after
// their start: the actual or planned one, else the day the convention was signed or began.
std::span<const AskedField> asked_fields();

// The names of the fields that are asked of an action and missing.
std::vector<std::string_view> missing_fields(const Plan& plan, const Action& action, Date today);

struct FieldCompleteness {
  std::string_view field;
  Share share;  // of the actions it is asked of
  ActionList missing;
  bool is_below_threshold = false;
};

struct LeadCompleteness {
  std::string_view id;    // of the institution, as written; empty: actions without a lead
  std::string_view name;  // what people call it
  Share share;            // fields given of fields asked, over its actions
  ActionList incomplete;
};

struct Completeness {
  int threshold = 80;  // percent
  std::vector<FieldCompleteness> fields;
  Share share;             // fields given of fields asked, over all actions
  Share complete_actions;  // actions that miss nothing
  std::vector<LeadCompleteness> leads;
};

// Of the actions given, cancelled ones left out: nobody will complete them.
Completeness completeness(const Plan& plan, Actions actions, Date today);

}  // namespace ctg::views
