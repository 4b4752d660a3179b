// Keys that the eye cannot tell apart.
#include "yaml/lookalike.hpp"

#include <doctest/doctest.h>

namespace ctg::yaml {
namespace {

TEST_CASE("a plain key looks like itself") {
  for (const char* key : {"status", "planned", "x-my key", "a", ""}) {
    CHECK(looks_like_itself(key));
    CHECK(looks_like(key) == key);
  }
}

TEST_CASE("what is hidden in a key does not show") {
  CHECK(looks_like("stat\u200Bus") == "status");
  CHECK(looks_like("status ") == "status");
  CHECK(looks_like("\u00A0status") == "status");
  CHECK(looks_like("stаtus") == "status");  // a Cyrillic letter
  CHECK_FALSE(looks_like_itself("status "));
  CHECK_FALSE(looks_like_itself("stаtus"));
}

TEST_CASE("accents are seen: they make another key, however they are composed") {
  CHECK(looks_like("e\u0301tat") == "\u00E9tat");
  CHECK(looks_like("\u00E9tat") != "etat");
}

}  // namespace
}  // namespace ctg::yaml
