// Tests of what a transcription leaves open.
#include "views/uncertainty.hpp"

#include <doctest/doctest.h>

#include "sample_plan.hpp"

namespace ctg::views {
namespace {

TEST_CASE("what is ambiguous or for nobody knows whom is open, what is inferred or stated is not") {
  SamplePlan sample;
  sample.objective("a", "A").audience = located(Audience::unknown);
  sample.objective("b", "B").certainty = located(Certainty::inferred);
  sample.objective("c", "C").audience = located(Audience::both);
  sample.action("1").fields().certainty = located(Certainty::ambiguous);
  sample.action("2");
  const auto open = uncertainties(sample.plan);
  REQUIRE(open.size() == 2);
  CHECK(open[0].kind == Kind::objective);
  CHECK(open[0].audience_unknown);
  CHECK_FALSE(open[0].is_ambiguous);
  CHECK(open[1].kind == Kind::action);
  CHECK(open[1].is_ambiguous);
}

}  // namespace
}  // namespace ctg::views
