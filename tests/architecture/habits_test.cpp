// Made-up trees that break the habits.
#include "habits.hpp"

#include <doctest/doctest.h>

using namespace ctg::architecture;

namespace {

constexpr std::string_view words = "std::cout: src/cli/  # the door\nprintf: src/cli/  # the door\nstd::regex:  # nobody\n";

std::string many(std::size_t count, std::string_view line) {
  std::string text;
  for (std::size_t number = 0; number < count; ++number) text += line;
  return text;
}

}  // namespace

TEST_CASE("printing is for the door") {
  CHECK(check_words({{"src/cli/main.cpp", "std::cout << 1; printf(x);"}}, words).empty());
  CHECK(check_words({{"src/base/a.cpp", "\nstd::cout << 1;"}}, words) == Complaints{"src/base/a.cpp:2: `std::cout` is not for here"});
  CHECK(check_words({{"src/base/a.cpp", "std::printf(x); printf(y);"}}, words).size() == 2);
  CHECK(check_words({{"src/cli/main.cpp", "std::regex a;"}}, words).size() == 1);
}

TEST_CASE("a word inside another, a comment or a literal is no use of it") {
  CHECK(check_words({{"src/base/a.cpp", "snprintf(a); // printf\nauto b = \"printf\"; std::regexes c;"}}, words).empty());
}

TEST_CASE("a file begins with a sentence") {
  CHECK(check_first_lines(
            {{"src/a.cpp", "// Reads a file.\n"}, {"tools/a.sh", "#!/bin/sh\n# Reads a file.\n"}, {"Makefile", "# All of it.\n"}})
            .empty());
  CHECK(check_first_lines({{"src/a.cpp", "// ctg check: every mistake of a plan.\n"}}).empty());
  CHECK(check_first_lines({{"src/data.bin", "anything"}, {"docs/a.md", "# Title\n"}}).empty());
}

TEST_CASE("a file that begins with anything else is found") {
  for (const char* text : {"", "#pragma once\n", "// reads a file.\n", "// Reads a file\n", "// Reads.\n", "//Reads a file.\n",
                           "/* Reads a file. */\n", "\n// Reads a file.\n"})
    CHECK_MESSAGE(check_first_lines({{"src/a.hpp", text}}).size() == 1, text);
  CHECK(check_first_lines({{"tools/a.sh", "#!/bin/sh\nset -e\n"}}) ==
        Complaints{"tools/a.sh:2: does not begin with one commented sentence saying what the file is for"});
  CHECK(check_first_lines({{".ci/run", "#!/bin/sh\n"}}).size() == 1);
}

TEST_CASE("a long file, a long function and a long median are found") {
  const Limits limits{.file_lines = 20, .median_lines = 10, .function_lines = 5};
  CHECK(check_sizes({{"src/a.cpp", many(10, "int a;\n")}}, limits).empty());
  CHECK(check_sizes({{"src/a.cpp", many(11, "int a;\n")}}, limits) == Complaints{"src/: the median file has 11 lines"});
  CHECK(check_sizes({{"tests/a.cpp", many(21, "int a;\n")}}, limits) == Complaints{"tests/a.cpp:21: a file of 21 lines"});
  CHECK(check_sizes({{"src/a.cpp", "\nvoid f() {\n" + many(4, "g();\n") + "}\n"}}, limits) ==
        Complaints{"src/a.cpp:2: a function of 6 lines"});
  CHECK(check_sizes({{"src/a.cpp", "void f() {\n" + many(3, "g();\n") + "}\n"}}, limits).empty());
  CHECK(check_sizes({{"src/a.cpp", "void f() {\n"}}, limits).size() == 1);
}

TEST_CASE("a name that says nothing is found, in a file or a type") {
  CHECK(check_names({{"src/base/text.cpp", "class Contextual; struct Implied; int helper;"}}).empty());
  CHECK(check_names({{"src/base/text_utils.cpp", ""}}).size() == 1);
  CHECK(check_names({{"src/helpers/text.cpp", ""}}).size() == 1);
  CHECK(check_names({{"src/base/text.cpp", "class PlanManager;"}}) ==
        Complaints{"src/base/text.cpp:1: a type's name says what it is: `PlanManager`"});
  CHECK(check_names({{"src/base/text.cpp", "namespace impl {}"}}).size() == 1);
}
