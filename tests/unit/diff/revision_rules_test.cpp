// What is said of a plan that changes its own past: each case edits a small plan, and says which rules speak, on which words.
#include "diff/revision_rules.hpp"

#include <doctest/doctest.h>

#include <memory>
#include <string>

#include "workspace/workspace.hpp"

namespace ctg::diff {
namespace {

constexpr std::string_view signed_plan = R"(format: 1
convention:
  id: c1
  title: Convention de Rivemont
  territory: {kind: commune, name: Rivemont}
  period: {start: 2024-01-01, end: 2027-12-31}
  signatories: [{institution: caf-99}, {institution: ville}]
institutions:
  - {id: caf-99, name: Caf, kind: caf}
  - {id: ville, name: Ville, kind: commune}
objectives:
  - {id: jeunes, title: Accueillir les jeunes}
actions:
  - id: J-1
    title: Ouvrir un lieu
    objectives: [jeunes]
    status: done
    lead: ville
    planned: {start: 2025-01, end: 2026-03-31}
    status_reason: Ouvert.
  - {id: J-2, title: Informer, objectives: [jeunes], status: planned, lead: ville}
indicators:
  - id: places
    title: Places ouvertes
    direction: up
    baseline: {value: 10, on: 2024}
    values:
      - {value: 12, on: 2025}
)";

std::shared_ptr<const workspace::OpenPlan> read(const std::string& text, std::shared_ptr<const workspace::Earlier> earlier = nullptr) {
  auto held = std::make_shared<std::vector<workspace::HeldFile>>();
  held->push_back({"ctg.yaml", text, std::nullopt});
  workspace::Options options;
  options.today = *parse_iso_date("2026-06-30");
  options.threads = 1;
  auto open = workspace::open({"plan", {}, held, std::move(earlier)}, options);
  REQUIRE(open);
  return std::move(*open);
}

// The findings of the edited plan against the signed one, a line each: rule, and the text they stand at.
std::string said_after(std::string_view from, std::string_view to, TakenIds taken = {}) {
  std::string text(signed_plan);
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  text.replace(at, from.size(), to);
  auto earlier = std::make_shared<workspace::Earlier>();
  earlier->plan = read(std::string(signed_plan));
  earlier->taken = std::move(taken);
  const auto open = read(text, earlier);
  std::string lines;
  for (const Diagnostic& finding : open->findings)
    if (finding.rule->family == Family::revision)
      lines += std::string(finding.rule->name) + " " + std::string(open->sources.text(finding.at())) + "\n";
  return lines;
}

constexpr std::string_view second = "  - {id: J-2, title: Informer, objectives: [jeunes], status: planned, lead: ville}\n";

}  // namespace

TEST_CASE("a signed text that changed is said where it stands, unless an amendment names the action") {
  CHECK(said_after("title: Ouvrir un lieu", "title: Ouvrir deux lieux") == "signed-text-changed Ouvrir deux lieux\n");
  CHECK(said_after("title: Ouvrir un lieu", "title: Ouvrir un  lieu").empty());
}

TEST_CASE("an action that was deleted is an error; under another id it is said where it stands now") {
  CHECK(said_after(second, "") == "action-removed Convention de Rivemont\n");
  CHECK(said_after("{id: J-2,", "{id: J-20,") == "id-changed J-20\n");
  CHECK(said_after("{id: J-2,", "{id: J-20, former_ids: [J-2],").empty());
}

TEST_CASE("what was done and no longer is asks for a note") {
  CHECK(said_after("status: done", "status: in_progress") == "done-undone in_progress\n");
  CHECK(said_after("status: done", "notes: [{on: 2026-06-01, text: Rouvert par erreur.}]\n    status: in_progress").empty());
}

TEST_CASE("a deadline that moves without a word is said, with a note or a reason it is not") {
  CHECK(said_after("end: 2026-03-31}", "end: 2026-12-31}") == "deadline-moved-silently 2026-12-31\n");
  CHECK(said_after("end: 2026-03-31}\n    status_reason: Ouvert.", "end: 2026-12-31}\n    status_reason: Retard du chantier.").empty());
  CHECK(said_after(", end: 2026-03-31}", "}") == "deadline-moved-silently J-1\n");
}

TEST_CASE("past values and baselines are not rewritten without a word") {
  CHECK(said_after("{value: 12, on: 2025}", "{value: 14, on: 2025}") == "past-value-rewritten 14\n");
  CHECK(said_after("{value: 10, on: 2024}", "{value: 5, on: 2024}") == "baseline-rewritten 5\n");
  CHECK(said_after("      - {value: 12, on: 2025}", "      - {value: 12, on: 2025}\n      - {value: 20, on: 2026}").empty());
}

TEST_CASE("a new id that something else has on another branch is said") {
  const TakenIds taken{{"J-3", {"caf", "Une autre action"}}};
  const std::string third = std::string(second) + "  - {id: J-3, title: Loger, objectives: [jeunes], status: planned, lead: ville}\n";
  CHECK(said_after(second, third, taken) == "id-taken-elsewhere J-3\n");
  CHECK(said_after(second, third, {{"J-3", {"caf", "loger"}}}).empty());  // the same action
  CHECK(said_after(second, third).empty());
}

TEST_CASE("what was found before is not said again, however the lines moved; one more of its kind is") {
  const std::string before = std::string(signed_plan) + "places:\n  - {id: port, title: À compléter, kind: neighbourhood}\n";
  auto earlier = std::make_shared<workspace::Earlier>();
  earlier->plan = read(before);
  const auto placeholders = [&](const std::string& text) {
    std::size_t found = 0;
    const auto open = read(text, earlier);
    for (const Diagnostic& finding : open->findings) found += finding.rule->name == "placeholder-text" ? 1U : 0U;
    return found;
  };
  CHECK(placeholders("# moved\n" + before) == 0);
  CHECK(placeholders(before + "  - {id: gare, title: À compléter, kind: neighbourhood}\n") == 1);
}

}  // namespace ctg::diff
