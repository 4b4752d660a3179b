// Keys that stand twice in one mapping, however they are written.
#include <doctest/doctest.h>

#include "sample.hpp"

namespace ctg::yaml {

TEST_CASE("equal keys are found in every kind of mapping") {
  CHECK(Sample("a: 1\nb:\n  c: 1\n  c: 2\n").found() == "4:3 duplicate-key");
  CHECK(Sample("- id: a\n  id: b\n- id: c\n").found() == "2:3 duplicate-key");
  CHECK(Sample("m: {a: 1, b: 2, a: 3}\n").found() == "1:17 duplicate-key");
  CHECK(Sample("a: 1\n'a': 2\n\"\\x61\": 3\n").found() == "2:1 duplicate-key\n3:1 duplicate-key");
  CHECK(Sample("a: 1\nA: 2\n\"a b\": 3\n").found() == "");
  CHECK(Sample("a: 1\nb: 2\n\"a \": 3\n").found() == "3:1 duplicate-key");
  CHECK(Sample("- {a: 1}\n- {a: 2}\n").found() == "");
}

TEST_CASE("composed and decomposed accents are one key") {
  CHECK(Sample("\u00e9t\u00e9: 1\ne\u0301te\u0301: 2\n").found() == "2:1 duplicate-key");
  CHECK(Sample("\u00e9t\u00e9: 1\nete: 2\n").found() == "");
}

TEST_CASE("equal keys are found among many") {
  std::string text;
  for (int i = 0; i < 500; ++i) text += "key" + std::to_string(i) + ": x\n";
  CHECK(Sample(text).found() == "");
  CHECK(Sample(text + "key7: y\nkey499: z\nkey7: u\n").found() == "501:1 duplicate-key\n502:1 duplicate-key\n503:1 duplicate-key");
}

TEST_CASE("an entry that could not be read does not count") { CHECK(Sample("a: @x\na: 1\n").found() == "1:4 yaml-syntax"); }

}  // namespace ctg::yaml
