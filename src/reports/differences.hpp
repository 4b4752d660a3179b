// What changed in a plan, told to those who must agree: commitments first, each with whom it concerns.
#pragma once

#include <string>

#include "diff/compare.hpp"
#include "document/document.hpp"
#include "reports/state.hpp"
#include "reports/subject.hpp"

namespace ctg::reports {

// Two states of one plan.
struct Differences {
  const Subject& before;
  const Subject& after;
  State before_state;
  State after_state;
  const diff::Comparison& comparison;
  bool is_selection = false;  // other changes were not asked for
  bool is_new = false;        // there was no such plan before: nothing is compared
};

// How much of the changes is told.
enum class Extent : std::uint8_t { all, commitments, summary };

// A document that may not be longer: what it was shortened for, and the command that shows everything.
struct Shortening {
  Extent extent = Extent::all;
  std::size_t bytes = 0;
  std::string command = {};
};

// The summary and the commitments, with who must agree; below them the rest, folded.
document::Document differences_document(const Differences& differences, const Shortening& shortening = {});

// One sentence: how many changes of which class, and how many commitments are still to be agreed.
std::string differences_summary(const Differences& differences);

// One plan of `ctg.diff/1`.
Data differences_data(const Differences& differences, const std::string& folder);
// The JSON Schema (draft 7) of `ctg.diff/1`.
std::string differences_schema(Language language);

}  // namespace ctg::reports
