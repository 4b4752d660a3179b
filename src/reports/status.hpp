// Where plans stand: what `ctg status` shows, of one plan and of several.
#pragma once

#include <string>
#include <vector>

#include "document/document.hpp"
#include "reports/subject.hpp"

namespace ctg::reports {

document::Document status(const Subject& subject);
// One plan of `ctg.status/1`. The folder is relative, as the user names it.
Data status_data(const Subject& subject, const std::string& folder);
// The whole of `ctg.status/1`.
Data status_data(std::vector<Data> plans, Date today);

// A line of the table of several plans, free of the plan it speaks of.
struct PlanSummary {
  std::string folder;
  std::string title;
  std::string territory;
  std::size_t actions = 0;
  std::size_t done = 0;
  std::size_t late = 0;
  std::size_t stuck = 0;
  std::optional<double> done_share;  // of the actions with a planned end
  std::optional<double> due_share;
};

PlanSummary summary(const Subject& subject, const std::string& folder);
// The plans with most late actions first.
document::Document status_of_several(std::vector<PlanSummary> plans, Date today, Language language);

}  // namespace ctg::reports
