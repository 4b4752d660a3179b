// Reads what a plan records of a stretch of time, and what it announces of the next.
#include "views/changes_since.hpp"

#include <algorithm>

#include "views/timing.hpp"

namespace ctg::views {
namespace {

struct Stretch {
  Date after;
  Date until;

  bool holds(const LocatedDate& date) const { return date.given() && date.value.last > after && date.value.last <= until; }
};

std::optional<ActionChange> change_of(std::uint32_t index, const Action& action, const Stretch& stretch) {
  using Kind = ActionChange::Kind;
  const LocatedDate ended = ended_on(action);
  if (stretch.holds(ended)) return ActionChange{is_cancelled(action) ? Kind::cancelled : Kind::done, index, ended.value};
  if (is_stopped(action) && stretch.holds(action.status_on)) return ActionChange{Kind::stopped, index, action.status_on.value};
  if (has_begun(action) && stretch.holds(action.actual.start)) return ActionChange{Kind::started, index, action.actual.start.value};
  return std::nullopt;
}

std::optional<std::uint32_t> latest_note(const Action& action, const Stretch& stretch) {
  std::optional<std::uint32_t> latest;
  for (std::uint32_t i = 0; i < action.notes.size(); ++i) {
    const Note& note = action.notes[i];
    if (!note.text.given() || note.visibility.is(Visibility::internal) || note.kind.is(NoteKind::decision_needed)) continue;
    if (stretch.holds(note.on) && (!latest || note.on.value.last >= action.notes[*latest].on.value.last)) latest = i;
  }
  return latest;
}

std::optional<std::uint32_t> latest_measure(const Indicator& indicator, const Stretch& stretch) {
  std::optional<std::uint32_t> latest;
  for (std::uint32_t i = 0; i < indicator.values.size(); ++i) {
    const Measure& measure = indicator.values[i];
    if (!measure.value.given() || !stretch.holds(measure.on)) continue;
    if (!latest || measure.on.value.last >= indicator.values[*latest].on.value.last) latest = i;
  }
  return latest;
}

}  // namespace

ChangesSince changes_since(const Plan& plan, Actions actions, Date since, Date today) {
  const Stretch stretch{since, today};
  ChangesSince changes;
  for (const std::uint32_t index : actions) {
    const Action& action = plan.actions[index];
    if (const auto change = change_of(index, action, stretch))
      changes.actions.push_back(*change);
    else if (const auto note = latest_note(action, stretch))
      changes.news.push_back({index, *note});
  }
  std::stable_sort(changes.actions.begin(), changes.actions.end(),
                   [](const ActionChange& a, const ActionChange& b) { return a.kind != b.kind ? a.kind < b.kind : a.on.last < b.on.last; });
  for (std::uint32_t index = 0; index < plan.indicators.size(); ++index)
    if (const auto measure = latest_measure(plan.indicators[index], stretch)) changes.indicators.push_back({index, *measure});
  return changes;
}

std::optional<std::uint32_t> last_steering_meeting(const Plan& plan, Date today) {
  std::optional<std::uint32_t> last;
  for (std::uint32_t index = 0; index < plan.meetings.size(); ++index) {
    const Meeting& meeting = plan.meetings[index];
    const Body* body = plan.at(meeting.body);
    if (body == nullptr || !body->kind.is(BodyKind::steering) || !meeting.on.given() || meeting.on.value.last >= today) continue;
    if (!last || meeting.on.value.last > plan.meetings[*last].on.value.last) last = index;
  }
  return last;
}

std::vector<Milestone> milestones(const Plan& plan, Actions actions, Date first, Date last) {
  std::vector<Milestone> found;
  const auto add = [&](Milestone::Kind kind, std::uint32_t thing, std::uint32_t step, const LocatedDate& on) {
    if (on.given() && on.value.last >= first && on.value.last <= last) found.push_back({kind, thing, step, on.value});
  };
  for (const std::uint32_t index : actions)
    each_deadline(plan.actions[index], [&](Deadline::Kind kind, std::optional<std::uint32_t> step, const LocatedDate& on) {
      add(static_cast<Milestone::Kind>(kind), index, step.value_or(0), on);
    });
  for (std::uint32_t meeting = 0; meeting < plan.meetings.size(); ++meeting)
    add(Milestone::Kind::meeting, meeting, 0, plan.meetings[meeting].on);
  std::stable_sort(found.begin(), found.end(), [](const Milestone& a, const Milestone& b) { return a.on.last < b.on.last; });
  return found;
}

}  // namespace ctg::views
