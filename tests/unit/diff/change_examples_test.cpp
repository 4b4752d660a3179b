// The examples of the kinds of change, as `explain` shows them: each is sound, and of its kind alone.
#include "diff/change_examples.hpp"

#include <doctest/doctest.h>

#include <set>

#include "diff/change_kinds.hpp"
#include "diff/compare.hpp"
#include "workspace/workspace.hpp"

namespace ctg::diff {
namespace {

std::unique_ptr<workspace::OpenPlan> read(const std::string& text) {
  auto held = std::make_shared<std::vector<workspace::HeldFile>>();
  held->push_back({"ctg.yaml", text, std::nullopt});
  workspace::Options options;
  options.run_rules = false;
  options.threads = 1;
  auto open = workspace::open({"plan", {}, held}, options);
  REQUIRE(open);
  for (const Diagnostic& finding : (*open)->findings) {
    CAPTURE(text);
    CAPTURE(spoken(finding.message, Language::english));
    CHECK(finding.severity != Severity::error);
  }
  return std::move(*open);
}

TEST_CASE("every kind of change has an example, and nothing else changes in it") {
  for (const ChangeKind* kind : all_change_kinds()) {
    CAPTURE(kind->name);
    const ChangeExample example = example_of(*kind);
    const auto before = read(example.whole(example.before));
    const auto after = read(example.whole(example.after));
    const Comparison comparison = compare(before->plan, after->plan);
    CHECK_FALSE(comparison.changes.empty());
    for (const Change& change : comparison.changes) {
      CHECK(change.kind->name == kind->name);
      CHECK((kind->of == ChangeClass::commitment) == !change.concerned.empty());
    }
  }
}

TEST_CASE("a kind of change is found by its name, and no two have one name") {
  std::set<std::string_view> names;
  for (const ChangeKind* kind : all_change_kinds()) {
    CHECK(find_change_kind(kind->name) == kind);
    CHECK(names.insert(kind->name).second);
  }
  CHECK(find_change_kind("deadline") == nullptr);
}

}  // namespace
}  // namespace ctg::diff
