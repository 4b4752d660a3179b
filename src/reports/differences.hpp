// What changed in a plan, told to those who must agree: commitments first, each with whom it concerns.
#pragma once

#include <optional>
#include <string>

#include "diff/compare.hpp"
#include "document/document.hpp"
#include "reports/subject.hpp"

namespace ctg::reports {

// A revision; without a commit, the files as they stand.
struct State {
  std::string revision;  // as it was asked for
  std::string commit;    // its id
  std::optional<Date> day;
};

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

document::Document differences_document(const Differences& differences);

// One sentence: how many changes of which class, and how many commitments are still to be agreed.
std::string differences_summary(const Differences& differences);

// One plan of `ctg.diff/1`.
Data differences_data(const Differences& differences, const std::string& folder);

}  // namespace ctg::reports
