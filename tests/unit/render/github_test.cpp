// Findings as annotations of GitHub Actions.
#include <doctest/doctest.h>

#include "../golden.hpp"
#include "base/text.hpp"
#include "rendered.hpp"

namespace ctg::render {
namespace {

std::size_t count(std::string_view text, std::string_view what) {
  std::size_t number = 0;
  for (std::size_t at = text.find(what); at != std::string_view::npos; at = text.find(what, at + 1)) ++number;
  return number;
}

TEST_CASE("findings are annotations as in the golden file") {
  Sample sample;
  fill(sample);
  test::check_golden("render/github.fr.txt", rendered("github", sample, {.language = Language::french, .style = {.colour = true}}));
}

TEST_CASE("at most ten of each kind are written, errors first, and the others are counted in a last plain line") {
  Sample sample;
  std::string lines;
  for (int i = 0; i < 12; ++i) lines += "x: 1\n";
  find_each(sample, "a.yaml", lines, "x", Severity::information);
  find_each(sample, "b.yaml", lines, "x", Severity::error);
  find_each(sample, "c.yaml", "x: 1\n", "x", Severity::warning);
  const std::string text = rendered("github", sample, {.language = Language::english});
  CHECK(count(text, "::error ") == 10);
  CHECK(count(text, "::warning ") == 1);
  CHECK(count(text, "::notice ") == 10);
  CHECK(text.rfind("::error ") < text.find("::warning "));
  CHECK(text.rfind("::warning ") < text.find("::notice "));
  CHECK(
      text.ends_with("\n12 errors, 1 warning, 12 informations · 3 files read · "
                     "4 more findings than GitHub shows: `ctg check --format text` shows them all\n"));
}

TEST_CASE("ten of each kind are shared by all plans, and the first plan's information leaves room for the second's error") {
  Sample first;
  find_each(first, "a.yaml", "x x x x x x x x x x x", "x", Severity::information);
  Sample second;
  find_each(second, "b.yaml", "x", "x", Severity::error);
  const auto stream = make_github_stream({.language = Language::english});
  CHECK(stream->part(stream->prepare(first.sources, first.diagnostics)).empty());
  CHECK(stream->part(stream->prepare(second.sources, second.diagnostics)).empty());
  const std::string text = stream->end();
  CHECK(text.starts_with("::error file=b.yaml,line=1,"));
  CHECK(count(text, "::notice ") == 10);
  CHECK(text.find("1 more finding than GitHub shows") != std::string::npos);
}

TEST_CASE("data and properties are escaped as the runner undoes it") {
  Sample sample;
  find_each(sample, "100%,a:b.yaml", "x\n", "x");
  const std::string text = rendered("github", sample, {.language = Language::english});
  CHECK(text.starts_with("::error file=100%25%2Ca%3Ab.yaml,line=1,col=1,endLine=1,endColumn=2,title=late::100%25,a:b.yaml:1:1: odd\n"));
}

TEST_CASE("columns are said on one line only: GitHub takes no others") {
  Sample sample;
  find_each(sample, "a.yaml", "x\ny\n", "x\ny");
  CHECK(rendered("github", sample).starts_with("::error file=a.yaml,line=1,endLine=2,title=late::"));
}

TEST_CASE("nothing found is no annotation") {
  CHECK(rendered("github", Sample{}, {.language = Language::english}) == "nothing to report · 0 files read\n");
}

}  // namespace
}  // namespace ctg::render
