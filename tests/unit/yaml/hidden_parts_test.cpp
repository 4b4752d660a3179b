// What a fault hides: collections that may have gone on after it, and lines whose fault would show on the next one.
#include <doctest/doctest.h>

#include "sample.hpp"

namespace ctg::yaml {
namespace {

// The keys whose values are marked as damaged, in order.
std::string damaged(const Sample& sample) {
  std::string keys;
  const auto visit = [&](const auto& self, Cursor mapping) -> void {
    mapping.each_entry([&](Cursor key, Cursor value) {
      if (value->damaged) keys += std::string(key.text()) + " ";
      if (value.is_mapping()) self(self, value);
    });
  };
  visit(visit, sample.tree.root());
  return keys;
}

}  // namespace

TEST_CASE("a line too far to the left damages what had ended just before it, and nothing else") {
  CHECK(damaged(Sample("action:\n  id: A1\n  means: {text: x}\n priority: high\nbody:\n  id: copil\n")) == "action means ");
  CHECK(damaged(Sample("body:\n  id: copil\naction:\n  id: A1\n---\n  lead: caf\n")) == "action ");
  CHECK(damaged(Sample("body:\n  id: copil\naction:\n  id: A1\n")).empty());
}

TEST_CASE("a dash without its space is said where it stands, not on the line after it") {
  const Sample sample("steps:\n  -title: Recruter\n    due: 2026-09-30\n");
  CHECK(sample.found() == "2:3 yaml-syntax");
  CHECK(sample.mended() == "steps:\n  - title: Recruter\n    due: 2026-09-30\n");
  CHECK(Sample("-title: Recruter\n").found() == "");  // a key as YAML sees it
}

TEST_CASE("no-break spaces that indent are said where they stand") {
  const Sample sample("action:\n  id: A1\n\u00a0\u00a0lead: caf\n  status: done\n");
  CHECK(sample.found() == "3:1 yaml-syntax");
  CHECK(sample.mended() == "action:\n  id: A1\n  lead: caf\n  status: done\n");
}

}  // namespace ctg::yaml
