// Changes of bytes: what they touch changes, everything else stays.
#include "edit/splices.hpp"

#include <doctest/doctest.h>

using namespace ctg;
using edit::Splices;
using edit::SplicesOfFiles;

TEST_CASE("changes are made in the order of the file, whatever order they came in") {
  Splices splices;
  CHECK(splices.add({6, 11, "monde"}));
  CHECK(splices.add({0, 5, "bonjour"}));
  CHECK(splices.add({5, 5, ","}));
  CHECK(splices.applied("hello world!") == "bonjour, monde!");
  CHECK(Splices().applied("hello") == "hello");
}

TEST_CASE("a change never reaches into another") {
  Splices splices;
  REQUIRE(splices.add({4, 8, "x"}));
  CHECK_FALSE(splices.add({4, 8, "y"}));
  CHECK_FALSE(splices.add({4, 4, "y"}));
  CHECK_FALSE(splices.add({6, 6, "y"}));
  CHECK_FALSE(splices.add({0, 5, "y"}));
  CHECK_FALSE(splices.add({7, 9, "y"}));
  CHECK_FALSE(splices.add({0, 12, "y"}));
  CHECK_FALSE(splices.add({9, 8, "y"}));
  CHECK(splices.add({8, 9, "y"}));
  CHECK(splices.add({3, 4, "y"}));
  CHECK(splices.applied("0123456789") == "012yxy9");
}

TEST_CASE("places move with what is changed before them") {
  Splices splices;
  REQUIRE(splices.add({2, 4, "abcd"}));
  REQUIRE(splices.add({6, 6, "--"}));
  REQUIRE(splices.add({8, 9, ""}));
  const std::string after = splices.applied("0123456789");
  CHECK(after == "01abcd45--679");
  CHECK(splices.moved(0) == 0);
  CHECK(splices.moved(2) == 2);
  CHECK(splices.moved(3) == 2);
  CHECK(after[splices.moved(4)] == '4');
  CHECK(after[splices.moved(6)] == '6');
  CHECK(after[splices.moved(9)] == '9');
  CHECK(splices.moved(10) == after.size());
  CHECK(splices.touches(0, 3));
  CHECK_FALSE(splices.touches(0, 2));
  CHECK_FALSE(splices.touches(4, 6));
  CHECK(splices.touches(5, 7));
}

TEST_CASE("a group of changes is made whole or not at all") {
  SplicesOfFiles files;
  const FileId first{0};
  const FileId second{1};
  CHECK(files.add(std::vector<TextEdit>{{{first, 0, 1}, "a"}, {{second, 0, 1}, "b"}}));
  CHECK_FALSE(files.add(std::vector<TextEdit>{{{second, 5, 6}, "c"}, {{first, 0, 1}, "d"}}));
  CHECK_FALSE(files.add(std::vector<TextEdit>{{{second, 5, 7}, "c"}, {{second, 6, 8}, "d"}}));
  CHECK_FALSE(files.add(std::vector<TextEdit>{{{}, "nowhere"}}));
  CHECK(files.files().at(0).all().size() == 1);
  CHECK(files.files().at(1).all().size() == 1);
}
