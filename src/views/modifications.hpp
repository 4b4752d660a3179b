// How a plan was changed by its committees and amendments: deadlines moved, actions stopped or given up, texts signed.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "views/action_list.hpp"

namespace ctg::views {

// A stretch of days, both included.
struct Days {
  Date first;
  Date last;

  // By the last day that a date may be.
  bool hold(const LocatedDate& date) const { return date.given() && date.value.last >= first && date.value.last <= last; }
};

struct MovedDeadline {
  std::uint32_t action = 0;         // index in Plan::actions
  std::uint32_t decision = 0;       // index in Plan::decisions
  std::optional<PartialDate> from;  // what an earlier decision had put; a plan keeps no other former end
  std::optional<PartialDate> to;    // none: postponed without a new end
};

inline constexpr std::size_t decision_kind_count = 7;

struct Modifications {
  std::vector<MovedDeadline> deadlines;  // in the order of the meetings
  // Decisions that name one of the actions, in the order of DecisionKind.
  std::array<std::size_t, decision_kind_count> decisions{};
  std::vector<std::uint32_t> amendments;  // indexes in Plan::amendments, signed in these days, of those that concern an action given

  std::size_t count(DecisionKind kind) const { return decisions[static_cast<std::size_t>(kind)]; }
  // What changes what was agreed: postponed, suspended, cancelled or modified by a decision, or amended.
  std::size_t total() const {
    return count(DecisionKind::postpone) + count(DecisionKind::suspend) + count(DecisionKind::cancel) + count(DecisionKind::modify) +
           amendments.size();
  }
};

// What was decided and signed in these days. An amendment that names no action concerns all of them.
Modifications modifications(const Plan& plan, Actions actions, const Days& days);

}  // namespace ctg::views
