// What files become in canonical layout, before and after.
#include "layout/layout.hpp"

#include <doctest/doctest.h>

#include <string>

#include "../golden.hpp"

namespace {

using namespace ctg;

std::string laid_out(std::string_view bytes) {
  const layout::LaidOut once = layout::lay_out(bytes);
  if (!once.bytes) return "stays: " + std::to_string(static_cast<int>(once.trouble)) + " at " + std::to_string(once.stopped_at);
  CHECK(layout::lay_out(*once.bytes).bytes == once.bytes);
  return *once.bytes;
}

// Inside one action.
std::string action(const std::string& fields) { return "action:\n" + fields; }

TEST_CASE("keys stand in the order of their tables, at the top and inside") {
  CHECK(laid_out("settings:\n  ignore:\n    - a.yaml\nconvention:\n  language: fr\n  title: T\nformat: 1\n") ==
        "format: 1\n\nconvention:\n  title: T\n  language: fr\n\nsettings:\n  ignore:\n    - a.yaml\n");
  CHECK(laid_out(action("  status: done\n  planned: {end: 2026, start: 2025}\n  id: A\n")) ==
        action("  id: A\n  status: done\n  planned: {start: 2025, end: 2026}\n"));
}

TEST_CASE("a key that no table has stays behind the one before it") {
  CHECK(laid_out(action("  x-first: 1\n  status: done\n  x-own: 2\n  pilote: 3\n  id: A\n")) ==
        action("  x-first: 1\n  id: A\n  status: done\n  x-own: 2\n  pilote: 3\n"));
}

TEST_CASE("a level is two columns, below a key too") {
  CHECK(laid_out("actions:\n-   id: A\n    steps:\n    -     title: Un\n") == "actions:\n  - id: A\n    steps:\n      - title: Un\n");
}

TEST_CASE("lists of ids stand between brackets where they fit") {
  CHECK(laid_out(action("  themes:\n    - youth\n    - health\n")) == action("  themes: [youth, health]\n"));
  std::string ids = "[identifiant-00";
  for (int i = 1; i < 9; ++i) ids += ", identifiant-0" + std::to_string(i);
  const std::string laid = laid_out(action("  indicators: " + ids + "]\n"));
  CHECK(laid.starts_with(action("  indicators:\n    - identifiant-00\n    - identifiant-01\n")));
}

TEST_CASE("a list of sentences stays as its author has it") {
  const std::string block = "convention:\n  aims:\n    - Fixer un cap\n    - Clarifier\n";
  CHECK(laid_out(block) == block);
  CHECK(laid_out("convention:\n  levels: [axe,objectif]\n") == "convention:\n  levels: [axe, objectif]\n");
}

TEST_CASE("a list of mappings has a line for each; a short mapping may be one line") {
  CHECK(laid_out(action("  steps: [{title: Un}, {due: 2025, title: Deux}]\n")) ==
        action("  steps:\n    - {title: Un}\n    - {title: Deux, due: 2025}\n"));
  CHECK(laid_out("actions: [{id: A, status: done}]\n") == "actions:\n  - id: A\n    status: done\n");
  CHECK(laid_out(action("  planned: {}\n  steps: [ ]\n")) == action("  planned: {}\n  steps: []\n"));
}

TEST_CASE("texts have the quotes that they need, codes always, numbers and dates what they had") {
  CHECK(laid_out(action("  title: 'Un lieu'\n")) == action("  title: Un lieu\n"));
  CHECK(laid_out(action("  title: 'Un lieu : ici'\n")) == action("  title: \"Un lieu : ici\"\n"));
  CHECK(laid_out(action("  title: \"dit \\\"oui\\\"\"\n")) == action("  title: \"dit \\\"oui\\\"\"\n"));
  CHECK(laid_out(action("  title: 'dit \"oui\": non'\n")) == action("  title: 'dit \"oui\": non'\n"));
  CHECK(laid_out(action("  title: yes\n")) == action("  title: \"yes\"\n"));
  CHECK(laid_out(action("  title: 2026\n")) == action("  title: \"2026\"\n"));
  CHECK(laid_out(action("  code: 'I-01'\n")) == action("  code: \"I-01\"\n"));
  CHECK(laid_out(action("  title: ~\n  code:\n")) == action("  title: ~\n  code:\n"));
  CHECK(laid_out(action("  status_on: '2026-01-01'\n  budget: [{year: 2026, planned: '12'}]\n")) ==
        action("  status_on: '2026-01-01'\n  budget:\n    - {year: 2026, planned: '12'}\n"));
  CHECK(laid_out("\"action\":\n  'id': \"A\"\n") == action("  id: A\n"));
}

TEST_CASE("the lines of a prose text are its author's, in the column of the layout") {
  CHECK(laid_out(action("  description: |\n       Un\n         deux\n\n       trois\n  title:   >-  \n     a\n     b\n")) ==
        action("  title: >-\n    a\n    b\n  description: |\n    Un\n      deux\n\n    trois\n"));
  CHECK(laid_out(action("    description: |2\n         Un\n        deux\n")) == action("  description: |2\n       Un\n      deux\n"));
  CHECK(laid_out(action("  description: Une phrase\n    sur deux lignes\n")) == action("  description: Une phrase sur deux lignes\n"));
  const std::string kept = action("  title: T\n  description: |+\n    Un\n\n\n  x-a: 1\n");
  CHECK(laid_out(kept) == kept);
}

TEST_CASE("a comment above an entry moves with it, one behind a value stays behind it") {
  CHECK(laid_out(action("  # why\n  status: done  # really\n  id: A # the id\n")) ==
        action("  id: A # the id\n  # why\n  status: done  # really\n"));
  CHECK(laid_out(action("  themes:   # two\n    - youth\n  id: A\n")) == action("  id: A\n  themes: [youth]   # two\n"));
  CHECK(laid_out("actions:\n  -\n    # about A\n    id: A\n") == "actions:\n  # about A\n  - id: A\n");
  CHECK(laid_out("actions:\n  - # about A\n    id: A\n") == "actions:\n  - # about A\n    id: A\n");
}

TEST_CASE("what is written at the end of a list stays there, and at the end of the file") {
  CHECK(laid_out(action("  steps:\n   - title: Un\n   # - title: Deux\n  # about the id\n  id: A\n# end\n")) ==
        action("  # about the id\n  id: A\n  steps:\n    - title: Un\n    # - title: Deux\n# end\n"));
}

TEST_CASE("what speaks of the whole file stays at its head") {
  CHECK(laid_out("# yaml-language-server: $schema=x\n# about people\npeople:\n  - id: p\ninstitutions:\n  - id: i\n") ==
        "# yaml-language-server: $schema=x\ninstitutions:\n  - id: i\n\n# about people\npeople:\n  - id: p\n");
}

TEST_CASE("a collection with a comment that has no other place stays as it is") {
  CHECK(laid_out(action("  themes: [youth,   # first\n    health]\n  id:   A\n")) ==
        action("  id: A\n  themes: [youth,   # first\n    health]\n"));
  CHECK(laid_out(action("  themes:\n    - youth  # first\n    - health\n")) == action("  themes:\n    - youth  # first\n    - health\n"));
  CHECK(laid_out(action("  title:\n    # why\n    Un\n")) == action("  title:\n    # why\n    Un\n"));
}

TEST_CASE("no more than one blank line, none below a head, one before each part of the file") {
  CHECK(laid_out("\n\naction:\n\n  id: A\n\n\n  status: done  \n\n\n") == "action:\n  id: A\n\n  status: done\n");
  CHECK(laid_out("people:\n  - id: a\n\n\n  - id: b\nplaces:\n  - id: c") == "people:\n  - id: a\n\n  - id: b\n\nplaces:\n  - id: c\n");
}

TEST_CASE("line ends and the byte order mark stay") {
  CHECK(laid_out("\xEF\xBB\xBF"
                 "action:\r\n    id:   A\r\n    description: |\r\n        a\r\n        b") ==
        "\xEF\xBB\xBF"
        "action:\r\n  id: A\r\n  description: |\r\n    a\r\n    b\r\n");
}

TEST_CASE("what cannot be read whole, or be written otherwise, stays as it is") {
  CHECK(laid_out("action:\n  id: [A\n") == "stays: 1 at 14");
  CHECK(laid_out("# \xC3\xA9\r\naction: {id: A} # b\r\nx: 1\r") == "stays: 2 at 31");
  CHECK(laid_out("{action: {id: A}} # why\n") == "stays: 2 at 0");
  CHECK(laid_out("{action: {id: A}}\n") == "action:\n  id: A\n");
  CHECK(laid_out("") == "");
  CHECK(laid_out("# only this\n") == "# only this\n");
}

TEST_CASE("an untidy plan, whole") {
  std::ifstream stream(std::string(CTG_SOURCE_DIR) + "/tests/layout/untidy.yaml", std::ios::binary);
  const std::string untidy(std::istreambuf_iterator<char>(stream), {});
  test::check_golden("layout/tidy.yaml", laid_out(untidy));
}

}  // namespace
