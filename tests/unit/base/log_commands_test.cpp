// What a runner would obey in a log is made plain text, and everything else stays as it is.
#include <doctest/doctest.h>

#include "base/log_commands.hpp"

using namespace ctg;

TEST_CASE("a line that begins with two colons begins with one spelled") {
  CHECK(inert_in_logs("::error::x\n") == "\\u{3A}:error::x\n");
  CHECK(inert_in_logs("  ::add-mask::x") == "  \\u{3A}:add-mask::x");
  CHECK(inert_in_logs("\u00A0\u3000\t::stop-commands::x") == "\u00A0\u3000\t\\u{3A}:stop-commands::x");
  CHECK(inert_in_logs("a\n::error::x\nb\n") == "a\n\\u{3A}:error::x\nb\n");
}

TEST_CASE("the old commands are disarmed anywhere in a line") {
  CHECK(inert_in_logs("title ##[add-mask]e\n") == "title ##\\u{5B}add-mask]e\n");
  CHECK(inert_in_logs("##vso[task.setvariable]x ##teamcity[x]") == "##vso\\u{5B}task.setvariable]x ##teamcity\\u{5B}x]");
  CHECK(inert_in_logs("###[error]") == "###\\u{5B}error]");
  CHECK(inert_in_logs("::##[error]") == "\\u{3A}:##\\u{5B}error]");
}

TEST_CASE("what no runner obeys stays as it is") {
  for (const char* text : {"", "\n", "a::b\n", ": :x", "a ::error::x", "# [x]", "## heading [link]", "#[x]", "[x] ## y", "étés ## [x]"})
    CHECK(inert_in_logs(text) == text);
}

TEST_CASE("a beginning is known for what follows it") {
  CHECK(begins_log_command(""));
  CHECK(begins_log_command(" \u00A0"));
  CHECK(!begins_log_command("a"));
  CHECK(opens_log_command("x ##"));
  CHECK(opens_log_command("##vso"));
  CHECK(!opens_log_command("## "));
}

TEST_CASE("what was made plain is plain") {
  for (const char* text : {"::::x", "##[##[x", "::\n::\n", "##a[##b["}) {
    const std::string once = inert_in_logs(text);
    CHECK(inert_in_logs(once) == once);
  }
}

TEST_CASE("bytes that are not UTF-8 are no blanks") { CHECK(inert_in_logs("\xFF::x") == "\xFF::x"); }
