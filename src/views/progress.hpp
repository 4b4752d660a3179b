// How far a plan is: counts by status, the share done against the share due, and the same for every objective.
#pragma once

#include <array>
#include <cstddef>

#include "views/action_list.hpp"
#include "views/share.hpp"

namespace ctg::views {

inline constexpr std::size_t status_count = 8;

struct Progress {
  std::size_t total = 0;
  std::array<std::size_t, status_count> by_status{};  // in the order of Status
  std::size_t without_status = 0;
  std::size_t late = 0;
  // Of the actions that are not cancelled and whose planned end is known, since only these can be due:
  std::size_t dated = 0;
  std::size_t dated_done = 0;
  std::size_t due = 0;       // the last day of the planned end is today or before
  std::size_t due_done = 0;  // due, and done

  std::size_t count(Status status) const { return by_status[static_cast<std::size_t>(status)]; }
  std::size_t kept() const { return total - count(Status::cancelled); }
  // Two answers to *how much is done*, each said with its name: giving an action up does not do it (all), and what was
  // given up is no longer to be done (kept).
  Share done_of_all() const { return {count(Status::done), total}; }
  Share done_of_kept() const { return {count(Status::done), kept()}; }
  // The two to draw side by side: they share a denominator.
  Share due_of_dated() const { return {due, dated}; }
  Share done_of_dated() const { return {dated_done, dated}; }
  // Of what should be finished by now, what is.
  Share done_of_due() const { return {due_done, due}; }

  void count_in(const Action& action, Date today);
  // Of other actions: of another plan.
  void add(const Progress& other);
};

Progress progress_of(const Plan& plan, Actions actions, Date today);
Progress progress_of(const Plan& plan, Date today);

// One objective, with everything below it. An action is counted once in an objective, however many of its objectives stand
// below it; it may count in several branches, so the lines of a level do not add up to the plan.
struct ObjectiveProgress {
  std::uint32_t objective = 0;  // index in Plan::objectives
  std::uint32_t depth = 0;      // 0 for a root
  Progress progress;            // with descendants
  std::size_t main = 0;         // of these actions, those whose main objective (the first) is this one or below it
  ActionList own;               // the actions that name this very objective, in order
};

struct ProgressByObjective {
  std::vector<ObjectiveProgress> objectives;  // parents before children
  ActionList without_objective;               // actions none of whose objectives is in the plan
};

ProgressByObjective progress_by_objective(const Plan& plan, Actions actions, Date today);

}  // namespace ctg::views
