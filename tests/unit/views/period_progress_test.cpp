// Tests of how much of a period has passed.
#include "views/period_progress.hpp"

#include <doctest/doctest.h>

#include "sample_plan.hpp"

namespace ctg::views {
namespace {

Period period(std::string_view start, std::string_view end) { return {.start = when(start), .end = when(end)}; }

TEST_CASE("today counts as passed, and months only when they are whole") {
  const auto progress = period_progress(period("2024-01-01", "2027-12-31"), day("2026-06-30"));
  REQUIRE(progress);
  CHECK(progress->days == Share{912, 1461});
  CHECK(progress->months == Share{30, 48});
  CHECK(period_progress(period("2024-01-01", "2027-12-31"), day("2026-06-29"))->months.part == 29);
  CHECK(period_progress(period("2024-01-31", "2024-12-31"), day("2024-02-29"))->months.part == 1);
}

TEST_CASE("before it begins nothing has passed, after it ends all has") {
  CHECK(period_progress(period("2024-01-01", "2024-12-31"), day("2023-12-31"))->is_to_come());
  CHECK_FALSE(period_progress(period("2024-01-01", "2024-12-31"), day("2024-01-01"))->is_to_come());
  CHECK_FALSE(period_progress(period("2024-01-01", "2024-12-31"), day("2024-12-30"))->is_over());
  CHECK(period_progress(period("2024-01-01", "2024-12-31"), day("2024-12-31"))->is_over());
  CHECK(period_progress(period("2024-01-01", "2024-12-31"), day("2030-01-01"))->months == Share{12, 12});
}

TEST_CASE("years alone are whole years, and half a period is none") {
  CHECK(period_progress(period("2024", "2027"), day("2026-06-30"))->months == Share{30, 48});
  CHECK_FALSE(period_progress(period("2024", ""), day("2026-06-30")));
  CHECK_FALSE(period_progress(period("", "2027"), day("2026-06-30")));
  CHECK_FALSE(period_progress(period("2027", "2024"), day("2026-06-30")));
}

TEST_CASE("a period at the end of the calendar does not run over it") {
  const auto progress = period_progress(period("0001-01-01", "9999-12-31"), day("9999-12-31"));
  REQUIRE(progress);
  CHECK(progress->is_over());
}

}  // namespace
}  // namespace ctg::views
