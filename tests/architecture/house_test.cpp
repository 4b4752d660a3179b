// Holds the repository itself against every law of the house.
#include <doctest/doctest.h>

#include "catalogues.hpp"
#include "habits.hpp"
#include "includes.hpp"
#include "tree.hpp"

using namespace ctg::architecture;

namespace {

const std::vector<std::string> everything{"src",      "tests", "tools",         "docs",        "CMakeLists.txt", "Makefile",
                                          "starters", ".ci",   ".clang-format", ".clang-tidy", ".editorconfig",  ".gitattributes"};

const Tree& house() {
  static const Tree tree = read_tree(CTG_SOURCE_DIR, everything);
  return tree;
}

const std::string& law(const std::string& name) { return file_of(house(), "tests/architecture/" + name); }

void expect_none(const Complaints& complaints) { CHECK_MESSAGE(complaints.empty(), listed(complaints)); }

}  // namespace

TEST_CASE("the house was read") { CHECK(house().contains("src/base/result.hpp")); }

TEST_CASE("arrows only go down") { expect_none(check_floors(house(), law("floors.txt"))); }

TEST_CASE("each third party has one door") { expect_none(check_doors(house(), law("doors.txt"))); }

TEST_CASE("nothing but the door prints, and nothing reads a locale") { expect_none(check_words(house(), law("words.txt"))); }

TEST_CASE("every file begins by saying what it is for") { expect_none(check_first_lines(house())); }

TEST_CASE("files and functions stay small") { expect_none(check_sizes(house(), Limits{})); }

TEST_CASE("names say what they name") { expect_none(check_names(house())); }

TEST_CASE("every rule has its file and its fixture") { expect_none(check_rules(house())); }

TEST_CASE("every command has its file and a transcript") { expect_none(check_commands(house())); }
