// A file as facts: what changes a line, what does not, and what is done with files that cannot be read.
#include "merge/facts.hpp"

#include <doctest/doctest.h>

using namespace ctg;

TEST_CASE("each value is a line that says of what it speaks") {
  CHECK(merge::facts_of("action:\n  id: AVS-03\n  status: done  # since May\n  planned: {end: 2026-06-30}\n", Language::english) ==
        "AVS-03 · Id: AVS-03\nAVS-03 · Status: done\n# since May\nAVS-03 · Planned dates · End: 2026-06-30\n");
}

TEST_CASE("layout, the order of fields and the order of a set are no facts") {
  CHECK(merge::facts_of("action:\n  id: a\n  themes: [youth, housing]\n  status: done\n", Language::french) ==
        merge::facts_of("action:\n    status:   'done'\n\n    id: a\n    themes: [ housing, youth ]\n", Language::french));
}

TEST_CASE("a file that cannot be read whole is shown as it is, without what a terminal would obey") {
  CHECK(merge::facts_of("action: {id: 'a\n\x1b[31m", Language::english) == "action: {id: 'a\n\\u{1B}[31m");
}

TEST_CASE("a file with conflict markers is the facts of both sides between markers") {
  CHECK(merge::facts_of("action:\n  id: a\n<<<<<<< ours\n  status: done\n||||||| base\n  status: planned\n=======\n  status: cancelled\n"
                        ">>>>>>> theirs\n  priority: high\n",
                        Language::english) ==
        "a · Id: a\n<<<<<<< ours\na · Status: done\n=======\na · Status: cancelled\n>>>>>>> theirs\na · Priority: high\n");
}
