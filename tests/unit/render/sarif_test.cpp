// Findings as SARIF 2.1.0.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "../golden.hpp"
#include "rendered.hpp"

namespace ctg::render {
namespace {

nlohmann::json run_of(const Sample& sample, const Wish& wish = {}) {
  return nlohmann::json::parse(rendered("sarif", sample, wish))["runs"][0];
}

TEST_CASE("findings are a log as in the golden file") {
  Sample sample;
  fill(sample);
  test::check_golden("render/sarif.fr.json", rendered("sarif", sample, {.language = Language::french, .version = "0.1.0"}));
}

TEST_CASE("the rules that found something are described once each, and every result leads to its own") {
  Sample sample;
  fill(sample);
  const auto run = run_of(sample, {.version = "1.2.3"});
  const auto& driver = run["tool"]["driver"];
  CHECK(driver["version"] == "1.2.3");
  CHECK(driver["rules"].size() == 4);
  for (const auto& result : run["results"]) CHECK(driver["rules"][result["ruleIndex"].get<std::size_t>()]["id"] == result["ruleId"]);
  for (const auto& rule : driver["rules"]) {
    CHECK(!rule["help"]["text"].get<std::string>().empty());
    CHECK(!rule["help"]["markdown"].get<std::string>().empty());
  }
}

TEST_CASE("columns count characters, further places are related, and a fix is a replacement") {
  Sample sample;
  fill(sample);
  const auto run = run_of(sample, {.language = Language::english});
  CHECK(run["columnKind"] == "unicodeCodePoints");
  const auto& results = run["results"];
  CHECK(results[2]["locations"][0]["physicalLocation"]["region"]["startColumn"] == 22);
  CHECK(results[3]["relatedLocations"].size() == 2);
  CHECK(results[3]["relatedLocations"][1]["message"]["text"] == "first written here");
  const auto& change = results[0]["fixes"][0]["artifactChanges"][0];
  CHECK(change["artifactLocation"]["uri"] == "actions/AVS-03.yaml");
  CHECK(change["replacements"][0]["insertedContent"]["text"] == "caf-49");
  CHECK(change["replacements"][0]["deletedRegion"]["startColumn"] == 7);
  CHECK(results.back()["locations"].empty());
}

TEST_CASE("addresses are relative and hold nothing but what an address may") {
  Sample sample;
  find_each(sample, "./été 1/a:b%?#😀.yaml", "x\n", "x");
  const auto location = run_of(sample)["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"];
  CHECK(location["uri"] == "%C3%A9t%C3%A9%201/a%3Ab%25%3F%23%F0%9F%98%80.yaml");
  CHECK(location["uriBaseId"] == "%SRCROOT%");
  Sample elsewhere;
  find_each(elsewhere, "/srv/plan/a.yaml", "x\n", "x");
  const auto absolute = run_of(elsewhere)["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"];
  CHECK(absolute["uri"] == "file:///srv/plan/a.yaml");
  CHECK(!absolute.contains("uriBaseId"));
}

TEST_CASE("words of a plan make no link") {
  Sample sample;
  const FileId file = sample.sources.add("a.yaml", "x\n");
  Findings findings;
  findings.add(rule_for_tests(), Span{file, 0, 1}, Text{"`{0}` is odd", "`{0}` est singulier"}, "[here](https://example.org)");
  sample.diagnostics = findings.all();
  CHECK(run_of(sample, {.language = Language::english})["results"][0]["message"]["text"] == "`[here] (https://example.org)` is odd");
}

TEST_CASE("nothing found is a run without results") {
  const auto run = run_of(Sample{});
  CHECK(run["results"].empty());
  CHECK(run["tool"]["driver"]["rules"].empty());
}

}  // namespace
}  // namespace ctg::render
