// Whole files: what a tree tells, what is found, and what is read all the same.
#include "yaml/parse.hpp"

#include <doctest/doctest.h>

#include "sample.hpp"

namespace ctg::yaml {

TEST_CASE("a plan as people write it is read without a finding") {
  const Sample sample(
      "# Convention de Rivemont\nformat: 1\n\nconvention:\n  title: \"Convention: 2024-2028\"\n  period: {start: 2024-01-01, end: "
      "2028-12-31}\n"
      "  aims:\n  - agir ensemble\n  - 'l''accès aux droits'\nactions:\n  - id: AVS-03  # la troisième\n    description: |\n      Une "
      "ligne.\n"
      "      Une autre.\n    themes: [youth, housing]\n    outlook:\n");
  CHECK(sample.found() == "");
  CHECK(sample.tree.complete);
  CHECK(sample.told() ==
        "{format: 1, convention: {title: \"Convention: 2024-2028\", period: {start: 2024-01-01, end: 2028-12-31}, "
        "aims: [agir ensemble, 'l'accès aux droits']}, actions: [{id: AVS-03, description: |Une ligne.\\nUne autre.\\n|, "
        "themes: [youth, housing], outlook: }]}");
}

TEST_CASE("a file that says nothing is an empty tree without a finding") {
  for (const char* text : {"", "\n", "   \n", "# a comment\n", "~\n", "null", "---\n", "---\n...\n", "\xEF\xBB\xBF"}) {
    CAPTURE(text);
    const Sample sample(text);
    CHECK(sample.tree.empty());
    CHECK(sample.findings.all().size() == (std::string_view(text).starts_with("\xEF") ? 1 : 0));
  }
}

TEST_CASE("a second document is said at its line, and the first one is read") {
  const Sample sample("id: A1\n---\nid: A2\n");
  CHECK(sample.found() == "2:1 second-document");
  CHECK(sample.told() == "{id: A1}!");  // it may have been meant to go on
  CHECK_FALSE(sample.tree.complete);
}

TEST_CASE("a key that stands twice is said at the second, with the first as a note") {
  const Sample sample("a: 1\nb: 2\n\"a\": 3\n");
  CHECK(sample.found() == "3:1 duplicate-key");
  REQUIRE(sample.findings.all().front().labels.size() == 2);
  CHECK(sample.map.file(sample.file).position(sample.findings.all().front().labels[1].at.begin).line == 1);
  CHECK(sample.tree.complete);
}

TEST_CASE("after a fault the entries around it are read, and what encloses it is marked") {
  const Sample sample("id: O1\ntitle: \"Portal\nstatus: late\nactions:\n  - id: A1\n    lead caf\n    due: 2025-01-01\n  - id: A2\n");
  CHECK(sample.found() == "2:8 yaml-syntax\n6:5 yaml-syntax");
  CHECK(sample.told() == "{id: O1, status: late, actions: [{id: A1, due: 2025-01-01}!, {id: A2}]!}!");
}

}  // namespace ctg::yaml
