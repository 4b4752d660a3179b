// What became of each action over the states in which a plan was kept: what was first promised, how it moved, when it was done.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "views/action_list.hpp"

namespace ctg::views {

// How an action stood from one revision of the plan on.
struct ActionState {
  std::size_t revision = 0;  // index in PlanHistory::days
  bool is_there = true;      // false: the plan does not have it
  std::optional<Status> status;
  std::optional<PartialDate> end;  // planned

  // What is only proposed, or was given up, binds nobody.
  bool is_promised() const { return is_there && status != Status::proposed && status != Status::cancelled; }
  bool says_the_same(const ActionState& other) const { return is_there == other.is_there && status == other.status && end == other.end; }
};

enum class Fate : std::uint8_t { proposed, open, done, cancelled, removed };

struct ActionHistory {
  std::string id;  // as it is called now, or was called last
  std::string title;
  std::vector<ActionState> states;   // the oldest first; one for each time that something of it changed
  std::optional<Date> recorded_end;  // the last day of the date by which it was done, as the plan says

  // What follows from them:
  Fate fate = Fate::open;
  std::optional<PartialDate> signed_end;  // the first deadline of the signed plan
  std::size_t signed_at = 0;              // the revision that has it
  std::optional<PartialDate> end;         // the deadline as it stands; none for what was given up or is only proposed
  std::optional<Date> done_on;            // the day that the plan records, else that of the revision that first says so
  bool was_promised = false;              // in the signed plan, or later
  bool is_added = false;                  // promised after the signature
  std::size_t postponements = 0;          // since the first deadline
  std::size_t advances = 0;

  bool is_given_up() const { return fate == Fate::cancelled || fate == Fate::removed; }
  bool is_dated() const { return signed_end.has_value() || end.has_value(); }
  // Days from the deadline first signed to the one that stands; none where there are not both.
  std::optional<int> slip() const;
  // How it stood on a day; null before its first revision.
  const ActionState* on(Date day, const std::vector<Date>& days) const;
};

struct PlanHistory {
  std::vector<Date> days;  // of the revisions, the oldest first
  // The first revision whose convention is signed. None: no revision says so, and the first deadline of each action counts.
  std::optional<std::size_t> signed_at;
  std::vector<ActionHistory> actions;  // in the order of the newest revision, then those that it no longer has

  bool is_signed_before() const { return signed_at == std::size_t{0}; }
};

// Told the states of a plan from the newest to the oldest. Actions are the same by id, then by the ids that they had (`former_ids`).
class PlanHistoryMaker {
 public:
  explicit PlanHistoryMaker(Date today) : today_(today) {}
  // Actions that no newer state had, as this one has them for the last time: their places in the plan and in the history.
  struct Met {
    ActionList actions;
    std::vector<std::size_t> histories;
  };
  Met add(const Plan& plan, Date day);
  // Once all were told.
  PlanHistory finish();

 private:
  struct Trace {
    ActionHistory history;
    std::size_t last_told = 0;  // how many states had been told when it was met
  };
  std::vector<std::size_t> match(const Plan& plan) const;
  std::size_t begin(const Action& action, std::size_t revision);

  Date today_;
  std::vector<Trace> traces_;
  std::unordered_map<std::string, std::size_t> ids_;
  std::unordered_map<std::string, std::size_t> former_ids_;
  std::vector<Date> days_;                // the newest first
  std::optional<std::size_t> signed_at_;  // counted from the newest
};

}  // namespace ctg::views
