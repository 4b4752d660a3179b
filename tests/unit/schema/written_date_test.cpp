// Dates as people write them: what is meant is offered, what is not a date is left alone.
#include "schema/written_date.hpp"

#include <doctest/doctest.h>

namespace ctg::schema {
namespace {

std::string meant(std::string_view text) {
  const auto guess = guess_date(text);
  return guess ? guess->iso : "none";
}

}  // namespace

TEST_CASE("a zero in front of a day or a month changes nothing") {
  CHECK(meant("31/03/2026") == "2026-03-31");
  CHECK(meant("01/09/2025") == "2025-09-01");
  CHECK(meant("1/9/2025") == "2025-09-01");
}

TEST_CASE("a day that does not exist is not offered") {
  CHECK(meant("00/00/2026") == "none");
  CHECK(meant("31/02/2026") == "none");
}

}  // namespace ctg::schema
