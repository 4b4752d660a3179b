// Tests of what needs attention on a day.
#include "views/agenda.hpp"

#include <doctest/doctest.h>

#include "sample_plan.hpp"

namespace ctg::views {
namespace {

const Date today = day("2026-06-30");

Agenda agenda_of(const SamplePlan& sample) { return agenda(sample.plan, all_actions(sample.plan), today); }

TEST_CASE("an empty plan asks for nothing") {
  const Agenda empty = agenda(Plan{}, {}, today);
  CHECK(empty.late.empty());
  CHECK(empty.next_meetings.empty());
}

TEST_CASE("the late come worst first, and do not also start late") {
  SamplePlan sample;
  sample.action("1").status(Status::in_progress).planned("", "2026-06-20");
  sample.action("2").status(Status::planned).planned("2025-01", "2026-05-31");
  sample.action("3").status(Status::planned).planned("2026-05-31", "2027");
  sample.action("4").status(Status::done).planned("", "2025");
  sample.action("5").status(Status::in_progress).planned("", "2026-06-30");
  const Agenda found = agenda_of(sample);
  REQUIRE(found.late.size() == 2);
  CHECK(found.late[0].action == 1);
  CHECK(found.late[0].days == 30);
  CHECK(found.late[1].days == 10);
  REQUIRE(found.starting_late.size() == 1);
  CHECK(found.starting_late[0].action == 2);
  CHECK(found.starting_late[0].days == 30);
  REQUIRE(found.due_soon.size() == 1);
  CHECK(found.due_soon[0].action == 4);
  CHECK(found.due_soon[0].days == 0);
}

TEST_CASE("the due come nearest first, up to the plan's own threshold") {
  SamplePlan sample;
  sample.action("1").status(Status::in_progress).planned("", "2026-07-15");
  sample.action("2").status(Status::in_progress).planned("", "2026-07-01");
  sample.action("3").status(Status::in_progress).planned("", "2026-08-29");
  sample.action("4").status(Status::in_progress).planned("", "2026-08-30");
  Agenda found = agenda_of(sample);
  REQUIRE(found.due_soon.size() == 3);
  CHECK(found.due_soon[0].action == 1);
  CHECK(found.due_soon[2].days == 60);
  sample.plan.settings.thresholds.soon_days = located(std::int64_t{1});
  CHECK(agenda_of(sample).due_soon.size() == 1);
}

TEST_CASE("the stale come with their last news, the longest silence first") {
  SamplePlan sample;
  sample.plan.convention.signed_on = when("2019-09-06");
  sample.action("1").status(Status::in_progress).note("2025-12-01", "n");
  sample.action("2").status(Status::in_progress);
  sample.action("3").status(Status::in_progress).note("2026-06-01", "n");
  sample.action("4").status(Status::proposed);
  const Agenda found = agenda_of(sample);
  REQUIRE(found.stale.size() == 2);
  CHECK(found.stale[0].action == 1);
  CHECK_FALSE(found.stale[0].last_news);
  CHECK(found.stale[1].days == 211);
  CHECK(found.stale[1].last_news == PartialDate::of(day("2025-12-01")));
}

TEST_CASE("blocked is what the status says or an open blocker shows") {
  SamplePlan sample;
  sample.action("1").status(Status::blocked);
  sample.action("2").status(Status::in_progress).blocker("levé", "2026-01", "2026-02").blocker("ouvert", "2026-03");
  sample.action("3").status(Status::in_progress).blocker("levé", "2026-01", "2026-02");
  sample.action("4").status(Status::cancelled).blocker("ouvert", "2026-03");
  sample.action("5").status(Status::postponed);
  sample.action("6").status(Status::suspended);
  const Agenda found = agenda_of(sample);
  REQUIRE(found.blocked.size() == 2);
  CHECK(found.blocked[0].by_status);
  CHECK(found.blocked[0].blockers.empty());
  CHECK_FALSE(found.blocked[1].by_status);
  CHECK(found.blocked[1].blockers == std::vector<std::uint32_t>{1});
  CHECK(found.postponed == ActionList{4});
  CHECK(found.suspended == ActionList{5});
}

TEST_CASE("steps are overdue or next, those of closed actions neither") {
  SamplePlan sample;
  sample.action("1").status(Status::in_progress).step("a", "2026-06-29").step("b", "2026-06-30").step("c", "2026-05").step("d", "2027");
  sample.action("2").status(Status::done).step("e", "2026-01");
  const Agenda found = agenda_of(sample);
  REQUIRE(found.overdue_steps.size() == 2);
  CHECK(found.overdue_steps[0].step == 2);
  CHECK(found.overdue_steps[0].days == 30);
  CHECK(found.overdue_steps[1].days == 1);
  REQUIRE(found.next_steps.size() == 1);
  CHECK(found.next_steps[0].step == 1);
  CHECK(found.next_steps[0].days == 0);
}

TEST_CASE("a decision is awaited until one is taken on the action, not before the request and not in the future") {
  SamplePlan sample;
  sample.body("copil", "Comité de pilotage");
  sample.meeting("avant", "copil", "2026-01-10");
  sample.meeting("apres", "copil", "2026-04-10");
  sample.meeting("futur", "copil", "2026-09-10");
  for (const char* id : {"1", "2", "3", "4"})
    sample.action(id).status(Status::in_progress).note("2026-03-01", "arbitrer", NoteKind::decision_needed);
  sample.action("5").status(Status::in_progress).note("2026-01-01", "arbitrer", NoteKind::decision_needed);
  sample.action("6").status(Status::done).note("2026-01-01", "arbitrer", NoteKind::decision_needed);
  sample.action("7").status(Status::in_progress).note("2026-03-01", "avance");
  sample.decision("d1", "avant", {"1"});
  sample.decision("d2", "apres", {"2"});
  sample.decision("d3", "futur", {"3"});
  sample.decision("d4", "inconnue", {"4"});
  const Agenda found = agenda_of(sample);
  std::vector<std::uint32_t> waiting;
  for (const AgendaDecision& decision : found.awaited_decisions) waiting.push_back(decision.action);
  CHECK(waiting == std::vector<std::uint32_t>{4, 0, 2, 3});
  REQUIRE(found.next_meetings.size() == 1);
  CHECK(found.next_meetings[0].meeting == 2);
  CHECK(found.next_meetings[0].days == 72);
}

TEST_CASE("a decision of the day of the request answers it") {
  SamplePlan sample;
  sample.meeting("copil", "copil", "2026-03-01");
  sample.action("1").status(Status::in_progress).note("2026-03-01", "arbitrer", NoteKind::decision_needed);
  sample.decision("d1", "copil", {"1"});
  CHECK(agenda_of(sample).awaited_decisions.empty());
}

}  // namespace
}  // namespace ctg::views
