// Where nodes begin and end: every kind of node, to the byte.
#include <doctest/doctest.h>

#include "sample.hpp"

namespace ctg::yaml {
namespace {

// The bytes of every node in document order, one a line; line ends shown as `\n`.
std::string places(const Sample& sample) {
  std::string text;
  for (std::uint32_t i = 0; i < sample.tree.nodes.size(); ++i) {
    for (const char c : sample.bytes(Cursor(sample.tree, i))) text += c == '\n' ? std::string("\\n") : std::string(1, c);
    text += '\n';
  }
  return text;
}

}  // namespace

TEST_CASE("scalars begin and end with their quotation marks") {
  const Sample sample("a: plain text  # comment\n'b' : \"x\\ty\"\nc:   'it''s'   \n");
  CHECK(places(sample) ==
        "a: plain text  # comment\\n'b' : \"x\\ty\"\\nc:   'it''s'\n"
        "a\nplain text\n'b'\n\"x\\ty\"\nc\n'it''s'\n");
}

TEST_CASE("flow collections begin and end with their brackets") {
  const Sample sample("a: [x, {y: 1, z: }, [ ]]  \nb: {c: d}\n");
  CHECK(places(sample) ==
        "a: [x, {y: 1, z: }, [ ]]  \\nb: {c: d}\n"
        "a\n[x, {y: 1, z: }, [ ]]\nx\n{y: 1, z: }\ny\n1\nz\n\n[ ]\nb\n{c: d}\nc\nd\n");
}

TEST_CASE("block collections begin with their first key or dash and end with their last child") {
  const Sample sample("a:\n  - b: 1\n    c: 2\n  - d\n\n# end\ne:\n- f\n");
  CHECK(places(sample) ==
        "a:\\n  - b: 1\\n    c: 2\\n  - d\\n\\n# end\\ne:\\n- f\n"
        "a\n- b: 1\\n    c: 2\\n  - d\nb: 1\\n    c: 2\nb\n1\nc\n2\nd\ne\n- f\nf\n");
}

TEST_CASE("a literal or folded text begins with its mark and ends with its last line of text") {
  const Sample sample("a: |\n  one\n  two\n\nb: >-  # comment\n  three\nc: |+\n  four\n\nd: |\ne: 1\n");
  CHECK(places(sample) ==
        "a: |\\n  one\\n  two\\n\\nb: >-  # comment\\n  three\\nc: |+\\n  four\\n\\nd: |\\ne: 1\n"
        "a\n|\\n  one\\n  two\nb\n>-  # comment\\n  three\nc\n|+\\n  four\\n\nd\n|\ne\n1\n");
}

TEST_CASE("texts of several lines end with their last word or mark") {
  const Sample sample("a: one\n  two\n\n  three  # comment\nb: \"x\n\n  y\"\n");
  CHECK(places(sample) == "a: one\\n  two\\n\\n  three  # comment\\nb: \"x\\n\\n  y\"\na\none\\n  two\\n\\n  three\nb\n\"x\\n\\n  y\"\n");
}

TEST_CASE("an absent value stands behind its colon or its dash") {
  const Sample sample("a:\nb:   # nothing\nc: ~\nd:\n  -\n  - 1\n");
  REQUIRE(sample.found() == "");
  const Node& after_a = sample.tree.nodes[2];
  CHECK(after_a.begin == 2);
  CHECK(after_a.end == 2);
  const Node& after_b = sample.tree.nodes[4];
  CHECK(after_b.begin == 5);
  CHECK(after_b.end == 5);
  CHECK(sample.bytes(Cursor(sample.tree, 6)) == "~");
  const Node& in_list = sample.tree.nodes[9];
  CHECK(sample.map.file(sample.file).bytes()[in_list.begin - 1] == '-');
  CHECK(Cursor(sample.tree, 9).is_null());
}

TEST_CASE("places hold after a byte-order mark and with line ends of Windows") {
  const Sample sample(
      "\xEF\xBB\xBF"
      "é: œuvre\r\nb: |\r\n  x\r\n  y\r\nc: \"u\r\n  v\"\r\n");
  CHECK(sample.bytes(Cursor(sample.tree, 1)) == "é");
  CHECK(sample.bytes(Cursor(sample.tree, 2)) == "œuvre");
  CHECK(sample.bytes(Cursor(sample.tree, 4)) == "|\r\n  x\r\n  y");
  CHECK(sample.tree.nodes[4].value == "x\ny\n");
  CHECK(sample.tree.nodes[6].value == "u v");
  CHECK(sample.found() == "1:1 bad-encoding");
  CHECK(sample.findings.all().front().severity == Severity::warning);
  CHECK(sample.mended().substr(0, 4) == "é: ");
}

TEST_CASE("plain and quoted texts of one line are views of the file") {
  const Sample sample("a: text\nb: 'quoted'\n");
  const std::string_view bytes = sample.map.file(sample.file).bytes();
  for (const std::uint32_t index : {2U, 4U}) {
    const char* const data = sample.tree.nodes[index].value.data();
    CHECK(data >= bytes.data());
    CHECK(data < bytes.data() + bytes.size());
  }
}

TEST_CASE("every node says where what is below it ends") {
  const Sample sample("a: [1, 2]\nb: {c: 3}\n");
  const std::vector<Node>& nodes = sample.tree.nodes;
  CHECK(nodes[0].next == nodes.size());
  CHECK(nodes[0].children == 2);
  CHECK(nodes[2].next == 5);
  CHECK(nodes[2].children == 2);
  CHECK(nodes[6].children == 1);
}

}  // namespace ctg::yaml
