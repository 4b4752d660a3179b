// Tests of putting actions together by what they have in common.
#include "views/grouping.hpp"

#include <doctest/doctest.h>

#include "sample_plan.hpp"

namespace ctg::views {
namespace {

const Date today = day("2026-06-30");

std::vector<Group> grouped(const SamplePlan& sample, std::string_view by) {
  return group_by(sample.plan, *find_grouping(by), all_actions(sample.plan), today);
}

TEST_CASE("groups of an enumeration come in its order, with a label, and the unsaid last") {
  SamplePlan sample;
  sample.action("1").status(Status::done);
  sample.action("2");
  sample.action("3").status(Status::planned);
  sample.action("4").status(Status::done);
  const std::vector<Group> groups = grouped(sample, "status");
  REQUIRE(groups.size() == 3);
  CHECK(groups[0].name == "planned");
  CHECK(groups[1].name == "done");
  CHECK(groups[1].label->in(Language::french) == "réalisée");
  CHECK(groups[1].actions == ActionList{0, 3});
  CHECK(groups[1].progress.done_of_all() == Share{2, 2});
  CHECK(groups[2].is_unsaid());
  CHECK(groups[2].actions == ActionList{1});
}

TEST_CASE("groups of things come in the plan's order, then unknown ids, then the unsaid") {
  SamplePlan sample;
  sample.institution("ville", "Ville de Rivemont");
  sample.institution("caf-49", "Caisse d'allocations familiales", "Caf 49");
  sample.action("1").lead("caf-49");
  sample.action("2").lead("inconnue");
  sample.action("3");
  sample.action("4").lead("ville");
  const std::vector<Group> groups = grouped(sample, "lead");
  REQUIRE(groups.size() == 4);
  CHECK(groups[0].title == "Ville de Rivemont");
  CHECK(groups[1].title == "Caf 49");
  CHECK(groups[1].name == "caf-49");
  CHECK(groups[2].title == "inconnue");
  CHECK(groups[3].is_unsaid());
}

TEST_CASE("an action with several themes stands in several groups, and once in each") {
  SamplePlan sample;
  sample.action("1").themes({Theme::youth, Theme::childhood, Theme::youth});
  CHECK(find_grouping("theme")->several);
  const std::vector<Group> groups = grouped(sample, "theme");
  REQUIRE(groups.size() == 2);
  CHECK(groups[0].name == "childhood");
  CHECK(groups[1].actions == ActionList{0});
}

TEST_CASE("groups by year come in order, those without a planned end last") {
  SamplePlan sample;
  sample.action("1").planned("2026-01", "2027-03");
  sample.action("2");
  sample.action("3").planned("2025-01", "2025");
  sample.action("4").planned("2024-01", "2027-12-31");
  const std::vector<Group> groups = grouped(sample, "year");
  REQUIRE(groups.size() == 3);
  CHECK(groups[0].year == 2025);
  CHECK(groups[1].year == 2027);
  CHECK(groups[1].actions == ActionList{0, 3});
  CHECK_FALSE(groups[1].is_unsaid());
  CHECK(groups[2].is_unsaid());
}

TEST_CASE("every way to group works on an empty plan and on an action that says nothing") {
  SamplePlan sample;
  for (const Grouping& grouping : groupings()) CHECK(group_by(sample.plan, grouping, {}, today).empty());
  sample.action("1");
  for (const Grouping& grouping : groupings()) {
    const std::vector<Group> groups = grouped(sample, grouping.name);
    REQUIRE(groups.size() == 1);
    CHECK(groups[0].is_unsaid());
  }
  CHECK(find_grouping("colour") == nullptr);
}

}  // namespace
}  // namespace ctg::views
