// Findings as machines read them.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "../golden.hpp"
#include "base/unicode.hpp"
#include "sample.hpp"

namespace ctg::render {
namespace {

std::string rendered(const Sample& sample, const Wish& wish) {
  const auto stream = make_json_stream(wish);
  const std::string findings = stream->part(stream->prepare(sample.sources, sample.diagnostics));
  return findings + stream->end();
}

TEST_CASE("findings are written as in the golden file, the same in every language and style") {
  Sample sample;
  fill(sample);
  const std::string json = rendered(sample, {.language = Language::french, .style = {}});
  test::check_golden("render/check.json", json);
  CHECK(json == rendered(sample, {.language = Language::english, .style = {.colour = true, .unicode = false, .width = 20}}));
}

TEST_CASE("a JSON reader finds places, both languages and the fix") {
  Sample sample;
  fill(sample);
  const auto json = nlohmann::json::parse(rendered(sample, {.language = Language::french, .style = {}}));
  CHECK(json["schema"] == "ctg.check/1");
  CHECK(json["findings"].size() == sample.diagnostics.size());
  const auto& first = json["findings"][0];
  CHECK(first["path"] == "actions/AVS-03.yaml");
  CHECK(first["line"] == 3);
  CHECK(first["column"] == 7);
  CHECK(first["end_column"] == 12);
  CHECK(first["message"] == "institution `caf49` is not declared");
  CHECK(first["message_fr"] == "l'institution `caf49` n'est pas déclarée");
  CHECK(first["fix"]["edits"][0]["replacement"] == "caf-49");
  CHECK(json["findings"][2]["column"] == 22);  // after `é`, before nothing: characters, not bytes
  CHECK(json["findings"].back()["path"].is_null());
  CHECK(json["summary"]["error"] == 13);
}

TEST_CASE("nothing that a terminal obeys is left raw") {
  Sample sample;
  fill(sample);
  const std::string json = rendered(sample, {.language = Language::french, .style = {}});
  CHECK(printable_lines(json) == json);
}

TEST_CASE("formats are found by their names") {
  CHECK((find_format("text")->make == make_text_stream));
  CHECK((find_format("json")->make == make_json_stream));
  CHECK(find_format("yaml") == nullptr);
}

}  // namespace
}  // namespace ctg::render
