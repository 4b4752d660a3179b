// Findings as people read them.
#include <doctest/doctest.h>

#include "../golden.hpp"
#include "base/text.hpp"
#include "base/unicode.hpp"
#include "sample.hpp"

namespace ctg::render {
namespace {

std::string rendered(const Sample& sample, const Wish& wish) {
  const auto stream = make_text_stream(wish);
  const std::string findings = stream->part(stream->prepare(sample.sources, sample.diagnostics));
  return findings + stream->end();
}

// One finding on one file.
std::string one(const std::string& bytes, std::string_view what, Style style = {}) {
  Sample sample;
  const FileId file = sample.sources.add("a.yaml", bytes);
  Findings findings;
  static const RuleInfo rule{"late", Family::time, Severity::warning, Text{"x"}, Text{"x"}, "", ""};
  findings.add(rule, span_of(sample.sources, file, what), Text{"odd", "singulier"});
  sample.diagnostics = findings.all();
  return rendered(sample, {.language = Language::english, .style = style});
}

TEST_CASE("findings are shown as in the golden files") {
  Sample sample;
  fill(sample);
  test::check_golden("render/text.fr.txt", rendered(sample, {.language = Language::french, .style = {.width = 80}}));
  test::check_golden("render/text.en.txt", rendered(sample, {.language = Language::english, .style = {.width = 80}}));
  test::check_golden("render/text.ascii.txt", rendered(sample, {.language = Language::english, .style = {.unicode = false, .width = 0}}));
}

TEST_CASE("the place can be clicked and matched: it comes after a blank on the first line") {
  CHECK(one("a: b\n", "b").starts_with("warning[late] a.yaml:1:4\n"));
}

TEST_CASE("carets stand under the faulty characters by their display width") {
  CHECK(one("é: b\n", "b").find("1 │ é: b\n     │    ^\n") != std::string::npos);
  CHECK(one("😀: b\n", "b").find("1 │ 😀: b\n     │     ^\n") != std::string::npos);
  CHECK(one("\tb\n", "b").find("1 │ →   b\n     │     ^\n") != std::string::npos);
  CHECK(one("e\xCC\x81: b\r\n", "b").find(" b\n     │    ^\n") != std::string::npos);
}

TEST_CASE("invisible characters are spelled where they stand") {
  CHECK(one("a: x\u200By\n", "\u200B").find("1 │ a: x\\u{200B}y\n     │     ^^^^^^^^\n") != std::string::npos);
  CHECK(one("a: x\u00ADy\n", "\u00AD").find("1 │ a: x\\u{AD}y\n     │     ^^^^^^\n") != std::string::npos);
  CHECK(one("a: x\uFEFFy\n", "y").find("1 │ a: x\\u{FEFF}y\n     │             ^\n") != std::string::npos);
}

TEST_CASE("what is spelled for the sake of a log moves the carets") {
  CHECK(one("a: ##[x] b\n", "b").find("1 │ a: ##\\u{5B}x] b\n     │" + std::string(15, ' ') + "^\n") != std::string::npos);
}

TEST_CASE("nothing raw leaves: no control, no escape sequence without colour") {
  Sample sample;
  fill(sample);
  for (const Style style : {Style{}, Style{.width = 40}, Style{.unicode = false, .width = 20}}) {
    const std::string text = rendered(sample, {.language = Language::french, .style = style});
    CHECK(printable_lines(text) == text);
  }
}

TEST_CASE("excerpts are no wider than the terminal") {
  Sample sample;
  fill(sample);
  const std::string text = rendered(sample, {.language = Language::french, .style = {.width = 60}});
  for (const std::string_view line : split(text, '\n'))
    if (line.find("│ ") != std::string_view::npos && line.find('^') == std::string_view::npos) CHECK(display_width(line) <= 60);
}

TEST_CASE("colour changes nothing but colour") {
  Sample sample;
  fill(sample);
  std::string coloured = rendered(sample, {.language = Language::french, .style = {.colour = true, .width = 80}});
  std::string plain;
  for (std::size_t i = 0; i < coloured.size(); ++i) {
    if (coloured[i] == '\x1B') {
      i = coloured.find('m', i);
      continue;
    }
    plain += coloured[i];
  }
  CHECK(plain == rendered(sample, {.language = Language::french, .style = {.width = 80}}));
}

TEST_CASE("at most the limit is shown, the rest is counted") {
  Sample sample;
  fill(sample);
  const std::string text = rendered(sample, {.language = Language::english, .style = {}, .limit = 2});
  CHECK(text.find("… 13 more findings, not shown\n") != std::string::npos);
  CHECK(text.find("13 errors, 1 warning, 1 information · ") != std::string::npos);
}

TEST_CASE("nothing found is said calmly") {
  const Sample sample;
  CHECK(rendered(sample, {.language = Language::french, .style = {}}) == "rien à signaler · 0 fichier lu\n");
  CHECK(rendered(sample, {.language = Language::english, .style = {}}) == "nothing to report · 0 files read\n");
}

}  // namespace
}  // namespace ctg::render
