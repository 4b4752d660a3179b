// What the plan itself records of a stretch of time: what ended, began or stopped, what was noted, measured and decided.
#pragma once

#include <optional>
#include <vector>

#include "views/workload.hpp"

namespace ctg::views {

struct ActionChange {
  enum class Kind : std::uint8_t { done, cancelled, stopped, started };
  Kind kind = Kind::done;
  std::uint32_t action = 0;  // index in Plan::actions
  PartialDate on;
};

struct ActionNews {
  std::uint32_t action = 0;
  std::uint32_t note = 0;  // index in Action::notes
};

struct IndicatorNews {
  std::uint32_t indicator = 0;  // index in Plan::indicators
  std::uint32_t measure = 0;    // index in Indicator::values
};

struct ChangesSince {
  std::vector<ActionChange> actions;      // an action once, by what matters most: done, cancelled, stopped, started; the oldest first
  std::vector<ActionNews> news;           // the latest note of each other action that partners may read; requests for decisions apart
  std::vector<IndicatorNews> indicators;  // the latest value of each
};

// After `since` and up to today, by the last day that a date may be.
ChangesSince changes_since(const Plan& plan, Actions actions, Date since, Date today);

// The last meeting of a steering body held before today; none where none was.
std::optional<std::uint32_t> last_steering_meeting(const Plan& plan, Date today);

// What is to happen between two days, the first and the last included.
struct Milestone {
  enum class Kind : std::uint8_t { start, end, step, meeting };  // those of Deadline::Kind first, in its order
  Kind kind = Kind::end;
  std::uint32_t thing = 0;  // index in Plan::actions, or in Plan::meetings
  std::uint32_t step = 0;   // index in Action::steps
  PartialDate on;
};

// Starts not made, ends and steps of open actions, and meetings; the nearest first.
std::vector<Milestone> milestones(const Plan& plan, Actions actions, Date first, Date last);

}  // namespace ctg::views
