// Made-up catalogues with something missing.
#include "catalogues.hpp"

#include <doctest/doctest.h>

using namespace ctg::architecture;

namespace {

constexpr const char* catalogue = "// The rules.\nCTG_RULE(time, late)\nCTG_RULE(time, done_without_date)\n// CTG_RULE(time, dropped)\n";

Tree whole() {
  return {{"src/rules/catalog.def", catalogue},
          {"src/rules/time/late.cpp", ""},
          {"src/rules/time/done_without_date.cpp", ""},
          {"tests/rules/time/late.yaml", ""},
          {"tests/rules/time/done-without-date.yaml", ""}};
}

}  // namespace

TEST_CASE("the catalogue is read line by line, without its comments") {
  const auto entries = parse_rule_catalogue(catalogue);
  REQUIRE(entries.size() == 2);
  CHECK(entries[1].line == 3);
  CHECK(entries[1].family == "time");
  CHECK(entries[1].name == "done_without_date");
}

TEST_CASE("a whole catalogue has nothing to complain of") { CHECK_MESSAGE(check_rules(whole()).empty(), listed(check_rules(whole()))); }

TEST_CASE("a rule without its fixture or its file is found") {
  for (const char* path : {"tests/rules/time/done-without-date.yaml", "src/rules/time/late.cpp"}) {
    Tree tree = whole();
    tree.erase(path);
    const Complaints complaints = check_rules(tree);
    REQUIRE(complaints.size() == 1);
    CHECK(complaints.front().find(path) != std::string::npos);
  }
}

TEST_CASE("a fixture may be a folder, named as its rule") {
  Tree tree = whole();
  tree.erase("tests/rules/time/late.yaml");
  tree["tests/rules/time/late/ctg.yaml"];
  tree["tests/rules/time/late/actions/A.yaml"];
  CHECK_MESSAGE(check_rules(tree).empty(), listed(check_rules(tree)));
  tree["tests/rules/time/later/ctg.yaml"];
  CHECK(check_rules(tree).size() == 1);
}

TEST_CASE("a rule named twice, a file or a fixture without its rule, and an empty catalogue are found") {
  Tree tree = whole();
  tree["src/rules/catalog.def"] += "CTG_RULE(time, late)\n";
  CHECK(check_rules(tree).size() == 1);
  tree = whole();
  tree["tests/rules/time/forgotten.yaml"];
  CHECK(check_rules(tree).size() == 1);
  tree = whole();
  tree["src/rules/time/forgotten.cpp"] = "extern const Rule forgotten{};\n";
  CHECK(check_rules(tree).size() == 1);
  tree = whole();
  tree["src/rules/time/shared_by_two.cpp"] = "// Used by const Rule late.\nint days();\n";
  CHECK(check_rules(tree).empty());
  CHECK(check_rules({{"src/rules/catalog.def", ""}}).size() == 1);
}

TEST_CASE("a command has its file and a transcript") {
  Tree tree{{"src/cli/catalog.cpp", "static constexpr const Command* all[] = {&check_command,\n &show_command};\n"},
            {"src/cli/commands/check.cpp", ""},
            {"src/cli/commands/show.cpp", ""},
            {"tests/cli/check/mistakes.txt", ""},
            {"tests/cli/show/one.txt", ""}};
  CHECK(check_commands(tree).empty());
  tree.erase("tests/cli/show/one.txt");
  CHECK(check_commands(tree) == Complaints{"src/cli/catalog.cpp:2: `show` lacks a transcript in tests/cli/show/"});
  tree.erase("src/cli/commands/show.cpp");
  CHECK(check_commands(tree).size() == 2);
  CHECK(check_commands({{"src/cli/catalog.cpp", "// &check_command\n"}}).size() == 1);
}
