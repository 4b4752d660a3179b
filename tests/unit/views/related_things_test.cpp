// Tests of the things that have to do with some actions.
#include "views/related_things.hpp"

#include <doctest/doctest.h>

#include "sample_plan.hpp"

namespace ctg::views {
namespace {

// Two actions, each with its objective below one root; the uses as the loader lists them.
SamplePlan two_branches() {
  SamplePlan sample;
  sample.objective("root", "Root");
  sample.objective("a", "A", "root");
  sample.objective("b", "B", "root");
  sample.action("1").objectives({"a"});
  sample.action("2").objectives({"b"});
  sample.plan.uses = {{Kind::objective, 1, "parent", Kind::objective, 0, somewhere},
                      {Kind::objective, 2, "parent", Kind::objective, 0, somewhere},
                      {Kind::action, 0, "objectives", Kind::objective, 1, somewhere},
                      {Kind::action, 1, "objectives", Kind::objective, 2, somewhere}};
  return sample;
}

TEST_CASE("an objective is related by what is below it, and not by what is beside it") {
  const SamplePlan sample = two_branches();
  CHECK(related_things(sample.plan, Kind::objective, ActionList{0}) == std::vector<std::uint32_t>{0, 1});
  CHECK(related_things(sample.plan, Kind::objective, ActionList{0, 1}) == std::vector<std::uint32_t>{0, 1, 2});
  CHECK(related_things(sample.plan, Kind::objective, ActionList{}).empty());
}

TEST_CASE("actions are related to themselves, and kinds that nothing names to nothing") {
  const SamplePlan sample = two_branches();
  CHECK(related_things(sample.plan, Kind::action, ActionList{1}) == std::vector<std::uint32_t>{1});
  CHECK(related_things(sample.plan, Kind::meeting, ActionList{0, 1}).empty());
}

}  // namespace
}  // namespace ctg::views
