// Tests of counts, shares, and what rolls up the tree of objectives.
#include "views/progress.hpp"

#include <doctest/doctest.h>

#include "sample_plan.hpp"
#include "views/objective_tree.hpp"

namespace ctg::views {
namespace {

const Date today = day("2026-06-30");

TEST_CASE("an empty plan has no share of anything") {
  const Progress progress = progress_of(Plan{}, today);
  CHECK(progress.total == 0);
  CHECK_FALSE(progress.done_of_all().ratio());
  CHECK_FALSE(progress.done_of_kept().ratio());
  CHECK_FALSE(progress.due_of_dated().ratio());
  CHECK_FALSE(progress.done_of_all().below_percent(80));
}

TEST_CASE("done, due and cancelled are counted by their definitions") {
  SamplePlan sample;
  sample.action("1").status(Status::done).planned("", "2026-01-31");
  sample.action("2").status(Status::done).planned("", "2027-01-31");      // early
  sample.action("3").status(Status::in_progress).planned("", "2026-Q2");  // due today, not late
  sample.action("4").status(Status::in_progress).planned("", "2026-05");  // late
  sample.action("5").status(Status::cancelled).planned("", "2026-05");    // neither due nor late
  sample.action("6").status(Status::planned).planned("", "2026");         // dated, not due
  sample.action("7").status(Status::planned);                             // not dated
  sample.action("8");                                                     // nothing known
  const Progress progress = progress_of(sample.plan, today);
  CHECK(progress.total == 8);
  CHECK(progress.without_status == 1);
  CHECK(progress.count(Status::in_progress) == 2);
  CHECK(progress.late == 1);
  CHECK(progress.done_of_all() == Share{2, 8});
  CHECK(progress.done_of_kept() == Share{2, 7});
  CHECK(progress.due_of_dated() == Share{3, 5});
  CHECK(progress.done_of_dated() == Share{2, 5});
  CHECK(progress.done_of_due() == Share{1, 3});
}

TEST_CASE("a plan of cancelled actions only has nothing kept to share") {
  SamplePlan sample;
  sample.action("1").status(Status::cancelled);
  const Progress progress = progress_of(sample.plan, today);
  CHECK(progress.done_of_all().ratio() == 0.0);
  CHECK_FALSE(progress.done_of_kept().ratio());
}

TEST_CASE("a share is compared with whole percents exactly") {
  CHECK_FALSE(Share{4, 5}.below_percent(80));
  CHECK(Share{79, 100}.below_percent(80));
  CHECK_FALSE(Share{1, 2}.above_percent(50));
  CHECK(Share{51, 100}.above_percent(50));
}

TEST_CASE("an action counts once in an objective, in every branch it names, and in its main one") {
  SamplePlan sample;
  sample.objective("enfance", "Enfance");
  sample.objective("jeunesse", "Jeunesse");
  sample.objective("creches", "Crèches", "enfance");
  sample.objective("loisirs", "Loisirs", "enfance");
  sample.action("1").status(Status::done).objectives({"creches", "loisirs"});
  sample.action("2").status(Status::planned).objectives({"jeunesse", "creches", "creches"});
  sample.action("3").status(Status::planned).objectives({"inconnu"});
  sample.action("4").status(Status::planned);
  const ProgressByObjective result = progress_by_objective(sample.plan, all_actions(sample.plan), today);
  REQUIRE(result.objectives.size() == 4);
  const ObjectiveProgress& childhood = result.objectives[0];
  CHECK(childhood.objective == 0);
  CHECK(childhood.depth == 0);
  CHECK(childhood.progress.total == 2);
  CHECK(childhood.progress.done_of_all() == Share{1, 2});
  CHECK(childhood.main == 1);
  CHECK(childhood.own.empty());
  const ObjectiveProgress& nurseries = result.objectives[1];
  CHECK(nurseries.objective == 2);
  CHECK(nurseries.depth == 1);
  CHECK(nurseries.own == ActionList{0, 1});
  CHECK(nurseries.main == 1);
  CHECK(result.objectives[3].objective == 1);
  CHECK(result.objectives[3].main == 1);
  CHECK(result.without_objective == ActionList{2, 3});
}

TEST_CASE("parents that go round in a circle are cut where they come first") {
  SamplePlan sample;
  for (const char* id : {"a", "b", "c", "d"}) sample.objective(id, id);
  sample.plan.objectives[0].parent = reference<ObjectiveReference>(sample.plan, "a");  // its own parent
  sample.plan.objectives[1].parent = reference<ObjectiveReference>(sample.plan, "d");
  sample.plan.objectives[2].parent = reference<ObjectiveReference>(sample.plan, "b");
  sample.plan.objectives[3].parent = reference<ObjectiveReference>(sample.plan, "c");
  const ObjectiveTree tree(sample.plan);
  REQUIRE(tree.nodes().size() == 4);
  CHECK(tree.nodes()[0].objective == 0);
  CHECK(tree.nodes()[1].objective == 1);
  CHECK(tree.nodes()[2].objective == 2);
  CHECK(tree.nodes()[3].objective == 3);
  CHECK(tree.nodes()[3].depth == 2);
  CHECK(tree.is_within(3, 1));
  CHECK_FALSE(tree.is_within(1, 3));
  CHECK(tree.with_ancestors(3) == std::vector<std::uint32_t>{3, 2, 1});
}

TEST_CASE("a hundred thousand objectives below one another do not exhaust the stack") {
  Plan plan;
  plan.objectives.resize(100000);
  for (std::uint32_t index = 1; index < plan.objectives.size(); ++index) {
    plan.objectives[index].parent.at = somewhere;
    plan.objectives[index].parent.kind = Kind::objective;
    plan.objectives[index].parent.index = index - 1;
  }
  const ObjectiveTree tree(plan);
  CHECK(tree.nodes().back().depth == 99999);
  CHECK(tree.nodes().front().end == 100000);
}

}  // namespace
}  // namespace ctg::views
