// Tests of what a plan records of a stretch of time.
#include "views/changes_since.hpp"

#include <doctest/doctest.h>

#include "sample_plan.hpp"

namespace ctg::views {
namespace {

const Date today = day("2026-06-30");
const Date since = day("2026-01-31");

Note note(std::string_view on, std::string_view words, NoteKind kind, Visibility visibility = Visibility::partners) {
  Note made;
  made.on = when(on);
  made.text = text(words);
  made.kind = located(kind);
  made.visibility = located(visibility);
  return made;
}

TEST_CASE("what ended, stopped or began after the day and up to today is told, once an action, done first") {
  SamplePlan sample;
  const auto add = [&](std::string_view id, Status status, std::string_view start, std::string_view end, std::string_view status_on) {
    sample.action(id).status(status);
    Action& action = sample.plan.actions.back();
    action.actual.start = when(start);
    action.actual.end = when(end);
    action.status_on = when(status_on);
  };
  add("begun", Status::in_progress, "2026-02-01", "", "");
  add("done", Status::done, "2026-02-01", "2026-05-31", "");
  add("long done", Status::done, "2025-02-01", "2026-01-31", "");
  add("given up", Status::cancelled, "", "", "2026-03");
  add("tomorrow", Status::suspended, "", "", "2026-07-01");
  const ChangesSince changes = changes_since(sample.plan, all_actions(sample.plan), since, today);
  REQUIRE(changes.actions.size() == 3);
  CHECK(changes.actions[0].action == 1);
  CHECK(changes.actions[0].kind == ActionChange::Kind::done);
  CHECK(changes.actions[1].kind == ActionChange::Kind::cancelled);
  CHECK(changes.actions[2].kind == ActionChange::Kind::started);
}

TEST_CASE("of the others the latest note is told, never an internal one nor a request for a decision") {
  SamplePlan sample;
  sample.action("a").status(Status::in_progress);
  sample.plan.actions.back().notes = {note("2026-05-01", "old", NoteKind::progress), note("2026-06-01", "new", NoteKind::risk),
                                      note("2026-06-15", "hush", NoteKind::risk, Visibility::internal),
                                      note("2026-06-20", "decide", NoteKind::decision_needed)};
  const ChangesSince changes = changes_since(sample.plan, all_actions(sample.plan), since, today);
  REQUIRE(changes.news.size() == 1);
  CHECK(changes.news[0].note == 1);
  CHECK(changes_since(sample.plan, all_actions(sample.plan), day("2026-06-20"), today).news.empty());
}

TEST_CASE("milestones are those of open actions, the nearest first, both days included") {
  SamplePlan sample;
  sample.action("a").status(Status::in_progress).planned("2026-01-01", "2026-12-31");
  sample.action("b").status(Status::planned).planned("2026-06-30", "2027-01-01");
  sample.action("c").status(Status::done).planned("2026-06-30", "2026-08-01");
  const std::vector<Milestone> found = milestones(sample.plan, all_actions(sample.plan), today, day("2026-12-31"));
  REQUIRE(found.size() == 2);
  CHECK(found[0].kind == Milestone::Kind::start);
  CHECK(found[0].thing == 1);
  CHECK(found[1].kind == Milestone::Kind::end);
}

}  // namespace
}  // namespace ctg::views
