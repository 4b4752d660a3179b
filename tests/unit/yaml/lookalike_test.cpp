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

TEST_CASE("every blank at an edge and every character without a shape is left out, and no neighbour of theirs") {
  for (const char* hidden : {"\u00AD", "\u180E", "\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF"}) {
    CAPTURE(hidden);
    CHECK(looks_like("stat" + std::string(hidden) + "us") == "status");
  }
  for (const char* blank : {" ", "\t", "\u00A0", "\u202F", "\u2000", "\u2005", "\u200A"}) {
    CAPTURE(blank);
    CHECK(looks_like(std::string(blank) + "my" + blank + "key" + blank) == "my key");
    CHECK_FALSE(looks_like_itself(std::string("key") + blank));
    CHECK_FALSE(looks_like_itself(blank + std::string("key")));
  }
  for (const char* seen : {"\u00AC", "\u00AE", "\u180D", "\u1FFE", "\u200E", "\u205F", "\u2061", "\uFEFE"}) {
    CAPTURE(seen);
    CHECK(looks_like("stat" + std::string(seen) + "us") != "status");
    CHECK(looks_like("stat" + std::string(seen) + "us") != "stat us");
  }
  CHECK(looks_like("a\xff") == "a\xff");
}

TEST_CASE("accents are seen: they make another key, however they are composed") {
  CHECK(looks_like("e\u0301tat") == "\u00E9tat");
  CHECK(looks_like("\u00E9tat") != "etat");
}

}  // namespace
}  // namespace ctg::yaml
