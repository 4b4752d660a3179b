// Tests of how a plan was changed by its committees and amendments.
#include "views/modifications.hpp"

#include <doctest/doctest.h>

#include "sample_plan.hpp"

namespace ctg::views {
namespace {

const Days of_2025{day("2025-01-01"), day("2025-12-31")};

SamplePlan sample_decisions() {
  SamplePlan sample;
  sample.action("a");
  sample.action("b");
  sample.body("copil", "Comité");
  sample.meeting("m24", "copil", "2024-06-01");
  sample.meeting("m25", "copil", "2025-06-01");
  const auto decide = [&](std::string_view id, std::string_view meeting, DecisionKind kind, std::string_view new_end,
                          std::initializer_list<std::string_view> actions) {
    Decision& decision = sample.decision(id, meeting, actions);
    decision.kind = located(kind);
    decision.new_end = when(new_end);
  };
  decide("later", "m25", DecisionKind::modify, "2026-03-31", {"a"});
  decide("first", "m24", DecisionKind::modify, "2025-12-31", {"a"});
  decide("postponed", "m25", DecisionKind::postpone, "", {"b", "unknown"});
  decide("cancelled", "m25", DecisionKind::cancel, "", {"b"});
  decide("talk", "m25", DecisionKind::other, "", {"a"});
  return sample;
}

TEST_CASE("a moved deadline is told from what an earlier decision had put, whatever the order of the file") {
  const SamplePlan sample = sample_decisions();
  const Modifications found = modifications(sample.plan, all_actions(sample.plan), of_2025);
  REQUIRE(found.deadlines.size() == 2);
  CHECK(found.deadlines[0].action == 0);
  CHECK(found.deadlines[0].from == parse_partial_date("2025-12-31"));
  CHECK(found.deadlines[0].to == parse_partial_date("2026-03-31"));
  CHECK(found.deadlines[1].action == 1);
  CHECK_FALSE(found.deadlines[1].from);
  CHECK_FALSE(found.deadlines[1].to);
}

TEST_CASE("what changes the plan is counted once a decision; talk, other years and other actions are not") {
  const SamplePlan sample = sample_decisions();
  CHECK(modifications(sample.plan, all_actions(sample.plan), of_2025).total() == 3);
  CHECK(modifications(sample.plan, ActionList{0}, of_2025).total() == 1);
  CHECK(modifications(sample.plan, all_actions(sample.plan), {day("2026-01-01"), day("2026-12-31")}).total() == 0);
}

TEST_CASE("an amendment counts where it concerns one of the actions, or names none") {
  SamplePlan sample = sample_decisions();
  Amendment& amendment = sample.plan.amendments.emplace_back();
  amendment.signed_on = when("2025-07-03");
  CHECK(modifications(sample.plan, ActionList{1}, of_2025).amendments.size() == 1);
  sample.plan.amendments.back().adds.push_back(reference<SubjectReference>(sample.plan, "a"));
  CHECK(modifications(sample.plan, ActionList{1}, of_2025).amendments.empty());
  CHECK(modifications(sample.plan, ActionList{0}, of_2025).amendments.size() == 1);
}

}  // namespace
}  // namespace ctg::views
