// The runner itself: what it must see, and what it must let pass.
#include "transcript.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

using namespace ctg::transcripts;

namespace {

Played played(const std::string& text) { return play(parse_transcript(text), CTG_SOURCE_DIR, "/nowhere"); }

std::string replayed(const std::string& text) { return transcript_text(parse_transcript(text), played(text).outcomes); }

}  // namespace

TEST_CASE("a header, commands and their output are told apart") {
  const Transcript found = parse_transcript("# Says a thing.\n# in plans/rivemont\n# writes\n\n$ echo a\na\n# a\n$ cat <<X\n> b\n> X\nb\n");
  CHECK(found.folder == "plans/rivemont");
  CHECK(found.writes);
  CHECK(found.header.size() == 3);
  CHECK(found.commands == std::vector<std::string>{"echo a", "cat <<X\nb\nX"});
}

TEST_CASE("a text that is no transcript is refused") {
  CHECK_THROWS_AS(parse_transcript(""), std::runtime_error);
  CHECK_THROWS_AS(parse_transcript("# only a comment\n"), std::runtime_error);
  CHECK_THROWS_AS(parse_transcript("echo a\n$ echo a\n"), std::runtime_error);
}

TEST_CASE("a transcript that holds is played back byte for byte") {
  const std::string text =
      "# Says a thing.\n\n$ echo out; echo wrong >&2; exit 3\nout\n2> wrong\n[3]\n\n$ printf 'a\\n\\n'\na\n\n\n$ printf end\nend\n\\ no "
      "newline\n";
  CHECK(replayed(text) == text);
}

TEST_CASE("output that looks like a transcript is marked") {
  const std::string text = "$ printf '$ a\\n> b\\n2> c\\n[1]\\n\\\\d\\n# e\\n'\n\\$ a\n\\> b\n\\2> c\n\\[1]\n\\\\d\n# e\n";
  CHECK(replayed(text) == text);
  CHECK(parse_transcript(text).commands.size() == 1);
}

TEST_CASE("other output, another stream and another exit code are seen") {
  for (const char* wrong : {"$ echo a\nb\n", "$ echo a\n", "$ echo a\na\na\n", "$ echo a >&2\na\n", "$ exit 1\n", "$ true\n[1]\n",
                            "$ printf a\na\n", "$ echo a\na\n\n"})
    CHECK_MESSAGE(replayed(wrong) != wrong, wrong);
}

TEST_CASE("what differs is shown with what stands around it") {
  CHECK(difference("a\nb\n", "a\nb\n").empty());
  CHECK(difference("a\nb\nc\nd\ne\nf\n", "a\nb\nc\nx\ne\nf\n") == "  b\n  c\n- d\n+ x\n  e\n  f\n");
  CHECK(difference("a\n", "a\nb\n") == "  a\n+ b\n");
  CHECK_FALSE(difference("a\n", "a").empty());
}

TEST_CASE("a reading transcript that writes anything anywhere is seen") {
  CHECK(played("$ echo a > file\n").touched == std::vector<std::string>{"work/file"});
  CHECK(played("$ echo a > \"$HOME/.cache\"\n").touched == std::vector<std::string>{"home/.cache"});
  CHECK(played("# in tests/architecture\n$ echo >> floors.txt\n").touched == std::vector<std::string>{"work/architecture/floors.txt"});
  CHECK(played("# in tests/architecture\n$ rm floors.txt\n").touched.size() == 1);
  CHECK(played("# in tests/architecture\n$ chmod 600 floors.txt\n").touched.size() == 1);
  CHECK(played("# in tests/architecture\n$ cat floors.txt > /dev/null\n").touched.empty());
  CHECK(played("# writes\n$ echo a > file\n").touched.empty());
}

TEST_CASE("commands see a fixed environment and the files that earlier ones wrote") {
  CHECK(replayed("# writes\n$ date +%F -d @$SOURCE_DATE_EPOCH > f\n$ cat f; echo $LC_ALL $TZ $NO_COLOR $CTG_LANG $COLUMNS\n") ==
        "# writes\n\n$ date +%F -d @$SOURCE_DATE_EPOCH > f\n\n$ cat f; echo $LC_ALL $TZ $NO_COLOR $CTG_LANG $COLUMNS\n2026-06-30\nC.UTF-8 "
        "UTC\n");
}

TEST_CASE("a folder that is not there is refused") { CHECK_THROWS_AS(played("# in plans/nowhere\n$ true\n"), std::runtime_error); }

TEST_CASE("a folder without the program is refused") { CHECK_THROWS_AS(folder_of_program(CTG_SOURCE_DIR), std::runtime_error); }

TEST_CASE("a command ended by a signal is told from one that failed") {
  CHECK(played("$ kill -TERM $$\n").outcomes.front().code == 128 + 15);
}
