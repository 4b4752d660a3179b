// Tests of what became of actions over the states of a plan.
#include "views/plan_history.hpp"

#include <doctest/doctest.h>

#include "sample_plan.hpp"

namespace ctg::views {
namespace {

const Date today = day("2026-06-30");

// States of a plan, told the newest first as they are read.
struct States {
  std::vector<std::pair<Plan, Date>> all;  // the oldest first

  template <class Make>
  States& at(std::string_view on, Make&& make) {
    SamplePlan sample;
    sample.plan.convention.status = located(ConventionStatus::in_force);
    make(sample);
    all.emplace_back(std::move(sample.plan), day(on));
    return *this;
  }
  PlanHistory history() const {
    PlanHistoryMaker maker(today);
    for (auto state = all.rbegin(); state != all.rend(); ++state) maker.add(state->first, state->second);
    return maker.finish();
  }
};

TEST_CASE("the first deadline of the signed plan is kept, and every move since is counted") {
  const PlanHistory history = States{}
                                  .at("2024-01-10", [](SamplePlan& plan) { plan.action("1").planned("", "2025-03"); })
                                  .at("2024-06-10", [](SamplePlan& plan) { plan.action("1").planned("", "2025-06"); })
                                  .at("2024-07-10", [](SamplePlan& plan) { plan.action("1").planned("", "2025-06-30"); })
                                  .at("2025-01-10", [](SamplePlan& plan) { plan.action("1").planned("", "2025-12"); })
                                  .at("2025-02-10", [](SamplePlan& plan) { plan.action("1").planned("", "2025-09"); })
                                  .history();
  REQUIRE(history.actions.size() == 1);
  const ActionHistory& action = history.actions[0];
  CHECK(iso_partial_date(*action.signed_end) == "2025-03");
  CHECK(iso_partial_date(*action.end) == "2025-09");
  CHECK(action.slip() == 183);
  CHECK(action.postponements == 2);
  CHECK(action.advances == 1);
  CHECK(action.fate == Fate::open);
  CHECK(action.states.size() == 5);
  CHECK(history.days.front() == day("2024-01-10"));
  CHECK(action.on(day("2024-01-09"), history.days) == nullptr);
  CHECK(iso_partial_date(*action.on(day("2024-06-09"), history.days)->end) == "2025-03");
  CHECK(iso_partial_date(*action.on(day("2024-06-10"), history.days)->end) == "2025-06");
}

TEST_CASE("what a draft says binds nobody") {
  const PlanHistory history = States{}
                                  .at("2023-06-01",
                                      [](SamplePlan& plan) {
                                        plan.plan.convention.status = located(ConventionStatus::draft);
                                        plan.action("1").planned("", "2024-06");
                                        plan.action("gone").planned("", "2024-06");
                                      })
                                  .at("2024-01-10",
                                      [](SamplePlan& plan) {
                                        plan.plan.convention.status = located(ConventionStatus::signed_);
                                        plan.action("1").planned("", "2025-06");
                                      })
                                  .at("2025-01-10", [](SamplePlan& plan) { plan.action("1").planned("", "2025-12"), plan.action("2"); })
                                  .history();
  CHECK(history.signed_at == std::size_t{1});
  CHECK_FALSE(history.is_signed_before());
  REQUIRE(history.actions.size() == 3);
  CHECK(iso_partial_date(*history.actions[0].signed_end) == "2025-06");
  CHECK(history.actions[0].signed_at == 1);
  CHECK(history.actions[0].postponements == 1);
  CHECK_FALSE(history.actions[0].is_added);
  CHECK(history.actions[1].is_added);
  CHECK_FALSE(history.actions[1].is_dated());
  CHECK_FALSE(history.actions[2].signed_end);
  CHECK_FALSE(history.actions[2].was_promised);
}

TEST_CASE("a convention is signed by its status, else by its date; without either the first deadline counts") {
  const auto with = [](auto&& change) {
    States states;
    states.at("2024-01-10", [&](SamplePlan& plan) {
      plan.plan.convention.status = {};
      change(plan.plan.convention);
      plan.action("1").planned("", "2025-06");
    });
    return states.history();
  };
  CHECK(with([](Convention& convention) { convention.signed_on = when("2024-01-10"); }).is_signed_before());
  CHECK_FALSE(with([](Convention& convention) { convention.signed_on = when("2024-01-11"); }).signed_at);
  CHECK_FALSE(with([](Convention& convention) { convention.status = located(ConventionStatus::draft); }).signed_at);
  CHECK(with([](Convention&) {}).actions[0].signed_end);
}

TEST_CASE("what is only proposed, or given up from the first, was never promised") {
  const PlanHistory history = States{}
                                  .at("2024-01-10",
                                      [](SamplePlan& plan) {
                                        plan.action("1").status(Status::proposed).planned("", "2025-01");
                                        plan.action("2").status(Status::cancelled).planned("", "2025-01");
                                      })
                                  .at("2024-03-10",
                                      [](SamplePlan& plan) {
                                        plan.action("1").status(Status::planned).planned("", "2025-06");
                                        plan.action("2").status(Status::cancelled).planned("", "2025-01");
                                      })
                                  .history();
  CHECK(iso_partial_date(*history.actions[0].signed_end) == "2025-06");
  CHECK(history.actions[0].is_added);
  CHECK(history.actions[0].postponements == 0);
  CHECK_FALSE(history.actions[1].was_promised);
  CHECK_FALSE(history.actions[1].end);
  CHECK(history.actions[1].fate == Fate::cancelled);
}

TEST_CASE("done on the recorded day, else on that of the revision that first says so") {
  const PlanHistory history = States{}
                                  .at("2024-01-10",
                                      [](SamplePlan& plan) {
                                        plan.action("1").status(Status::done);
                                        plan.action("2").status(Status::in_progress);
                                        plan.action("3").status(Status::in_progress);
                                      })
                                  .at("2024-02-10",
                                      [](SamplePlan& plan) {
                                        plan.action("1").status(Status::in_progress);
                                        plan.action("2").status(Status::done);
                                        plan.action("3").status(Status::done);
                                      })
                                  .at("2024-03-10",
                                      [](SamplePlan& plan) {
                                        plan.action("1").status(Status::done);
                                        plan.action("2").status(Status::done).planned("", "2025-01");
                                        plan.action("3").status(Status::done).actual("", "2024-01-20");
                                      })
                                  .history();
  CHECK(history.actions[0].done_on == day("2024-03-10"));
  CHECK(history.actions[1].done_on == day("2024-02-10"));
  CHECK(history.actions[2].done_on == day("2024-01-20"));
}

TEST_CASE("an action that is renamed, leaves and comes back is one action") {
  const auto renamed = [](SamplePlan& plan) {
    plan.action("new").planned("", "2025-06");
    plan.plan.actions.back().former_ids.push_back(text("old"));
  };
  const PlanHistory history = States{}
                                  .at("2024-01-10", [](SamplePlan& plan) { plan.action("old").planned("", "2025-01"); })
                                  .at("2024-02-10", renamed)
                                  .at("2024-03-10", [](SamplePlan&) {})
                                  .at("2024-04-10", renamed)
                                  .history();
  REQUIRE(history.actions.size() == 1);
  CHECK(history.actions[0].id == "new");
  CHECK(history.actions[0].slip() == 150);
  CHECK(history.actions[0].states.size() == 4);
  CHECK_FALSE(history.actions[0].on(day("2024-03-15"), history.days)->is_there);
}

TEST_CASE("what was removed is known as it was last: given up, or done before") {
  const PlanHistory history = States{}
                                  .at("2024-01-10",
                                      [](SamplePlan& plan) {
                                        plan.action("1").status(Status::planned).planned("", "2025-01");
                                        plan.action("2").status(Status::done).planned("", "2025-01").status_on("2024-01-05");
                                      })
                                  .at("2024-02-10", [](SamplePlan&) {})
                                  .history();
  REQUIRE(history.actions.size() == 2);
  CHECK(history.actions[0].fate == Fate::removed);
  CHECK_FALSE(history.actions[0].end);
  CHECK(history.actions[0].is_given_up());
  CHECK(history.actions[1].fate == Fate::done);
  CHECK(history.actions[1].done_on == day("2024-01-05"));
  CHECK(history.actions[1].end);
}

TEST_CASE("a state whose action could not be read whole says nothing of it") {
  const PlanHistory history =
      States{}
          .at("2024-01-10", [](SamplePlan& plan) { plan.action("1").status(Status::planned).planned("", "2025-01"); })
          .at("2024-02-10",
              [](SamplePlan& plan) {
                plan.action("1").status(Status::planned);
                plan.plan.actions.back().damaged = true;
              })
          .at("2024-03-10", [](SamplePlan& plan) { plan.action("1").status(Status::planned).planned("", "2025-01"); })
          .history();
  CHECK(history.actions[0].states.size() == 1);
  CHECK(history.actions[0].postponements == 0);
}

TEST_CASE("actions without an id, and a second one of the same id, are not followed") {
  const PlanHistory history = States{}
                                  .at("2024-01-10",
                                      [](SamplePlan& plan) {
                                        plan.action("1").planned("", "2025-01");
                                        plan.action("1").planned("", "2026-01");
                                        plan.action("x");
                                        plan.plan.actions.back().id = {};
                                      })
                                  .history();
  REQUIRE(history.actions.size() == 1);
  CHECK(iso_partial_date(*history.actions[0].end) == "2025-01");
  CHECK(PlanHistoryMaker(today).finish().actions.empty());
}

}  // namespace
}  // namespace ctg::views
