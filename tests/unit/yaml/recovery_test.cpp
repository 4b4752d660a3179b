// After a fault: one finding, no cascade, and everything that can still be read.
#include <doctest/doctest.h>

#include "sample.hpp"

namespace ctg::yaml {

TEST_CASE("an entry that cannot be read is left out, and its neighbours stay") {
  const Sample sample("a: 1\nb: @x\nc:\n  d: 2\n  e [3\n  f: 4\ng: 5\n");
  CHECK(sample.found() == "2:4 yaml-syntax\n5:3 yaml-syntax");
  CHECK(sample.told() == "{a: 1, c: {d: 2, f: 4}!, g: 5}!");
  CHECK_FALSE(sample.tree.complete);
}

TEST_CASE("collections beside a fault are whole, those around it are marked") {
  const Sample sample("a:\n  - id: 1\n    b: \"x\n  - id: 2\nc:\n  d: 1\n");
  CHECK(sample.told() == "{a: [{id: 1}!, {id: 2}]!, c: {d: 1}}!");
}

TEST_CASE("what is read of brackets before a fault is kept") {
  CHECK(Sample("a: [x, y\nb: 1\n").told() == "{a: [x, y]!, b: 1}!");
  CHECK(Sample("a: {b: 1, c: [2, @x]}\nd: 1\n").told() == "{a: {b: 1, c: [2]!}!, d: 1}!");
}

TEST_CASE("lines below what could not be read are not taken for entries") {
  const Sample sample("a: \"an open\n  quotation: of\n  several lines\nb: 1\n");
  CHECK(sample.found() == "1:4 yaml-syntax");
  CHECK(sample.told() == "{b: 1}!");
}

TEST_CASE("the rest of a file is read when its first line is misplaced") {
  CHECK(Sample("  a: 1\nb: 2\nc:\n  - 3\n").told() == "{a: 1, b: 2, c: [3]}!");
}

TEST_CASE("a fault inside a list in a list goes back to the right list") {
  const Sample sample("- - a: @x\n  - b: 1\n- c: @y\n  d: 2\n- e\n");
  CHECK(sample.told() == "[[{}!, {b: 1}]!, {d: 2}!, e]!");
}

TEST_CASE("a key whose value could not be read at all is not a key without a value") {
  const Sample sample("a: 'x' y\n");
  CHECK(sample.told() == "{}!");
}

TEST_CASE("a file may end anywhere") {
  for (const char* text :
       {"{!:",   "[&",      "[!",       "{a: !", "a: !",  "- &x", "*",   "a: *",    "? ",   "a: |", "a: >+", "\"",  "'",     "[\"",
        "{'a':", "a: \"\\", "a: \"\\x", "%",     "%YAML", "---",  "...", "<<<<<<<", "-\t-", "a:\t", "[a:",   "{\n", "--- [", "a: b\n\t"}) {
    CAPTURE(text);
    const Sample sample(text);
    for (const Diagnostic& diagnostic : sample.findings.all()) CHECK(diagnostic.at().end <= std::string_view(text).size());
  }
}

TEST_CASE("no more than twenty findings are made for one file") {
  std::string text = "z: 1\n";
  for (int i = 0; i < 50; ++i) text += "k" + std::to_string(i) + ": @x\n";
  const Sample sample(text);
  CHECK(sample.findings.all().size() == 20);
  CHECK_FALSE(sample.tree.complete);
  std::string tags = "a: [";
  for (int i = 0; i < 50; ++i) tags += "! , ";
  CHECK(Sample(tags + "x]\n").findings.all().size() <= 21);
  std::string brackets;
  for (int i = 0; i < 50; ++i) brackets += "k" + std::to_string(i) + ": [\n]\n";
  CHECK(Sample(brackets).findings.all().size() == 20);
}

TEST_CASE("findings come in the order of the file") {
  const Sample sample("a: 1\na: 2\nb: @x\n");
  CHECK(sample.found() == "2:1 duplicate-key\n3:4 yaml-syntax");
}

}  // namespace ctg::yaml
