// Three versions of a file: what merges, what is a conflict, and what stays as it was written.
#include "merge/merge.hpp"

#include <doctest/doctest.h>

using namespace ctg;

namespace {

const merge::Labels labels{"ours", "base", "theirs"};

std::string merged(std::string_view base, std::string_view ours, std::string_view theirs) {
  const merge::Merged result = merge::merge(base, ours, theirs, labels);
  if (!result.is_possible) return "not possible";
  return result.bytes;
}

}  // namespace

TEST_CASE("fields that each side changed alone are both in the result") {
  CHECK(merged("action:\n  id: a\n  status: planned\n  priority: low\n",  //
               "action:\n  id: a\n  status: done\n  priority: low\n",     //
               "action:\n  id: a\n  status: planned\n  priority: high\n") == "action:\n  id: a\n  status: done\n  priority: high\n");
}

TEST_CASE("the same field changed on both sides is a conflict with both values, whatever they are") {
  CHECK(merged("action:\n  id: a\n  status: planned\n  priority: low\n",  //
               "action:\n  id: a\n  status: done\n  priority: low\n",     //
               "action:\n  id: a\n  status: cancelled\n  priority: high\n") ==
        "action:\n  id: a\n<<<<<<< ours\n  status: done\n||||||| base\n  status: planned\n=======\n  status: cancelled\n>>>>>>> theirs\n"
        "  priority: high\n");
}

TEST_CASE("entries between braces merge one by one, in the layout of ours") {
  CHECK(merged("action:\n  planned: {start: 2025-01, end: 2025-06}\n",    //
               "action:\n  planned: { start: 2025-02, end: 2025-06 }\n",  //
               "action:\n  planned: {start: 2025-01, end: 2025-09}\n") == "action:\n  planned: { start: 2025-02, end: 2025-09 }\n");
  CHECK(merged("action:\n  planned: {start: 2025-01, end: 2025-06}\n",  //
               "action:\n  planned: {start: 2025-02, end: 2025-07}\n",  //
               "action:\n  planned: {start: 2025-01, end: 2025-09}\n") ==
        "action:\n<<<<<<< ours\n  planned: {start: 2025-02, end: 2025-07}\n||||||| base\n  planned: {start: 2025-02, end: 2025-06}\n"
        "=======\n  planned: {start: 2025-02, end: 2025-09}\n>>>>>>> theirs\n");
}

TEST_CASE("lists of words are sets") {
  CHECK(merged("action: \n  themes: [a, b]\n", "action:\n  themes: [a, b, c]\n", "action:\n  themes: [b, d]\n") ==
        "action:\n  themes: [b, c, d]\n");
  CHECK(merged("action:\n  themes:\n    - a\n    - b\n", "action:\n  themes:\n    - a\n    - b\n    - c\n",
               "action:\n  themes:\n    - b\n    - d\n") == "action:\n  themes:\n    - b\n    - c\n    - d\n");
}

TEST_CASE("a list that both sides emptied together stays a list") {
  CHECK(merged("action:\n  themes:\n    - a\n    - b\n", "action:\n  themes:\n    - a\n", "action:\n  themes:\n    - b\n") ==
        "action:\n  themes: []\n");
}

TEST_CASE("notes of both sides go where their dates belong") {
  CHECK(
      merged("action:\n  notes:\n    - on: 2025-01-01\n      text: one\n",
             "action:\n  notes:\n    - on: 2025-01-01\n      text: one\n    - on: 2025-03-01\n      text: three\n",
             "action:\n  notes:\n    - on: 2025-01-01\n      text: one\n    - on: 2025-02-01\n      text: two\n") ==
      "action:\n  notes:\n    - on: 2025-01-01\n      text: one\n    - on: 2025-02-01\n      text: two\n    - on: 2025-03-01\n      text: "
      "three\n");
}

TEST_CASE("comments of both sides are kept") {
  CHECK(merged("# head\naction:\n  id: a\n  status: planned\n  priority: low\n",
               "# head\naction:\n  id: a  # mine\n  status: planned\n  # why\n  priority: low\n",
               "# head, longer\naction:\n  id: a\n  # theirs\n  status: done # now\n  priority: low\n# tail\n") ==
        "# head, longer\naction:\n  id: a  # mine\n  # theirs\n  status: done # now\n  # why\n  priority: low\n# tail\n");
}

TEST_CASE("what one side removed and the other changed is a conflict; what it left alone goes") {
  CHECK(merged("action:\n  id: a\n  priority: low\n  status: planned\n", "action:\n  id: a\n  status: planned\n",
               "action:\n  id: a\n  priority: low\n  status: done\n") == "action:\n  id: a\n  status: done\n");
  CHECK(merged("action:\n  id: a\n  priority: low\n", "action:\n  id: a\n", "action:\n  id: a\n  priority: high\n") ==
        "action:\n  id: a\n<<<<<<< ours\n||||||| base\n  priority: low\n=======\n  priority: high\n>>>>>>> theirs\n");
}

TEST_CASE("things of a list are matched by id, wherever they stand") {
  CHECK(merged("actions:\n  - id: a\n    status: planned\n  - id: b\n    status: planned\n",
               "actions:\n  - id: b\n    status: done\n  - id: a\n    status: planned\n",
               "actions:\n  - id: a\n    status: blocked\n  - id: b\n    status: planned\n  - id: c\n    status: planned\n") ==
        "actions:\n  - id: b\n    status: done\n  - id: c\n    status: planned\n  - id: a\n    status: blocked\n");
}

TEST_CASE("a step said in other words by one side keeps the date that the other side moved") {
  CHECK(merged("action:\n  steps:\n    - title: Open\n      due: 2025-01-01\n",
               "action:\n  steps:\n    - title: Open it\n      due: 2025-01-01\n",
               "action:\n  steps:\n    - title: Open\n      due: 2025-02-01\n") ==
        "action:\n  steps:\n    - title: Open it\n      due: 2025-02-01\n");
}

TEST_CASE("a file that cannot be read whole is not merged") {
  CHECK(merged("action:\n  id: a\n", "action:\n  id: 'a\n", "action:\n  id: b\n") == "not possible");
}

TEST_CASE("line ends, indentation and a last line without end are those of ours") {
  CHECK(merged("action:\n  id: a\n  status: planned\n", "action:\r\n    id: a\r\n    status: planned\r\n    priority: low",
               "action:\n  id: a\n  status: done\n  # new\n  themes:\n  - a\n") ==
        "action:\r\n    id: a\r\n    status: done\r\n    priority: low\r\n    # new\r\n    themes:\r\n    - a");
}
