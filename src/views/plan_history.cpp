// Follows actions back through the states of a plan, then reads what became of each.
#include "views/plan_history.hpp"

#include <algorithm>

#include "views/timing.hpp"

namespace ctg::views {
namespace {

constexpr std::size_t none = SIZE_MAX;

bool is_signed(const Convention& convention, Date day) {
  if (convention.status.given()) return convention.status.value != ConventionStatus::draft;
  return convention.signed_on.given() && convention.signed_on.value.first <= day;
}

ActionState state_of(const Action& action, std::size_t revision) {
  ActionState state{.revision = revision};
  if (action.status.given()) state.status = action.status.value;
  if (action.planned.end.given()) state.end = action.planned.end.value;
  return state;
}

// A part of it could not be read, so that what it does not say may have been said.
bool is_uncertain(const Action& action) {
  return (action.damaged || action.planned.damaged) && (!action.status.given() || !action.planned.end.given());
}

// States are the newest first until the end: one that says the same was so from an earlier revision on.
void tell(std::vector<ActionState>& states, const ActionState& state) {
  if (!states.empty() && states.back().says_the_same(state))
    states.back().revision = state.revision;
  else
    states.push_back(state);
}

// The first deadline of the signed plan, and how it moved since.
void read_promise(ActionHistory& history, std::size_t signed_at) {
  const auto at_signature = [&](std::size_t i) { return i + 1 == history.states.size() || history.states[i + 1].revision > signed_at; };
  bool was_there = false;
  std::optional<PartialDate> last;
  for (std::size_t i = 0; i < history.states.size(); ++i) {
    const ActionState& state = history.states[i];
    if (!at_signature(i)) continue;  // a draft: nothing was promised
    history.was_promised = history.was_promised || state.is_promised();
    was_there = was_there || (state.revision <= signed_at && state.is_promised());
    if (!state.is_promised() || !state.end) continue;
    if (!history.signed_end) {
      history.signed_end = state.end;
      history.signed_at = std::max(state.revision, signed_at);
    } else if (state.end->last != last->last) {
      ++(state.end->last > last->last ? history.postponements : history.advances);
    }
    last = state.end;
  }
  history.is_added = history.was_promised && !was_there;
}

void read_fate(ActionHistory& history, const std::vector<Date>& days) {
  const auto& states = history.states;
  const auto last = std::find_if(states.rbegin(), states.rend(), [](const ActionState& state) { return state.is_there; });
  if (last == states.rend()) return;
  const bool is_gone = last != states.rbegin();
  if (last->status == Status::done) {
    history.fate = Fate::done;
    auto first = last;
    while (std::next(first) != states.rend() && std::next(first)->is_there && std::next(first)->status == Status::done) ++first;
    history.done_on = history.recorded_end ? history.recorded_end : days[first->revision];
  } else if (last->status == Status::cancelled) {
    history.fate = Fate::cancelled;
  } else if (is_gone) {
    history.fate = Fate::removed;
  } else if (last->status == Status::proposed) {
    history.fate = Fate::proposed;
  }
  if (history.fate == Fate::open || history.fate == Fate::done) history.end = last->end;
}

}  // namespace

std::optional<int> ActionHistory::slip() const {
  if (!signed_end || !end) return std::nullopt;
  return days_between(signed_end->last, end->last);
}

const ActionState* ActionHistory::on(Date day, const std::vector<Date>& days) const {
  const auto after = std::find_if(states.begin(), states.end(), [&](const ActionState& state) { return days[state.revision] > day; });
  return after == states.begin() ? nullptr : &*std::prev(after);
}

std::vector<std::size_t> PlanHistoryMaker::match(const Plan& plan) const {
  std::vector<std::size_t> matches(plan.actions.size(), none);
  std::vector<char> taken(traces_.size(), 0);
  for (const auto* names : {&ids_, &former_ids_})
    for (std::size_t i = 0; i < matches.size(); ++i) {
      if (matches[i] != none) continue;
      const auto found = names->find(std::string(plan.actions[i].id.value));
      if (found == names->end() || taken[found->second] != 0) continue;
      matches[i] = found->second;
      taken[found->second] = 1;
    }
  return matches;
}

std::size_t PlanHistoryMaker::begin(const Action& action, std::size_t revision) {
  ActionHistory& history = traces_.emplace_back().history;
  history.id = action.id.value;
  history.title = action.title.value;
  if (const LocatedDate ended = ended_on(action); ended.given()) history.recorded_end = std::min(ended.value.last, today_);
  if (revision > 0) history.states.push_back({.revision = revision - 1, .is_there = false, .status = {}, .end = {}});
  return traces_.size() - 1;
}

PlanHistoryMaker::Met PlanHistoryMaker::add(const Plan& plan, Date day) {
  const std::size_t revision = days_.size();
  days_.push_back(day);
  if (is_signed(plan.convention, day)) signed_at_ = revision;
  Met met;
  const std::vector<std::size_t> matches = match(plan);
  std::unordered_map<std::string_view, bool> seen;
  for (std::uint32_t index = 0; index < plan.actions.size(); ++index) {
    const Action& action = plan.actions[index];
    if (!action.id.given() || !seen.emplace(action.id.value, true).second) continue;
    std::size_t place = matches[index];
    const bool is_new = place == none;
    if (is_new) {
      place = begin(action, revision);
      met.actions.push_back(index);
      met.histories.push_back(place);
    }
    Trace& trace = traces_[place];
    trace.last_told = days_.size();
    if (is_new || !is_uncertain(action)) tell(trace.history.states, state_of(action, revision));
    ids_.insert_or_assign(std::string(action.id.value), place);
    for (const LocatedText& former : action.former_ids) former_ids_.emplace(former.value, place);
  }
  for (Trace& trace : traces_)
    if (trace.last_told != days_.size()) tell(trace.history.states, {.revision = revision, .is_there = false, .status = {}, .end = {}});
  return met;
}

PlanHistory PlanHistoryMaker::finish() {
  PlanHistory result;
  const std::size_t count = days_.size();
  result.days.assign(days_.rbegin(), days_.rend());
  if (signed_at_) result.signed_at = count - 1 - *signed_at_;
  for (Trace& trace : traces_) {
    ActionHistory& history = trace.history;
    while (!history.states.empty() && !history.states.back().is_there) history.states.pop_back();
    for (ActionState& state : history.states) state.revision = count - 1 - state.revision;
    std::reverse(history.states.begin(), history.states.end());
    read_promise(history, result.signed_at.value_or(0));
    read_fate(history, result.days);
    result.actions.push_back(std::move(history));
  }
  return result;
}

}  // namespace ctg::views
