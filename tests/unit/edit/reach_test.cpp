// Items and entries in every way of writing them: what goes with them, and when nothing is touched.
#include "edit/reach.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace ctg;

namespace {

// The text after the edit of the value `what`; `no` where it cannot be settled.
std::string after(std::string text, std::string_view what, Reach reach, std::string replacement = {}) {
  const auto begin = static_cast<std::uint32_t>(text.find(what));
  const auto end = begin + static_cast<std::uint32_t>(what.size());
  const auto edit = edit::settled({{FileId{0}, begin, end}, std::move(replacement), reach}, text);
  if (!edit) return "no";
  return text.replace(edit->at.begin, edit->at.end - edit->at.begin, edit->replacement);
}

}  // namespace

TEST_CASE("an item goes with one of its commas") {
  CHECK(after("a: [one, two, three]\n", "one", Reach::item) == "a: [two, three]\n");
  CHECK(after("a: [one, two, three]\n", "two", Reach::item) == "a: [one, three]\n");
  CHECK(after("a: [one , two]  # both\n", "two", Reach::item) == "a: [one]  # both\n");
  CHECK(after("a: [one]\n", "one", Reach::item) == "a: []\n");
}

TEST_CASE("an item of a list with a line each goes with its line") {
  CHECK(after("a:\n  - one\n  - two\n", "one", Reach::item) == "a:\n  - two\n");
  CHECK(after("a:\r\n  - one\r\n  - two\r\n", "two", Reach::item) == "a:\r\n  - one\r\n");
  CHECK(after("a:\n  - one\n  - two", "two", Reach::item) == "a:\n  - one\n");
}

TEST_CASE("an entry goes with its key") {
  CHECK(after("a: 1\nparent: up\nb: 2\n", "up", Reach::entry) == "a: 1\nb: 2\n");
  CHECK(after("- {a: 1, parent: up, b: 2}\n", "up", Reach::entry) == "- {a: 1, b: 2}\n");
  CHECK(after("- {parent: up, b: 2}\n", "up", Reach::entry) == "- {b: 2}\n");
  CHECK(after("- {parent: up}\n", "up", Reach::entry) == "- {}\n");
}

TEST_CASE("an entry is written behind another as that one is written") {
  CHECK(after("a: {start: 2024}\n", "2024", Reach::behind_entry, "end: 2025") == "a: {start: 2024, end: 2025}\n");
  CHECK(after("a:\n  start: 2024\nb: 1\n", "2024", Reach::behind_entry, "end: 2025") == "a:\n  start: 2024\n  end: 2025\nb: 1\n");
  CHECK(after("a:\r\n  start: 2024  # then\r\n", "2024", Reach::behind_entry, "end: 2025") ==
        "a:\r\n  start: 2024  # then\r\n  end: 2025\r\n");
  CHECK(after("a:\n  - start: 2024", "2024", Reach::behind_entry, "end: 2025") == "a:\n  - start: 2024\n    end: 2025");
}

TEST_CASE("what is not plain to see is left alone") {
  CHECK(after("a:\n  - one  # why\n  - two\n", "one", Reach::item) == "no");
  CHECK(after("a: [one,\n  two]\n", "two", Reach::item) == "no");
  CHECK(after("- parent: up\n  b: 2\n", "up", Reach::entry) == "no");
  CHECK(after("a: 1\nparent: up  # why\n", "up", Reach::entry) == "no");
  CHECK(after("a: one\n", "one", Reach::item) == "no");
  CHECK(after("one\n", "one", Reach::entry) == "no");
  CHECK(after("a: 'one\n  two'\n", "'one\n  two'", Reach::entry) == "no");
}

TEST_CASE("an edit of bytes is settled") { CHECK(after("a: one\n", "one", Reach::bytes, "two") == "a: two\n"); }
