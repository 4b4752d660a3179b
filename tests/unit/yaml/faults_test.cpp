// Faults: each is found once, at the place where a person looks, and said in words.
#include <doctest/doctest.h>

#include "sample.hpp"

namespace ctg::yaml {
namespace {

struct Expectation {
  const char* text = nullptr;
  const char* found = nullptr;
  const char* says = nullptr;
  const char* mended = nullptr;  // after every safe fix, where there is one
};

void check(std::initializer_list<Expectation> expectations) {
  for (const Expectation& expectation : expectations) {
    CAPTURE(expectation.text);
    const Sample sample(expectation.text);
    CHECK(sample.found() == expectation.found);
    CHECK(sample.says() == expectation.says);
    CHECK(sample.mended() == (expectation.mended == nullptr ? expectation.text : expectation.mended));
    for (const Diagnostic& diagnostic : sample.findings.all()) {
      CHECK_FALSE(spoken(diagnostic.message, Language::french).empty());
      if (diagnostic.help) CHECK_FALSE(spoken(*diagnostic.help, Language::french).empty());
      CHECK(diagnostic.at().begin <= diagnostic.at().end);
      CHECK(diagnostic.at().end <= sample.map.file(sample.file).bytes().size());
    }
  }
}

}  // namespace

TEST_CASE("colons that are missing, stuck or too many") {
  check({{"a: 1\nstatus late\nb: 2\n", "2:1 yaml-syntax", "missing colon after `status`"},
         {"title:Portal\nb: 2\n", "1:1 yaml-syntax", "no space after the colon of `title`", "title: Portal\nb: 2\n"},
         {"\"a\":1\nb: 2\n", "1:1 yaml-syntax", "no space after the colon of `a`", "\"a\": 1\nb: 2\n"},
         {"titre\u00a0:\u00a0x\nb: 2\n", "1:1 yaml-syntax",
          "the space after the colon of `titre` is a no-break space, which YAML does not take for a space", "titre: x\nb: 2\n"},
         {"a: Portal: phase 2\nb: 2\n", "1:4 yaml-syntax", "a second `: ` on one line", "a: \"Portal: phase 2\"\nb: 2\n"},
         {"id: O1 title: x\n", "1:5 yaml-syntax", "a second `: ` on one line"},
         {"a: 'x': y\n", "1:4 yaml-syntax", "text after the closing quotation mark: `: y`"},
         {"a = 1\nb = 2\n", "1:3 yaml-syntax", "`=` stands where a colon is expected", "a: 1\nb: 2\n"},
         {"a: {b:1}\n", "1:5 unsupported-yaml", "no space after the colon of `b`", "a: {b: 1}\n"},
         {"a: {b, c: 1}\n", "1:5 unsupported-yaml", "missing colon after `b`"}});
}

TEST_CASE("quotation marks that are open, inside, or followed by text") {
  check({{"a: \"x\nb: 1\n", "1:4 yaml-syntax", "this quotation mark is never closed"},
         {"a: 'x\n", "1:4 yaml-syntax", "this quotation mark is never closed"},
         {"a: \"x\nb: \"y\"\nc: 1\n", "1:4 yaml-syntax", "this quotation mark is never closed"},
         {"a: \"the \"open\" plan\"\n", "1:4 yaml-syntax", "text after the closing quotation mark: `open\" plan\"`",
          "a: 'the \"open\" plan'\n"},
         {"a: 'l'accès'\n", "1:4 yaml-syntax", "text after the closing quotation mark: `accès'`", "a: \"l'accès\"\n"},
         {"a: \"d\\'action\"\n", "1:6 yaml-syntax", "an apostrophe is not escaped between double quotation marks", "a: \"d'action\"\n"},
         {"a: \"C:\\path\"\n", "1:7 yaml-syntax", "`\\p` is no escape that YAML knows"},
         {"a: \"\\u12\"\n", "1:5 yaml-syntax", "`\\u12` is no escape that YAML knows"},
         {"a: \"\\ud800\"\n", "1:5 yaml-syntax", "`\\ud800` is no escape that YAML knows"},
         {"a: \"x\\0y\"\n", "1:6 bad-encoding", "`\\0` stands for a control character, which is no text"},
         {"a: \"x\"# y\n", "1:7 yaml-syntax", "a comment needs a space before its `#`", "a: \"x\" # y\n"}});
}

TEST_CASE("signs with which no value begins") {
  check({{"a: @x\n", "1:4 yaml-syntax", "`@` cannot begin a value", "a: \"@x\"\n"},
         {"a: `x`  # why\n", "1:4 yaml-syntax", "``` cannot begin a value", "a: \"`x`\"  # why\n"},
         {"a: %50\n", "1:4 yaml-syntax", "`%` cannot begin a value", "a: \"%50\"\n"},
         {"a: - x\n", "1:4 yaml-syntax", "a list item stands on the line of its key"},
         {"a: > text\n", "1:4 yaml-syntax", "text after `>`: it announces a text on the lines below"},
         {"a: ]x\n", "1:4 yaml-syntax", "`]` cannot begin a value"},
         {",a: 1\nb: 1\n", "1:1 yaml-syntax", "`,` cannot begin a key"},
         {"b: 1\n% a: 1\n", "2:1 yaml-syntax",
          "a line beginning with `%` is an instruction to the reader, and stands at the top of a file only"}});
}

TEST_CASE("brackets that are open, crossed, or miss a comma") {
  check({{"a: [x\nb: 1\n", "1:4 yaml-syntax", "this `[` is never closed"},
         {"a: {x: 1\n", "1:4 yaml-syntax", "this `{` is never closed"},
         {"a: [x}\nb: 1\n", "1:4 yaml-syntax", "this `[` is closed by `}`"},
         {"a: [x, , y]\n", "1:8 yaml-syntax", "nothing stands before this `,`"},
         {"a: ['x' 'y']\n", "1:9 yaml-syntax", "a comma is missing before `'y']`"},
         {"a: [x] y\n", "1:4 yaml-syntax", "`y` stands after the end of the value"},
         {"a: {b: c: d}\n", "1:8 yaml-syntax", "a comma is missing before `c`, or a second `: ` stands in one value"},
         {"a: [\n  x\n]\nb: 1\n", "3:1 yaml-syntax", "the closing `]` stands too far to the left", "a: [\n  x\n  ]\nb: 1\n"},
         {"a: [x,#y\n  z]\n", "1:7 yaml-syntax", "a comment needs a space before its `#`"}});
}

TEST_CASE("lines that are aligned with nothing") {
  check({{"a:\n    - b: 1\n   c: 2\nd: 3\n", "3:4 yaml-syntax", "this line begins after 3 spaces, its neighbours after 0"},
         {" a: 1\nb: 2\nc: 3\n", "2:1 yaml-syntax", "this line begins after 0 spaces, its neighbours after 1"},
         {"a: 1\n b: 2\nc: 3\n", "2:2 yaml-syntax", "`b:` stands under a text, further to the right"},
         {"a: 'x'\n  b: 2\nc: 3\n", "2:3 yaml-syntax", "this line begins after 2 spaces, its neighbours after 0"},
         {"- a: 1\nb: 2\n- c: 3\n", "2:1 yaml-syntax", "this line stands among list items, and does not begin with `- `"},
         {"a: 1\n- b\nc: 3\n", "2:1 yaml-syntax", "a list item stands among `key: value` lines"},
         {"a: x\n  - b\nc: 3\n", "2:3 unsupported-yaml", "a list item stands under a text"},
         {"a: |\n    x\n  y\nc: 3\n", "3:3 yaml-syntax", "this line begins after 2 spaces, its neighbours after 0"},
         {"a: |\n     \n  x\nc: 3\n", "2:1 yaml-syntax", "this blank line has more spaces than the text below it", "a: |\n\n  x\nc: 3\n"}});
}

TEST_CASE("tabs as indentation, a run of lines at a time") {
  check({{"a:\n\tb: 1\n\tc: 2\nd: 3\n", "2:1 tab-indentation", "a tab is used for indentation", "a:\n  b: 1\n  c: 2\nd: 3\n"},
         {"a:\n  b: 1\n \tc: 2\n", "3:2 tab-indentation", "a tab is used for indentation"},
         {"a: |\n\tx\nb: 1\n", "2:1 tab-indentation", "a tab is used for indentation", "a: |\n  x\nb: 1\n"},
         {"-\t- x\n", "1:2 tab-indentation", "a tab is used for indentation"}});
}

TEST_CASE("what people write for lists, keys and whole files") {
  check({{"a:\n• x\n• y\nb: 1\n", "2:1 yaml-syntax", "`•` does not begin a list item", "a:\n- x\n- y\nb: 1\n"},
         {"a:\n– x\nb: 1\n", "2:1 yaml-syntax", "`–` does not begin a list item", "a:\n- x\nb: 1\n"},
         {"<plan><id>O1</id></plan>\n", "1:1 unsupported-yaml",
          "this is a web page or an XML file: a plan's file is made of lines `key: value`"},
         {"| id | x |\n|----|---|\n", "1:1 yaml-syntax", "this is a table: a plan's file is made of lines `key: value`"},
         {"# Plan\n\n* one\n* two\n", "3:1 yaml-syntax",
          "this is a list made with other signs than `- `: a plan's file is made of lines `key: value`"},
         {"hello\n", "1:1 unsupported-yaml", "this is plain text: a plan's file is made of lines `key: value`"}});
}

TEST_CASE("the lines of a merge conflict are one finding, and the first side is read") {
  const Sample sample("a: 1\n<<<<<<< HEAD\nstatus: late\n=======\nstatus: done\n>>>>>>> topic\nb: 2\n");
  CHECK(sample.found() == "2:1 yaml-syntax");
  CHECK(sample.says() == "merge-conflict markers: two versions of these lines were left side by side");
  CHECK(sample.findings.all().front().labels.size() == 3);
  CHECK(sample.told() == "{a: 1, status: late, b: 2}!");
  CHECK(Sample("a: |\n  text\n<<<<<<< HEAD\n  x\n=======\n  y\n>>>>>>> x\nb: 1\n").found() == "3:1 yaml-syntax");
  CHECK(Sample("a: 1\n>>>>>>> topic\nb: 2\n").found() == "2:1 yaml-syntax");
}

TEST_CASE("tags, anchors, aliases and merge keys are refused where they stand, and what can be read is read") {
  check({{"a: !!str 12\n", "1:4 unsupported-yaml", "`!!str` is a tag, which a plan does not use"},
         {"a: *important*\n", "1:4 unsupported-yaml",
          "`*important*` is an alias: it repeats what was named elsewhere, which a plan does not use", "a: \"*important*\"\n"},
         {"a: & Co\n", "1:4 unsupported-yaml", "`&` is an anchor, which a plan does not use"},
         {"a: &x 1\nb: 2\n", "1:4 unsupported-yaml", "`&x` is an anchor, which a plan does not use"},
         {"a: &x 1\nb: *x\nc: *x\n", "2:4 unsupported-yaml\n3:4 unsupported-yaml",
          "`*x` is an alias: it repeats what was named elsewhere, which a plan does not use"},
         {"a:\n  <<: 1\n  b: 2\n", "2:3 unsupported-yaml", "`<<` merges another mapping into this one, which a plan does not use"},
         {"? a\n: b\n", "1:1 unsupported-yaml", "a key made of a list or a mapping, or announced by `?`, is not used in a plan"},
         {"--- a\n", "1:5 unsupported-yaml", "text on the line of `---`"},
         {"%FOO x\n---\na: 1\n", "1:1 unsupported-yaml", "`%FOO x` is no instruction that YAML knows"},
         {"words\n---\na: 1\n", "1:1 unsupported-yaml\n2:1 second-document",
          "this is plain text: a plan's file is made of lines `key: value`"},
         {"a: {b, c: 1}\n", "1:5 unsupported-yaml", "missing colon after `b`"},
         {"a: &b 1\n*b : 2\n", "1:4 unsupported-yaml\n2:1 unsupported-yaml", "`&b` is an anchor, which a plan does not use"},
         {"[a]: b\n", "1:1 unsupported-yaml", "a key made of a list, of a mapping or of several lines is not used in a plan"}});
  CHECK(Sample("- &x a: !t 1\n  b: 2\n- !u\n  c: 3\n").told() == "[{a: 1, b: 2}!, {c: 3}]!");
  CHECK(Sample("a: &b 1\n*b : 2\n").findings.all().back().message.text.in(Language::english) ==
        "an alias stands for a key, which a plan does not use");
  CHECK(Sample("&x a: 1\nb: 2\n").told() == "{a: 1, b: 2}!");
  CHECK(Sample("[!t {a: 1}, &x [b], !t, c]\n").told() == "[{a: 1}!, [b]!, , c]!");
}

TEST_CASE("a doubt that both parsers share is a fault of writing") { CHECK(Sample("a: {: ? }\n").found() == "1:5 yaml-syntax"); }

TEST_CASE("documents and instructions in the wrong place") {
  check(
      {{"a: 1\n...\nx\n", "3:1 second-document", "a second document begins here: a file holds one"},
       {"a: 1\n%YAML 1.2\n---\nb: 1\n", "2:1 second-document", "`%` stands in the middle of the file, as if a second document began here"},
       {"%YAML 2.0\n---\na: 1\n", "1:1 yaml-syntax", "`%YAML` announces a version that is not read here: 1.2 is"},
       {"%YAML 1.2\n%YAML 1.2\n---\na: 1\n", "2:1 yaml-syntax", "`%YAML` stands here twice"},
       {"%YAML 1.2\na: 1\n", "2:1 yaml-syntax", "a line `---` is missing between the `%` line and the text"},
       {"%TAG ! x\n---\na: 1\n", "1:1 unsupported-yaml", "`%TAG` declares tags, which a plan does not use"},
       {"--- a: 1\n", "1:5 yaml-syntax", "text on the line of `---`"}});
}

}  // namespace ctg::yaml
