// Safe fixes made on a plan's bytes: what they change, what they leave, and when they stop.
#include "workspace/correction.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

#include "../temporary_folder.hpp"
#include "workspace/correction_check.hpp"
#include "workspace/rule_catalog.hpp"

using namespace ctg;
using test::TemporaryFolder;
using workspace::Correction;

namespace {

workspace::Options options() {
  workspace::Options options;
  options.today = make_date(2026, 6, 30).value();
  options.threads = 1;
  return options;
}

Correction corrected(
    const TemporaryFolder& folder, const workspace::IsWanted& is_wanted = [](const auto&, const auto&) { return true; }) {
  auto correction = workspace::correct({folder.path(), {}}, options(), is_wanted);
  REQUIRE(correction.has_value());
  return std::move(*correction);
}

std::string bytes_of(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

constexpr std::string_view root =
    "format: 1\nconvention:\n  title: Convention de Rivemont\n  language: fr\n  territory: {kind: commune, name: Rivemont}\n";

}  // namespace

TEST_CASE("a plan without fault has nothing to correct") {
  const TemporaryFolder folder;
  folder.file("ctg.yaml", root);
  const Correction correction = corrected(folder);
  CHECK(correction.files.empty());
  CHECK(correction.left_aside.empty());
}

TEST_CASE("only the faulty bytes change, and nothing is written") {
  const TemporaryFolder folder;
  folder.file("ctg.yaml", root);
  const std::string before = "# the places\nplaces:\n  - {id: beaulieu,   titel: Beaulieu, kind: quartier}  # as of 2024\n";
  folder.file("places.yaml", before);
  const Correction correction = corrected(folder);
  REQUIRE(correction.files.size() == 1);
  CHECK(correction.files[0].path == folder / "places.yaml");
  CHECK(correction.files[0].was == before);
  CHECK(correction.files[0].bytes == "# the places\nplaces:\n  - {id: beaulieu,   title: Beaulieu, kind: neighbourhood}  # as of 2024\n");
  CHECK(correction.files[0].corrections == 2);
  CHECK(bytes_of(folder / "places.yaml") == before);
}

TEST_CASE("a correction that reveals the next fault is followed by its correction") {
  const TemporaryFolder folder;
  folder.file("ctg.yaml", root);
  folder.file("places.yaml", "places:\n  - id: beaulieu\n\ttitle: Beaulieu\n    kind:quartier\n");
  folder.file("dates.yaml", "meeting:\n  id: copil-1\n  title: Comité\n  body: copil\n  on:31/03/2026\n");
  const Correction correction = corrected(folder);
  for (const auto& file : correction.files)
    if (file.path == folder / "dates.yaml")
      CHECK(file.bytes == "meeting:\n  id: copil-1\n  title: Comité\n  body: copil\n  on: 2026-03-31\n");
  CHECK(correction.left_aside.empty());
}

TEST_CASE("the next fault may show in a text that was corrected") {
  const TemporaryFolder folder;
  folder.file("ctg.yaml", root);
  folder.file("objectives.yaml", "objective: {id: a, title: Aider, themes: jeunesse}\n");
  const Correction correction = corrected(folder);
  CHECK(correction.left_aside.empty());
  REQUIRE(correction.files.size() == 1);
  CHECK(correction.files[0].bytes == "objective: {id: a, title: Aider, themes: [youth]}\n");
  CHECK(correction.files[0].corrections == 2);
}

TEST_CASE("only what is wanted is corrected") {
  const TemporaryFolder folder;
  folder.file("ctg.yaml", root);
  folder.file("places.yaml", "places:\n  - {id: beaulieu, titel: Beaulieu, kind: quartier}\n");
  const Correction correction =
      corrected(folder, [](const workspace::OpenPlan&, const Diagnostic& finding) { return finding.rule->name == "unknown-value"; });
  REQUIRE(correction.files.size() == 1);
  CHECK(correction.files[0].bytes == "places:\n  - {id: beaulieu, titel: Beaulieu, kind: neighbourhood}\n");
}

TEST_CASE("what is waived or off is not corrected") {
  const TemporaryFolder folder;
  folder.file("ctg.yaml", std::string(root) + "settings:\n  rules: {surprising-boolean: off}\n");
  folder.file("objectives.yaml",
              "objectives:\n  - {id: a, title: Aider, cross_cutting: oui}\n"
              "  - {id: b, title: Bâtir, code: 1.10}  # ctg: allow unquoted-code - as in the signed text\n");
  CHECK(corrected(folder).files.empty());
}

TEST_CASE("a correction that damages what it does not touch is seen") {
  const TemporaryFolder folder;
  folder.file("ctg.yaml", root);
  folder.file("places.yaml", "places:\n  - id: beaulieu\n    title: Beaulieu\n    kind: quartier\n");
  const auto before = workspace::open({folder.path(), {}}, options());
  REQUIRE(before.has_value());
  const auto is_worse_with = [&](const edit::Splice& splice) {
    edit::Splices splices;
    splices.add(splice);
    std::map<std::string, std::string> drafts{{folder / "places.yaml", splices.applied(bytes_of(folder / "places.yaml"))}};
    auto with_drafts = options();
    with_drafts.drafts = &drafts;
    const auto after = workspace::open({folder.path(), {}}, with_drafts);
    REQUIRE(after.has_value());
    return workspace::is_worse(**before, **after, FileId{1}, splices);
  };
  const auto kind = static_cast<std::uint32_t>(bytes_of(folder / "places.yaml").find("quartier"));
  CHECK_FALSE(is_worse_with({kind, kind + 8, "neighbourhood"}));
  CHECK(is_worse_with({kind, kind + 8, "[neighbourhood"}));          // no longer YAML
  CHECK(is_worse_with({kind, kind + 8, "'commune'\n    kind: x"}));  // a new error
  CHECK(is_worse_with({8, 8, "things:\n"}));                         // the same values below something else
  CHECK(is_worse_with({11, 11, "- id: x\n  "}));                     // the same values, another place
}

TEST_CASE("every rule that promises a safe correction makes one of its own bad example") {
  for (const std::string_view name :
       {"tab-indentation", "unknown-key", "unknown-value", "unquoted-code", "surprising-boolean", "bad-date", "bad-amount",
        "unknown-reference", "institution-expired", "lead-also-co-lead", "invisible-characters"}) {
    CAPTURE(name);
    const RuleInfo* rule = workspace::find_rule(name);
    REQUIRE(rule != nullptr);
    const TemporaryFolder folder;
    folder.file("ctg.yaml", root);
    folder.file("example.yaml", rule->bad);
    const Correction correction = corrected(folder, [&](const auto&, const Diagnostic& finding) { return finding.rule == rule; });
    CHECK(correction.left_aside.empty());
    CHECK(correction.files.size() == 1);
    for (const Diagnostic& finding : correction.open->findings) CHECK(finding.rule->name != name);
  }
}

TEST_CASE("a byte-order mark goes, and nothing with it") {
  const TemporaryFolder folder;
  folder.file("ctg.yaml", root);
  folder.file("places.yaml", "\xEF\xBB\xBFplaces:\r\n  - {id: a, title: A, kind: commune}\r\n");
  const Correction correction = corrected(folder);
  REQUIRE(correction.files.size() == 1);
  CHECK(correction.files[0].bytes == "places:\r\n  - {id: a, title: A, kind: commune}\r\n");
}
