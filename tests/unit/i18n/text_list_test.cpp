// Names listed as a sentence lists them.
#include "i18n/text_list.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace ctg;

TEST_CASE("names are listed with commas and a word before the last") {
  using Names = std::vector<std::string>;
  CHECK(text_list(Names{}, Language::french).empty());
  CHECK(text_list(Names{"a"}, Language::french) == "a");
  CHECK(text_list(Names{"a", "b"}, Language::french) == "a et b");
  CHECK(text_list(Names{"a", "b", "c"}, Language::french) == "a, b et c");
  CHECK(text_list(Names{"a", "b", "c"}, Language::english) == "a, b and c");
  CHECK(text_list(Names{"a", "b"}, Language::french, Conjunction::disjunctive) == "a ou b");
  CHECK(text_list(Names{"a", "b", "c"}, Language::english, Conjunction::disjunctive) == "a, b or c");
}
