// What needs attention on a given day.
#include "views/agenda.hpp"

#include <algorithm>

#include "views/timing.hpp"

namespace ctg::views {
namespace {

template <class Entry>
void most_days_first(std::vector<Entry>& entries) {
  std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.days > b.days; });
}
template <class Entry>
void fewest_days_first(std::vector<Entry>& entries) {
  std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.days < b.days; });
}

// One day's look at a plan.
class Look {
 public:
  Look(const Plan& plan, Date today) : plan_(plan), today_(today), limits_(thresholds(plan)), decisions_(plan, today) {}

  void at(std::uint32_t index) {
    const Action& action = plan_.actions[index];
    if (!is_open(action)) return;
    at_dates(index, action);
    at_steps(index, action);
    at_state(index, action);
    for (std::uint32_t note = 0; note < action.notes.size(); ++note)
      if (decisions_.is_awaited(index, action.notes[note])) found_.awaited_decisions.push_back({index, note});
  }

  void at_meetings() {
    for (std::uint32_t index = 0; index < plan_.meetings.size(); ++index) {
      const LocatedDate& on = plan_.meetings[index].on;
      if (on.given() && on.value.last >= today_) found_.next_meetings.push_back({index, days_between(today_, on.value.last)});
    }
  }

  Agenda sorted() {
    most_days_first(found_.late);
    fewest_days_first(found_.due_soon);
    most_days_first(found_.starting_late);
    most_days_first(found_.stale);
    most_days_first(found_.overdue_steps);
    fewest_days_first(found_.next_steps);
    fewest_days_first(found_.next_meetings);
    const auto asked_on = [&](const AgendaDecision& entry) { return plan_.actions[entry.action].notes[entry.note].on.value.last; };
    std::stable_sort(found_.awaited_decisions.begin(), found_.awaited_decisions.end(),
                     [&](const AgendaDecision& a, const AgendaDecision& b) { return asked_on(a) < asked_on(b); });
    return std::move(found_);
  }

 private:
  void at_dates(std::uint32_t index, const Action& action) {
    if (is_late(action, today_))
      found_.late.push_back({index, days_late(action, today_)});
    else if (starts_late(action, today_))
      found_.starting_late.push_back({index, days_start_late(action, today_)});
    if (is_due_soon(action, today_, limits_.soon_days)) found_.due_soon.push_back({index, days_between(today_, *planned_end(action))});
    if (is_stale(plan_, action, today_, limits_.stale_days))
      found_.stale.push_back({index, *days_silent(plan_, action, today_), last_news(action, today_)});
  }

  void at_steps(std::uint32_t index, const Action& action) {
    for (std::uint32_t place = 0; place < action.steps.size(); ++place) {
      const Step& step = action.steps[place];
      if (step.done_on.given() || !step.due.given()) continue;
      const int left = days_between(today_, step.due.value.last);
      if (left < 0)
        found_.overdue_steps.push_back({index, place, -left});
      else if (left <= limits_.soon_days)
        found_.next_steps.push_back({index, place, left});
    }
  }

  void at_state(std::uint32_t index, const Action& action) {
    AgendaBlocked blocked{index, action.status.is(Status::blocked), {}};
    for (std::uint32_t place = 0; place < action.blockers.size(); ++place)
      if (!action.blockers[place].resolved_on.given()) blocked.blockers.push_back(place);
    if (blocked.by_status || !blocked.blockers.empty()) found_.blocked.push_back(std::move(blocked));
    if (action.status.is(Status::postponed)) found_.postponed.push_back(index);
    if (action.status.is(Status::suspended)) found_.suspended.push_back(index);
  }

  const Plan& plan_;
  Date today_;
  EffectiveThresholds limits_;
  DecisionsTaken decisions_;
  Agenda found_;
};

}  // namespace

DecisionsTaken::DecisionsTaken(const Plan& plan, Date today) : today_(today), last_(plan.actions.size()) {
  for (const Decision& decision : plan.decisions) {
    const Meeting* meeting = plan.at(decision.meeting);
    if (meeting == nullptr || !meeting->on.given() || meeting->on.value.first > today) continue;
    for (const ActionReference& action : decision.actions)
      if (action.resolved()) last_[action.index] = std::max(last_[action.index], std::optional(meeting->on.value.last));
  }
}

bool DecisionsTaken::is_awaited(std::uint32_t action, const Note& note) const {
  if (!note.kind.is(NoteKind::decision_needed) || (note.on.given() && note.on.value.first > today_)) return false;
  return !last_[action] || (note.on.given() && *last_[action] < note.on.value.first);
}

Agenda agenda(const Plan& plan, Actions actions, Date today) {
  Look look(plan, today);
  for (const std::uint32_t action : actions) look.at(action);
  look.at_meetings();
  return look.sorted();
}

}  // namespace ctg::views
