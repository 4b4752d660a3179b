// Where each indicator stands on a given day: its latest value, what was expected of it, and whether it is on track.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "model/plan.hpp"
#include "views/share.hpp"

namespace ctg::views {

enum class IndicatorState : std::uint8_t {
  reached,           // meets the target that applies
  on_track,          // at least what is expected on the day of the value; a stable one: held
  behind,            // less than expected, or the target's day has passed without its being met; a stable one: not held
  without_value,     // nothing measured by today, or nothing since the baseline
  without_target,    // nothing to compare with
  without_baseline,  // the target's day is to come and nothing tells from where it should be reached
  context,           // describes the territory: the plan is not judged by it, whatever targets are written
};
inline constexpr std::size_t indicator_state_count = 7;

// A value on a day; `day` is the last day of the date as written, and today at the latest for what was measured.
struct IndicatorPoint {
  Date day;
  Decimal value;
};

struct IndicatorBaseline {
  Decimal value;
  std::optional<Date> day;  // without it, there is an attainment but no expectation
};

struct IndicatorProgress {
  std::uint32_t indicator = 0;  // index in Plan::indicators
  IndicatorState state = IndicatorState::without_value;
  std::optional<Direction> direction;  // as written, else from the baseline (or, failing it, the first value) to the target
  std::optional<IndicatorBaseline> baseline;
  std::optional<IndicatorPoint> latest;
  bool is_estimated = false;             // the latest value
  std::optional<IndicatorPoint> target;  // the one that applies today: the next, or the last once all have passed
  std::optional<double> expected_today;
  std::optional<double> expected_at_latest;  // on the day of the latest value: what its state is judged by
  std::optional<double> attainment;          // (latest - baseline) / (target - baseline): above 1 exceeded, below 0 the wrong way
  // The last target of all, for judging the whole plan: the share of the way to it, and whether the latest value meets it. A stable
  // one without a target meets it while its baseline is held.
  std::optional<IndicatorPoint> last_target;
  std::optional<double> last_attainment;
  bool meets_last = false;
  bool is_old = false;                 // the latest value is older than its frequency allows
  std::vector<IndicatorPoint> series;  // the values measured by today, in order of their days
};

// How it is judged, and why:
// - A value counts from the first day it may be of, up to today; the latest is the one with the latest last day, and of two with
//   the same day the one written last (a correction is written below what it corrects).
// - What is expected is a straight line from the baseline to the first target, from there to the next, and level after the last:
//   each target is a promise for its day, and a line from the baseline straight to the last would contradict those between.
//   Time is counted in calendar months and parts of them, so that two years are half of four, leap years or not. A date that
//   is not a day counts for its last day, for a figure of a year is known at its end. Before the baseline, nothing.
// - A value is judged by what was expected on its own day, not today: a yearly figure of December cannot be blamed for June.
//   That it is old is said apart.
// - `stable`: held while within 5 % of the target or, failing it, of the baseline. `bounds` say what a value can be (a
//   percentage: 0 to 100), not what it should be, so they are not used.
// - Attainment needs a baseline and a target that differ.
// - Old: more than one and a half times the frequency since its day: figures are published with a delay. `irregular` or no
//   frequency: never.
IndicatorProgress indicator_progress(const Plan& plan, std::uint32_t indicator, Date today);
// Of every indicator, in the plan's order.
std::vector<IndicatorProgress> indicator_progress(const Plan& plan, Date today);

struct IndicatorCounts {
  std::size_t total = 0;
  std::array<std::size_t, indicator_state_count> by_state{};  // in the order of IndicatorState
  std::size_t old = 0;

  // Of another plan.
  void add(const IndicatorCounts& other);
  std::size_t count(IndicatorState state) const { return by_state[static_cast<std::size_t>(state)]; }
  // Reached or on track, of those that can be judged.
  Share well_of_judged() const {
    const std::size_t well = count(IndicatorState::reached) + count(IndicatorState::on_track);
    return {well, well + count(IndicatorState::behind)};
  }
};
IndicatorCounts count_indicators(const std::vector<IndicatorProgress>& indicators);

// The actions and the objectives that name an indicator.
struct IndicatorUses {
  std::vector<std::uint32_t> actions;
  std::vector<std::uint32_t> objectives;
};
IndicatorUses uses_of(const Plan& plan, std::uint32_t indicator);

}  // namespace ctg::views
