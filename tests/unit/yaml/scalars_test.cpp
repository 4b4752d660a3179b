// Scalars: every style, escapes, folding, chomping, against results known from YAML 1.2.
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
    CHECK(sample.told() == expectation.told);
  }
}

}  // namespace

TEST_CASE("plain texts keep what is not a separator") {
  check({{"a: x:y\n", "{a: x:y}"},
         {"a: x#y\n", "{a: x#y}"},
         {"a: x #y\n", "{a: x}"},
         {"a: -1\n", "{a: -1}"},
         {"a: ?x\n", "{a: ?x}"},
         {"a: :x\n", "{a: :x}"},
         {"a: a, b [c] {d}\n", "{a: a, b [c] {d}}"},
         {"a: x\ty\n", "{a: x\\ty}"},
         {"a b: c d\n", "{a b: c d}"},
         {"a:\tx\n", "{a: x}"},
         {"---a: x\n", "{---a: x}"},
         {"a: https://x.org/?q=1#top\n", "{a: https://x.org/?q=1#top}"}});
}

TEST_CASE("plain texts of several lines are folded") {
  check({{"a: x\n  y\n  z\n", "{a: x y z}"},
         {"a: x\n\n  y\n", "{a: x\\ny}"},
         {"a: x\n\n\n  y\n", "{a: x\\n\\ny}"},
         {"a:\n  x\n   y\n", "{a: x y}"},
         {"a: x  \n \t y\n", "{a: x y}"},
         {"a: x\n\t\n  y\n", "{a: x\\ny}"},
         {"- x\n y\n- z\n", "[x y, z]"},
         {"a: x\n  y # c\nb: 1\n", "{a: x y, b: 1}"},
         {"a: [x\n  y, z]\n", "{a: [x y, z]}"}});
}

TEST_CASE("single-quoted texts double their apostrophes") {
  check({{"a: 'it''s'\n", "{a: 'it's'}"},
         {"a: ''\n", "{a: ''}"},
         {"a: ''''\n", "{a: '''}"},
         {"a: 'x\n  y'\n", "{a: 'x y'}"},
         {"a: 'x \n\n  y'\n", "{a: 'x\\ny'}"},
         {"a: '\n  x\n  '\n", "{a: ' x '}"},
         {"a: '\\n'\n", "{a: '\\n'}"}});
}

TEST_CASE("double-quoted texts know the escapes of YAML") {
  check({{"a: \"\\\\ \\\" \\/ \\x41 \\u00e9 \\U0001F600\"\n", "{a: \"\\ \" / A é 😀\"}"},
         {"a: \"\\N\\_\\L\\P\"\n", "{a: \"\u0085\u00a0\u2028\u2029\"}"},
         {"a: \"x\\ny\\tz\\ \"\n", "{a: \"x\\ny\\tz \"}"},
         {"a: \"x\\\n  y\"\n", "{a: \"xy\"}"},
         {"a: \"x \\\n  \\  y\"\n", "{a: \"x   y\"}"},
         {"a: \"x\\t\n  y\"\n", "{a: \"x\\t y\"}"},
         {"a: \"x\t\n  y\"\n", "{a: \"x y\"}"},
         {"a: \"\n \"\n", "{a: \" \"}"}});
}

TEST_CASE("literal texts keep their lines") {
  check({{"a: |\n  x\n  y\nb: 1\n", "{a: |x\\ny\\n|, b: 1}"},
         {"a: |\n  x\n    y\n", "{a: |x\\n  y\\n|}"},
         {"a: |\n\n  x\n\n", "{a: |\\nx\\n|}"},
         {"a: |-\n  x\n\nb: 1\n", "{a: |x|, b: 1}"},
         {"a: |+\n  x\n\nb: 1\n", "{a: |x\\n\\n|, b: 1}"},
         {"a: |2\n    x\n", "{a: |  x\\n|}"},
         {"a: |1-\n  x\n", "{a: | x|}"},
         {"a: |-1\n  x\n", "{a: | x|}"},
         {"a: |\nb: 1\n", "{a: ||, b: 1}"},
         {"a: |\n  # no comment\n# a comment\nb: 1\n", "{a: |# no comment\\n|, b: 1}"},
         {"a: |\n  x\ty: 'z\n", "{a: |x\\ty: 'z\\n|}"},
         {"- |\n x\n- |\n y\n", "[|x\\n|, |y\\n|]"},
         {"- - |\n   x\n", "[[|x\\n|]]"},
         {"a: | # why\n  x\n", "{a: |x\\n|}"}});
}

TEST_CASE("a literal text that the end of the file cuts short is finished, and kept as it is by `+`") {
  check({{"a: |\n  x", "{a: |x\\n|}"},
         {"a: |-\n  x", "{a: |x|}"},
         {"a: |+\n  x", "{a: |x|}"},
         {"a: |\n  x\n   ", "{a: |x\\n \\n|}"},
         {"a: |+\n   ", "{a: |\\n|}"}});
}

TEST_CASE("folded texts join lines, and keep blank and indented ones") {
  check({{"a: >\n  x\n  y\n", "{a: >x y\\n>}"},
         {"a: >\n  x\n\n  y\n", "{a: >x\\ny\\n>}"},
         {"a: >\n  x\n    y\n  z\n", "{a: >x\\n  y\\nz\\n>}"},
         {"a: >\n  x\n\n    y\n\n  z\n", "{a: >x\\n\\n  y\\n\\nz\\n>}"},
         {"a: >-\n\n  x\n\n\n  y\n\n", "{a: >\\nx\\n\\ny>}"},
         {"a: >+\n  x\n\n", "{a: >x\\n\\n>}"}});
}

TEST_CASE("a value that is nothing is null, and a quoted one is not") {
  const Sample sample("a:\nb: ~\nc: null\nd: 'null'\ne: ''\n");
  const bool nulls[] = {true, true, true, false, false};
  std::size_t index = 0;
  sample.tree.root().each_entry([&](Cursor, Cursor value) { CHECK(value.is_null() == nulls[index++]); });
}

}  // namespace ctg::yaml
