// Findings as reviewdog reads them.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "../golden.hpp"
#include "rendered.hpp"

namespace ctg::render {
namespace {

TEST_CASE("findings are diagnostics as in the golden file") {
  Sample sample;
  fill(sample);
  test::check_golden("render/rdjson.fr.json", rendered("rdjson", sample, {.language = Language::french}));
}

TEST_CASE("columns count bytes of the line from 1, the end excluded") {
  Sample sample;
  find_each(sample, "a.yaml", "\xEF\xBB\xBF# é\né😀: late\r\n", "late");
  const auto range = nlohmann::json::parse(rendered("rdjson", sample))["diagnostics"][0]["location"]["range"];
  CHECK(range["start"]["line"] == 2);
  CHECK(range["start"]["column"] == 9);
  CHECK(range["end"]["column"] == 13);
}

TEST_CASE("a fix of one edit is a suggestion, a fix of two is none: it would be taken by halves") {
  Sample sample;
  find_each(sample, "a.yaml", "x y\n", "x");
  const FileId file{0};
  sample.diagnostics.front().fix = Fix{message(Text{"write it", "l'écrire"}), {{Span{file, 0, 1}, "z"}}, true};
  const auto one = nlohmann::json::parse(rendered("rdjson", sample))["diagnostics"][0];
  CHECK(one["suggestions"][0]["text"] == "z");
  CHECK(one["suggestions"][0]["range"]["end"]["column"] == 2);
  sample.diagnostics.front().fix->edits.push_back({Span{file, 2, 3}, "z"});
  CHECK(!nlohmann::json::parse(rendered("rdjson", sample))["diagnostics"][0].contains("suggestions"));
}

TEST_CASE("nothing found is an empty list") {
  CHECK(rendered("rdjson", Sample{}) == "{\n  \"diagnostics\": [],\n  \"source\": {\"name\":\"ctg\"}\n}\n");
}

}  // namespace
}  // namespace ctg::render
