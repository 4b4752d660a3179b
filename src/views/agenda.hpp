// What needs attention on a given day: the late first, then what comes, what is silent, what is stuck, what waits for a decision.
#pragma once

#include <optional>
#include <vector>

#include "views/action_list.hpp"

namespace ctg::views {

struct AgendaAction {
  std::uint32_t action = 0;  // index in Plan::actions
  int days = 0;              // what the list counts: days late, days left, days since…
};

struct AgendaStale {
  std::uint32_t action = 0;
  int days = 0;  // of silence
  std::optional<PartialDate> last_news;
};

struct AgendaBlocked {
  std::uint32_t action = 0;
  bool by_status = false;               // false: the status does not say blocked, an open blocker does
  std::vector<std::uint32_t> blockers;  // open ones, indexes in Action::blockers
};

struct AgendaStep {
  std::uint32_t action = 0;
  std::uint32_t step = 0;  // index in Action::steps
  int days = 0;            // overdue, or left
};

struct AgendaDecision {
  std::uint32_t action = 0;
  std::uint32_t note = 0;  // index in Action::notes
};

struct AgendaMeeting {
  std::uint32_t meeting = 0;  // index in Plan::meetings
  int days = 0;               // until the last day it may be held
};

struct Agenda {
  std::vector<AgendaAction> late;           // the latest first
  std::vector<AgendaAction> due_soon;       // the nearest first; days left
  std::vector<AgendaAction> starting_late;  // the latest first; those already late are among the late only
  std::vector<AgendaStale> stale;           // the longest silence first
  std::vector<AgendaBlocked> blocked;       // open actions with the status blocked or an open blocker
  ActionList postponed;                     // the reason is the action's status_reason
  ActionList suspended;
  std::vector<AgendaStep> overdue_steps;          // of open actions, the longest overdue first
  std::vector<AgendaStep> next_steps;             // of open actions, due within the threshold, the nearest first
  std::vector<AgendaDecision> awaited_decisions;  // the oldest request first
  std::vector<AgendaMeeting> next_meetings;       // the nearest first; of the plan, whatever the actions asked for
};

// Of the actions given, by the plan's thresholds. Equals stay in the order given.
Agenda agenda(const Plan& plan, Actions actions, Date today);

// Which requests for a decision are answered: a note that asks for one waits until a decision that names its action is taken in a
// meeting held by today and not surely before the note. A decision of which the day is unknown answers nothing.
class DecisionsTaken {
 public:
  DecisionsTaken(const Plan& plan, Date today);
  bool is_awaited(std::uint32_t action, const Note& note) const;

 private:
  Date today_;
  std::vector<std::optional<Date>> last_;  // by action: the last day on which one may have been taken
};

}  // namespace ctg::views
