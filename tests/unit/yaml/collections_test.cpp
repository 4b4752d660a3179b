// Collections: blocks by indentation, brackets, and what may stand around them.
#include <doctest/doctest.h>

#include "sample.hpp"

namespace ctg::yaml {
namespace {

struct Expectation {
  const char* text;
  const char* told;
};

void check(std::initializer_list<Expectation> expectations) {
  for (const Expectation& expectation : expectations) {
    CAPTURE(expectation.text);
    const Sample sample(expectation.text);
    CHECK(sample.found() == "");
    CHECK(sample.tree.complete);
    CHECK(sample.told() == expectation.told);
  }
}

}  // namespace

TEST_CASE("lists may stand at the column of their key, or further to the right") {
  check({{"a:\n- x\n- y\nb: 1\n", "{a: [x, y], b: 1}"},
         {"a:\n  - x\n  - y\nb: 1\n", "{a: [x, y], b: 1}"},
         {"a:\n- b:\n  - c\n- d\n", "{a: [{b: [c]}, d]}"},
         {"- - x\n  - y\n- z\n", "[[x, y], z]"},
         {"-\n  - x\n-\n  y: 1\n", "[[x], {y: 1}]"},
         {"-   a: 1\n    b: 2\n", "[{a: 1, b: 2}]"},
         {"a:\n-\n- 3\nb: 5\n", "{a: [, 3], b: 5}"}});
}

TEST_CASE("values may stand below their key") {
  check({{"a:\n  x\n", "{a: x}"},
         {"a:\n  \"x\"\n", "{a: \"x\"}"},
         {"a:\n  [x]\n", "{a: [x]}"},
         {"a:\n\n  # comment\n  b: 1\n", "{a: {b: 1}}"},
         {"a: # comment\n  b: 1\n", "{a: {b: 1}}"}});
}

TEST_CASE("brackets hold lists and mappings over lines and comments") {
  check({{"a: [x, 'y', \"z\",]\n", "{a: [x, 'y', \"z\"]}"},
         {"a: [\n  x, # first\n  y\n  ]\n", "{a: [x, y]}"},
         {"a: {b: 1, \"c\":2, 'd' : [3]}\n", "{a: {b: 1, \"c\": 2, 'd': [3]}}"},
         {"a: {b: , c: ~}\n", "{a: {b: , c: ~}}"},
         {"a: [b: 1, \"c\":2]\n", "{a: [{b: 1}, {\"c\": 2}]}"},
         {"a: [https://x.org/a?b=1]\n", "{a: [https://x.org/a?b=1]}"},
         {"a: []\nb: {}\n", "{a: [], b: {}}"},
         {"a: [\n\n  \t\n  x]\n", "{a: [x]}"},
         {"{\"a\"\n: 1}\n", "{\"a\": 1}"}});
}

TEST_CASE("a file of JSON is read") {
  check({{"{\n\t\"a\": [1, 2],\n\t\"b\": {\"c\": null, \"d\": \"e\\u00e9\"}\n}\n", "{\"a\": [1, 2], \"b\": {\"c\": null, \"d\": \"eé\"}}"},
         {"{\"a\":[{\"b\":\"x:y\"}]}", "{\"a\": [{\"b\": \"x:y\"}]}"}});
}

TEST_CASE("a document may be opened, closed, and say its version") {
  check({{"---\na: 1\n", "{a: 1}"},
         {"# c\n---  # c\na: 1\n...\n# c\n", "{a: 1}"},
         {"%YAML 1.2\n---\na: 1\n", "{a: 1}"},
         {"%YAML 1.1 # c\n--- {a: 1}\n", "{a: 1}"},
         {"a: 1\n...\n...\n", "{a: 1}"}});
}

TEST_CASE("blank lines and comments stand anywhere between entries") {
  check({{"\n# c\na: 1\n\n   # c\n\nb: 2\n  \n\t\n", "{a: 1, b: 2}"},
         {"a:\n  - 1\n\t\n  - 2\n", "{a: [1, 2]}"},
         {"a: 1\t# c\n", "{a: 1}"},
         {"- a\n#c\n- b\n", "[a, b]"}});
}

TEST_CASE("line ends of Windows are line ends") {
  check({{"a: 1\r\nb:\r\n  - x\r\n  - 'y\r\n\r\n    z'\r\nc: >\r\n  u\r\n  v\r\n", "{a: 1, b: [x, 'y\\nz'], c: >u v\\n>}"}});
}

TEST_CASE("comments that speak to the program are gathered with their place") {
  const Sample sample(
      "# ctg: allow late - agreed\na: 1  # ctg: allow  stale\n# a comment\nb: \"# ctg: text\"\nc: |  #ctg: in a header\n  # ctg: text\n"
      "d: [1, # ctg: inside\n  2]\n# ctg:\n");
  REQUIRE(sample.tree.directives.size() == 5);
  const auto& directives = sample.tree.directives;
  CHECK(directives[0].text == "allow late - agreed");
  CHECK(directives[0].own_line);
  CHECK(sample.map.text(directives[0].at) == "# ctg: allow late - agreed");
  CHECK(directives[1].text == "allow  stale");
  CHECK_FALSE(directives[1].own_line);
  CHECK(directives[2].text == "in a header");
  CHECK(directives[3].text == "inside");
  CHECK(directives[4].text == "");
}

}  // namespace ctg::yaml
