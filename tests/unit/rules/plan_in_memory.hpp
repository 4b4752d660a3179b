// A plan read from texts, the same way as from files: for examples and fixtures.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "diag/diagnostic.hpp"
#include "model/plan.hpp"
#include "source/source_map.hpp"

namespace ctg::test {

struct NamedText {
  std::string path;  // from the plan's folder
  std::string text;
  bool whole_plan = false;  // everything of a plan may stand in it, whatever its name
};

struct ReadPlan {
  SourceMap sources;
  Plan plan;
  Findings findings;  // sorted
};

// Reads, joins, judges, waives and weighs. A text without a convention is completed by one that no rule finds fault with.
std::unique_ptr<ReadPlan> read_plan(const std::vector<NamedText>& texts, Date today);

// An example of a page of the manual: it may say its path on its first line, `# file: actions/PE-01.yaml`.
NamedText example(std::string_view text);

// A finding that reading makes, and that a test about something else must not meet.
bool is_about_reading(const Diagnostic& finding);

// `ctg.yaml:3:5 warning late: message`, a line each.
std::string listed(const ReadPlan& read);

}  // namespace ctg::test
