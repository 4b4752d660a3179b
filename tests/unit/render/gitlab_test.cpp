// Findings as GitLab's Code Quality report.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <set>

#include "../golden.hpp"
#include "rendered.hpp"

namespace ctg::render {
namespace {

std::vector<std::string> fingerprints(const Sample& sample) {
  std::vector<std::string> all;
  const auto report = nlohmann::json::parse(rendered("gitlab", sample));
  for (const auto& finding : report) all.push_back(finding["fingerprint"].get<std::string>());
  return all;
}

std::vector<std::string> fingerprints(const std::string& path, const std::string& bytes) {
  Sample sample;
  find_each(sample, path, bytes, "late");
  return fingerprints(sample);
}

TEST_CASE("findings are a report as in the golden file") {
  Sample sample;
  fill(sample);
  test::check_golden("render/gitlab.fr.json", rendered("gitlab", sample, {.language = Language::french}));
}

TEST_CASE("every finding has what GitLab requires, even where it stands nowhere") {
  Sample sample;
  fill(sample);
  const auto report = nlohmann::json::parse(rendered("gitlab", sample));
  REQUIRE(report.size() == sample.diagnostics.size());
  for (const auto& finding : report) {
    CHECK(!finding["description"].get<std::string>().empty());
    CHECK(!finding["check_name"].get<std::string>().empty());
    CHECK(!finding["location"]["path"].get<std::string>().empty());
    CHECK(finding["location"]["lines"]["begin"].get<int>() >= 1);
    CHECK(std::set<std::string>{"info", "minor", "major"}.contains(finding["severity"].get<std::string>()));
  }
}

TEST_CASE("a fingerprint survives what is written above and beside it") {
  const auto before = fingerprints("a.yaml", "one: 1\nend: late\n");
  CHECK(before == fingerprints("a.yaml", "# a line\none: 2\nmore: 3\n    end: late  \r\n"));
  CHECK(before.size() == 1);
}

TEST_CASE("another file or another text has another fingerprint") {
  CHECK(fingerprints("a.yaml", "end: late\n") != fingerprints("b.yaml", "end: late\n"));
  CHECK(fingerprints("a.yaml", "end: late\n") != fingerprints("a.yaml", "start: late\n"));
}

TEST_CASE("no fingerprint comes twice: GitLab would show only the first") {
  Sample sample;
  fill(sample);
  find_each(sample, "a.yaml", "end: late\nend: late\nend: late late\n", "late");
  find_each(sample, "a.yaml", "end: late\n", "late");
  const auto all = fingerprints(sample);
  CHECK(std::set<std::string>(all.begin(), all.end()).size() == all.size());
}

TEST_CASE("the language changes the description and nothing else") {
  Sample sample;
  fill(sample);
  auto english = nlohmann::json::parse(rendered("gitlab", sample, {.language = Language::english}));
  auto french = nlohmann::json::parse(rendered("gitlab", sample, {.language = Language::french}));
  CHECK(english != french);
  for (auto* report : {&english, &french})
    for (auto& finding : *report) finding.erase("description");
  CHECK(english == french);
}

TEST_CASE("nothing found is an empty list") { CHECK(rendered("gitlab", Sample{}) == "[]\n"); }

}  // namespace
}  // namespace ctg::render
