// The runner of documents itself: what it must see, and what it must let pass.
#include "walkthrough.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

using namespace ctg::transcripts;

namespace {

std::string walked(const std::string& document) { return walk_through(document, CTG_SOURCE_DIR, "/nowhere").text; }

std::string session(const std::string& lines) { return "# A title\n\n```console\n" + lines + "```\n\nThe end.\n"; }

}  // namespace

TEST_CASE("what a document does is read in order") {
  const std::vector<Step> steps = steps_of(
      "Text.\n\n<!-- in plans/rivemont -->\n<!-- file a/b.yaml -->\n\n```yaml\nx: 1\n```\n\n```sh\nmake\n```\n\n```console\n$ cat <<X\n> "
      "b\n> "
      "X\nb\n\n$ true\n```\n");
  REQUIRE(steps.size() == 4);
  CHECK(steps[0].subject == "plans/rivemont");
  CHECK(steps[1].subject == "a/b.yaml");
  CHECK(steps[1].lines == std::vector<std::string>{"x: 1"});
  CHECK(steps[2].subject == "cat <<X\nb\nX");
  CHECK(steps[2].lines == std::vector<std::string>{"b"});
  CHECK(steps[3].lines.empty());
}

TEST_CASE("a document that cannot be walked through is refused") {
  for (const char* wrong :
       {"", "Only text.\n", "```sh\n$ make\n```\n", "```console\nmake\n```\n", "```console\n```\n", "```console\n$ true\n",
        "<!-- file a -->\nText.\n```console\n$ true\n```\n", "```console\n$ true\n```\n<!-- file a -->\n"})
    CHECK_THROWS_AS(steps_of(wrong), std::runtime_error);
}

TEST_CASE("a document that shows what comes is left as it is") {
  for (const char* lines : {"$ echo a\na\n", "$ echo a; echo b >&2\na\nb\n", "$ echo a\na\n\n$ echo b\nb\n", "$ seq 9\n1\n…\n9\n",
                            "$ seq 9\n…\n", "$ seq 9\n1\n…\n4\n5\n…\n", "$ true\n", "$ echo $COLUMNS\n90\n", "$ cat <<X\n> é\n> X\né\n"})
    CHECK_MESSAGE(walked(session(lines)) == session(lines), lines);
}

TEST_CASE("a document that shows something else is written anew") {
  CHECK(walked(session("$ echo a\nb\nc\n\n$ echo d\n")) == session("$ echo a\na\n\n$ echo d\nd\n"));
  CHECK(walked(session("$ seq 9\n0\n…\n7\n8\n")) == session("$ seq 9\n1\n…\n8\n9\n"));
  CHECK(walked(session("$ seq 2\n1\n…\n2\n")) == session("$ seq 2\n1\n2\n"));
  CHECK(walked(session("$ seq 9\n0\n…\n4\n0\n6\n…\n")) == session("$ seq 9\n1\n…\n4\n5\n6\n…\n"));
  CHECK(walked(session("$ seq 4\n1\n…\n0\n…\n4\n")) == session("$ seq 4\n1\n2\n3\n4\n"));
}

TEST_CASE("lines left out are at least one, and what is shown stands in its order") {
  CHECK(shows({"1", "…", "3"}, {"1", "2", "3"}));
  CHECK_FALSE(shows({"1", "…", "2"}, {"1", "2"}));
  CHECK_FALSE(shows({"…", "3", "…", "2", "…"}, {"1", "2", "3", "4"}));
  CHECK_FALSE(shows({"…"}, {}));
  CHECK(shows({"…", "2", "…"}, {"1", "2", "2", "3"}));
}

TEST_CASE("files written by the document and copies of folders are there for its commands") {
  const std::string document =
      "<!-- file a/b.txt -->\n\n```text\n'é' \"$HOME\"\n```\n\n```console\n$ cat a/b.txt\n'é' \"$HOME\"\n```\n\n<!-- in tests/docs "
      "-->\n\n```console\n$ ls a walkthrough.hpp\nls: cannot access 'a': No such file or directory\nwalkthrough.hpp\n```\n";
  CHECK(walked(document) == document);
}

TEST_CASE("a command that the system refuses is told, even where its output is left out") {
  CHECK(walk_through(session("$ echo a; exit 3\na\n"), CTG_SOURCE_DIR, "/nowhere").complaints == "line 4: `echo a; exit 3` ends with 3\n");
  CHECK(walk_through(session("$ exit 1\n"), CTG_SOURCE_DIR, "/nowhere").complaints.empty());
}
