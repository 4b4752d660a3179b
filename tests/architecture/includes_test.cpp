// Made-up trees that break the floors and the doors.
#include "includes.hpp"

#include <doctest/doctest.h>

using namespace ctg::architecture;

namespace {

constexpr std::string_view floors = "base:  # ground\nyaml: base  # reads\nrules: base  # judges\n";
constexpr std::string_view doors = "yaml-cpp/: src/yaml/parse.cpp  # one door\nunistd.h: src/base/  # files\n";

bool one_names(const Complaints& complaints, std::string_view what) {
  return complaints.size() == 1 && complaints.front().find(what) != std::string::npos;
}

}  // namespace

TEST_CASE("includes are found, and only where they are code") {
  const auto found =
      includes_of("#include \"a/b.hpp\"\n// #include \"c/d.hpp\"\n#  include <e>\n/*\n#include \"f\"\n*/\nauto g = \"#include <h>\";\n");
  REQUIRE(found.size() == 2);
  CHECK(found[0].what == "a/b.hpp");
  CHECK(found[0].own);
  CHECK(found[1].what == "e");
  CHECK(found[1].line == 3);
  CHECK_FALSE(found[1].own);
}

TEST_CASE("an arrow that floors.txt names is allowed, and the room itself") {
  const Tree tree{{"src/yaml/tree.cpp", "#include \"base/text.hpp\"\n#include \"yaml/tree.hpp\"\n#include <vector>\n"}};
  CHECK(check_floors(tree, floors).empty());
}

TEST_CASE("an arrow up or sideways is found at its line") {
  CHECK(one_names(check_floors({{"src/base/text.cpp", "\n#include \"yaml/tree.hpp\"\n"}}, floors), "src/base/text.cpp:2:"));
  CHECK(one_names(check_floors({{"src/rules/a/b.cpp", "#include \"yaml/tree.hpp\"\n"}}, floors), "`rules` may not use"));
}

TEST_CASE("a room that the law does not know is found") {
  CHECK(one_names(check_floors({{"src/attic/a.cpp", ""}}, floors), "`attic`"));
  CHECK(one_names(check_floors({{"src/base/a.cpp", "#include \"attic/a.hpp\"\n"}}, floors), "attic"));
}

TEST_CASE("an include without its room is found") {
  CHECK(one_names(check_floors({{"src/base/a.cpp", "#include \"text.hpp\"\n"}}, floors), "say the room"));
}

TEST_CASE("an include through a macro is found") { CHECK_FALSE(check_floors({{"src/base/a.cpp", "#include ATTIC\n"}}, floors).empty()); }

TEST_CASE("the law itself may make no circle") {
  CHECK(one_names(check_floors({}, "a1: b1  # up\nb1: a1  # down\n"), "only rooms of the lines above"));
  CHECK(one_names(check_floors({}, "a1: a1  # itself\n"), "only rooms of the lines above"));
}

TEST_CASE("a law without a reason, without a name or said twice is found") {
  CHECK(one_names(check_floors({}, "base:\n"), "without its reason"));
  CHECK(one_names(check_floors({}, "base  # ground\n"), "not `name: places"));
  CHECK(one_names(check_floors({}, "base:  # a\nbase:  # b\n"), "twice"));
}

TEST_CASE("a third party comes in by its door only") {
  CHECK(check_doors({{"src/yaml/parse.cpp", "#include <yaml-cpp/yaml.h>\n#include <string>\n"}}, doors).empty());
  CHECK(one_names(check_doors({{"src/yaml/tree.cpp", "#include <yaml-cpp/yaml.h>\n"}}, doors), "another door"));
  CHECK(one_names(check_doors({{"src/rules/a.cpp", "#include <unistd.h>\n"}}, doors), "another door"));
}

TEST_CASE("a third party without a door is found") {
  CHECK(one_names(check_doors({{"src/base/a.cpp", "#include <boost/any.hpp>\n"}}, doors), "no door"));
  CHECK(one_names(check_doors({{"src/base/a.cpp", "#include <stdio.h>\n"}}, doors), "no door"));
}
