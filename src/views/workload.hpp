// What an institution has to do in a plan, and how the actions are shared among the people who lead them.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "views/money.hpp"
#include "views/progress.hpp"
#include "views/timing.hpp"

namespace ctg::views {

struct Deadline {
  enum class Kind : std::uint8_t { start, end, step };
  Kind kind = Kind::end;
  std::uint32_t action = 0;           // index in Plan::actions
  std::optional<std::uint32_t> step;  // index in Action::steps
  PartialDate on;                     // as written; its last day is the deadline
  int days_left = 0;                  // below 0: days past
};

// What an open action still owes, in this order: its start where it has not begun, its end, each step that is not done. Calls
// visit(Deadline::Kind, the step's place or none, LocatedDate), dates that are not given included.
template <class Visit>
void each_deadline(const Action& action, Visit&& visit) {
  if (!is_open(action)) return;
  if (!has_begun(action)) visit(Deadline::Kind::start, std::optional<std::uint32_t>(), action.planned.start);
  visit(Deadline::Kind::end, std::optional<std::uint32_t>(), action.planned.end);
  for (std::uint32_t step = 0; step < action.steps.size(); ++step)
    if (!action.steps[step].done_on.given()) visit(Deadline::Kind::step, std::optional(step), action.steps[step].due);
}

struct InstitutionLoad {
  std::uint32_t institution = 0;  // index in Plan::institutions
  ActionList leads;
  ActionList co_leads;
  ActionList funds;       // by a line of funding or as a partner who funds; cancelled actions left out, as where money is counted
  ActionList partner_of;  // in any role but that of who funds
  Progress led;           // of what it leads
  MoneyTotals led_money;  // of what it leads, cancelled actions left out
  MoneyTotals funding;    // of its own lines of funding, cancelled actions left out
  // Of the open actions that it leads or co-leads: starts not made, ends, steps not done; and the steps of other open actions
  // that it owns, itself or by one of its people. The nearest first, those past at the head.
  std::vector<Deadline> deadlines;

  bool takes_part() const { return !leads.empty() || !co_leads.empty() || !funds.empty() || !partner_of.empty() || !deadlines.empty(); }
};

InstitutionLoad institution_load(const Plan& plan, std::uint32_t institution, Actions actions, Date today);
// Of every institution, in the plan's order, those that take no part included.
std::vector<InstitutionLoad> institution_loads(const Plan& plan, Actions actions, Date today);

struct LeadPersonLoad {
  std::string_view id;    // as written
  std::string_view name;  // the id where the plan does not have the person
  ActionList actions;
  Share share;  // of the actions that are not cancelled, whether or not they name a person
  bool is_above_threshold = false;
};

// Cancelled actions left out; who leads most first, equals in the plan's order.
std::vector<LeadPersonLoad> lead_person_loads(const Plan& plan, Actions actions, Date today);

}  // namespace ctg::views
