// Trimming, splitting, joining, and the nearest word.
#include "base/text.hpp"

#include <doctest/doctest.h>

using namespace ctg;

namespace {

std::string nearest_of(std::string_view word, const std::vector<std::string_view>& candidates) {
  return std::string(nearest(word, candidates).value_or("none"));
}

}  // namespace

TEST_CASE("blanks around a text are trimmed and those inside stay") {
  CHECK(trim("  a b\t\r\n") == "a b");
  CHECK(trim("a") == "a");
  CHECK(trim(" \t ") == "");
  CHECK(trim("") == "");
}

TEST_CASE("a text is split at every separator") {
  CHECK(split("a,b,c", ',') == std::vector<std::string_view>{"a", "b", "c"});
  CHECK(split(",a,,", ',') == std::vector<std::string_view>{"", "a", "", ""});
  CHECK(split("", ',') == std::vector<std::string_view>{""});
}

TEST_CASE("parts are joined with a separator between them") {
  CHECK(join(std::vector<std::string>{"a", "b", "c"}, ", ") == "a, b, c");
  CHECK(join(std::vector<std::string>{"a"}, ", ") == "a");
  CHECK(join(std::vector<std::string>{}, ", ").empty());
}

TEST_CASE("only ASCII letters are made small") {
  CHECK(lower_ascii("AbZ-09") == "abz-09");
  CHECK(lower_ascii("É") == "É");
}

TEST_CASE("digits are those of ASCII, at least one") {
  CHECK(is_digits("0123456789"));
  CHECK_FALSE(is_digits(""));
  CHECK_FALSE(is_digits("12a"));
  CHECK_FALSE(is_digits("-1"));
  CHECK_FALSE(is_digits("１"));
}

TEST_CASE("every occurrence is replaced once") {
  CHECK(replace_all("a.b.c", ".", "..") == "a..b..c");
  CHECK(replace_all("aaa", "aa", "b") == "ba");
  CHECK(replace_all("abc", "", "x") == "abc");
  CHECK(replace_all("abc", "d", "x") == "abc");
  CHECK(replace_all("abc", "abc", "") == "");
}

TEST_CASE("a word has as many edits as its length allows") {
  CHECK(nearest_of("led", {"lead"}) == "lead");
  CHECK(nearest_of("laed", {"lead"}) == "lead");
  CHECK(nearest_of("lxxd", {"lead"}) == "none");
  CHECK(nearest_of("staut", {"status"}) == "status");
  CHECK(nearest_of("sttaus", {"status"}) == "status");
  CHECK(nearest_of("xxatus", {"status"}) == "status");
  CHECK(nearest_of("xxxtus", {"status"}) == "none");
  CHECK(nearest_of("objxxxxves", {"objectives"}) == "none");
  CHECK(nearest_of("objetcivess", {"objectives"}) == "objectives");
  CHECK(nearest_of("indikatorz", {"indicators"}) == "indicators");
  CHECK(nearest_of("pilote", {"lead", "title", "status"}) == "none");
}

TEST_CASE("case and accents are no edits") {
  CHECK(nearest_of("STATUS", {"state", "status"}) == "status");
  CHECK(nearest_of("réalisée", {"realisee"}) == "realisee");
  CHECK(nearest_of("Éleve", {"élevé"}) == "élevé");
  CHECK(nearest_of("oeuvre", {"œuvre"}) == "œuvre");
}

TEST_CASE("the first of equally near candidates is offered") {
  CHECK(nearest_of("cat", {"bat", "hat"}) == "bat");
  CHECK(nearest_of("cat", {"hat", "bat"}) == "hat");
  CHECK(nearest_of("cats", {"bats", "cats", "hats"}) == "cats");
}

TEST_CASE("a swap of neighbours is one edit") {
  CHECK(nearest_of("ab", {"ba"}) == "ba");
  CHECK(nearest_of("abcd", {"badc"}) == "none");
}

TEST_CASE("nothing is near a word that is empty, of one letter, or too long") {
  CHECK(nearest_of("", {"a", ""}) == "none");
  CHECK(nearest_of("x", {"a", "ab"}) == "none");
  CHECK(nearest_of("x", {"X"}) == "X");
  CHECK(nearest_of("status", {}) == "none");
  CHECK(nearest_of(std::string(64, 'a'), {std::string(64, 'a')}) == std::string(64, 'a'));
  CHECK(nearest_of(std::string(65, 'a'), {std::string(65, 'a')}) == "none");
  CHECK(nearest_of(std::string(1'000'000, 'a'), {"a"}) == "none");
  CHECK(nearest_of("status", {std::string(1'000'000, 'a')}) == "none");
}

TEST_CASE("a word that is not UTF-8 is compared all the same") { CHECK(nearest_of("stat\xE9s", {"status"}) == "status"); }
