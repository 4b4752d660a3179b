// Values as YAML text: the least quoting, and always the same value when read again.
#include "edit/scalar_text.hpp"

#include <doctest/doctest.h>

#include <random>
#include <string>

#include "base/unicode.hpp"
#include "yaml/parse.hpp"

using namespace ctg;
using edit::ScalarKind;

namespace {

std::string block(std::string_view value, ScalarKind kind = ScalarKind::text) {
  return edit::scalar_text(value, kind, {.in_brackets = false, .column = 2, .begins_at = 9});
}
std::string between(std::string_view value, ScalarKind kind = ScalarKind::text) {
  return edit::scalar_text(value, kind, {.in_brackets = true});
}

// What our reader takes it for; `refused` where it reads it not at all.
std::string read_back(const std::string& text, bool in_brackets) {
  SourceFile source({}, in_brackets ? "a:\n  title: [" + text + ", b]\n" : "a:\n  title: " + text + "\n  next: b\n");
  yaml::Tree tree;
  Findings findings;
  yaml::parse(source, FileId{0}, tree, findings);
  if (!tree.complete || count(findings.all(), Severity::error) != 0) return "refused";
  const auto title = tree.root().value_of("a")->value_of("title");
  return std::string((in_brackets ? title->first_child() : *title).text());
}

}  // namespace

TEST_CASE("words stay as they are, what a reader would take for something else is quoted") {
  CHECK(block("Ouvrir l'antenne, dès mai") == "Ouvrir l'antenne, dès mai");
  CHECK(block("oui : non") == "\"oui : non\"");
  CHECK(block("voir #3") == "\"voir #3\"");
  CHECK(block("#3") == "\"#3\"");
  CHECK(block("2026-03-31") == "\"2026-03-31\"");
  CHECK(block("2026-03-31", ScalarKind::bare) == "2026-03-31");
  CHECK(block("12") == "\"12\"");
  CHECK(block("1.10") == "\"1.10\"");
  CHECK(block("No") == "\"No\"");
  CHECK(block("null") == "\"null\"");
  CHECK(block("- un") == "\"- un\"");
  CHECK(block("fin:") == "\"fin:\"");
  CHECK(block(" a") == "\" a\"");
  CHECK(block("") == "\"\"");
  CHECK(block("l'\"un\": deux") == "'l''\"un\": deux'");
}

TEST_CASE("between brackets, what separates is quoted") {
  CHECK(between("a, b") == "\"a, b\"");
  CHECK(between("a]") == "\"a]\"");
  CHECK(between("https://example.org/a?b=1") == "\"https://example.org/a?b=1\"");
  CHECK(between("caf-49") == "caf-49");
}

TEST_CASE("long prose is folded, lines are kept literally") {
  const std::string word = "bibliothèque ";
  std::string prose;
  while (prose.size() < 200) prose += word;
  prose.pop_back();
  const std::string text = block(prose);
  CHECK(text.starts_with(">-\n    bibliothèque"));
  CHECK(read_back(text, false) == prose);
  CHECK(block("un\ndeux") == "|-\n    un\n    deux");
  CHECK(block("un\ndeux\n") == "|\n    un\n    deux");
  CHECK(block(" un\ndeux") == "\" un\\ndeux\"");
}

TEST_CASE("what cannot be seen is escaped") {
  CHECK(block("a\tb") == "\"a\\tb\"");
  CHECK(block("a\u0085b") == "\"a\\u0085b\"");
  CHECK(block("a\u2028b") == "\"a\\u2028b\"");
}

TEST_CASE("twenty thousand made-up texts are read back as they were, or refused") {
  constexpr std::string_view pieces[] = {
      "a",    "é",      " ",      "  ", ":",   ": ",  "#", " #", "-",   "- ",  "'",
      "\"",   "\\",     "[",      "]",  "{",   "}",   ",", ", ", "?",   "!",   "&",
      "*",    "%",      "@",      "`",  "|",   ">",   "~", "\n", "\t",  "0",   "1e3",
      "null", "\u2028", "\u00a0", "😀",  "...", "---", "=", "<<", "0x1", "yes", "mot un peu long pour que la ligne se plie "};
  std::mt19937 generator(20260630);
  for (int round = 0; round < 20'000; ++round) {
    std::string value;
    const auto count = generator() % 12;
    for (unsigned i = 0; i < count; ++i) value += pieces[generator() % std::size(pieces)];
    for (const bool in_brackets : {false, true}) {
      const std::string text = in_brackets ? between(value) : block(value);
      INFO(printable(value), " as ", printable(text));
      REQUIRE(read_back(text, in_brackets) == value);
    }
  }
}
