// Works out what is expected, state by state from the oldest, with nothing of the program but its calendar.
#include "expected.hpp"

#include <algorithm>

namespace ctg::made {
namespace {

Date last_day(const std::string& date) { return parse_partial_date(date)->last; }

// The states that can be read, the oldest first.
std::vector<const Kept*> readable(const std::vector<Kept>& all) {
  std::vector<const Kept*> states;
  for (const Kept& kept : all)
    if (!kept.plan.is_broken) states.push_back(&kept);
  return states;
}

void follow_deadlines(ExpectedAction& expected, const std::vector<const Kept*>& states, int number, std::size_t signed_from) {
  std::string last;
  for (std::size_t i = signed_from; i < states.size(); ++i) {
    const MadeAction* action = states[i]->plan.numbered(number);
    if (action == nullptr || !action->is_promised()) continue;
    if (!expected.is_promised) expected.is_added = i > signed_from;
    expected.is_promised = true;
    if (action->end.empty()) continue;
    if (expected.signed_end.empty()) expected.signed_end = action->end;
    if (!last.empty() && last_day(action->end) > last_day(last)) ++expected.postponements;
    if (!last.empty() && last_day(action->end) < last_day(last)) ++expected.advances;
    last = action->end;
  }
}

void settle(ExpectedAction& expected, const MadeHistory& history, const std::vector<const Kept*>& states, int number) {
  std::size_t place = states.size();
  while (states[place - 1]->plan.numbered(number) == nullptr) --place;
  const bool is_gone = place < states.size();
  const MadeAction& action = *states[place - 1]->plan.numbered(number);
  expected.id = action.id;
  expected.title = action.title;
  expected.lead = action.lead;
  expected.fate = action.status == "done"        ? "done"
                  : action.status == "cancelled" ? "cancelled"
                  : is_gone                      ? "removed"
                  : action.status == "proposed"  ? "proposed"
                                                 : "open";
  if (expected.fate == "done" || expected.fate == "open") expected.end = action.end;
  if (expected.fate != "done") return;
  expected.done_on = action.done_on;
  for (; expected.done_on.empty() && place > 0; --place) {
    const MadeAction* before = place > 1 ? states[place - 2]->plan.numbered(number) : nullptr;
    if (before == nullptr || before->status != "done") expected.done_on = iso_date(history.commits[states[place - 1]->commit].day);
  }
}

}  // namespace

ExpectedPlan expected_plan(const MadeHistory& history, std::size_t plan) {
  const std::vector<Kept>& all = history.plans[plan];
  const std::vector<const Kept*> states = readable(all);
  ExpectedPlan expected;
  expected.folder = all.back().plan.folder;
  expected.unreadable = all.size() - states.size();
  for (const Kept* state : states) expected.days.push_back(iso_date(history.commits[state->commit].day));
  std::size_t signed_from = 0;
  while (signed_from < states.size() && !states[signed_from]->plan.is_signed) ++signed_from;
  if (signed_from == states.size()) signed_from = 0;
  for (int number = 0; number < all.back().plan.numbers; ++number) {
    const bool was_read =
        std::any_of(states.begin(), states.end(), [&](const Kept* state) { return state->plan.numbered(number) != nullptr; });
    if (!was_read) continue;
    ExpectedAction& action = expected.actions.emplace_back();
    follow_deadlines(action, states, number, signed_from);
    settle(action, history, states, number);
    action.on = [&history, states, number](Date day) -> const MadeAction* {
      const MadeAction* found = nullptr;
      for (const Kept* state : states)
        if (history.commits[state->commit].day <= day) found = state->plan.numbered(number);
      return found;
    };
  }
  return expected;
}

ExpectedCounts expected_counts(const std::vector<const ExpectedAction*>& actions, Date last, Date on) {
  ExpectedCounts counts;
  for (const ExpectedAction* action : actions) {
    const bool is_dated = !action->signed_end.empty() || !action->end.empty();
    if (!action->signed_end.empty() && last_day(action->signed_end) <= last) ++counts.signed_due;
    if (!action->end.empty() && last_day(action->end) <= last) ++counts.due;
    if (is_dated && !action->done_on.empty() && last_day(action->done_on) <= on) ++counts.done;
    const MadeAction* then = action->on(on);
    if (then == nullptr || !then->is_promised()) continue;
    ++counts.actions_then;
    if (!then->end.empty() && then->status != "done" && last_day(then->end) < on) ++counts.late_then;
  }
  return counts;
}

}  // namespace ctg::made
