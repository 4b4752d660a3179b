// Where plans stand: what `ctg status` shows, of one plan and of several.
#pragma once

#include <string>
#include <vector>

#include "document/document.hpp"
#include "reports/subject.hpp"
#include "views/progress.hpp"

namespace ctg::reports {

document::Document status(const Subject& subject);
// One plan of `ctg.status/1`. The folder is relative, as the user names it.
Data status_data(const Subject& subject, const std::string& folder);
// The whole of `ctg.status/1`.
Data status_data(std::vector<Data> plans, Date today);

// Counts and shares, as they stand in it.
Data progress_data(const views::Progress& progress);

// A line of the table of several plans, free of the plan it speaks of.
struct PlanSummary {
  std::string folder;
  std::string territory;  // its name, else the convention's title; empty where the plan says neither
  views::Progress progress;
  std::size_t stuck = 0;
};

PlanSummary summary(const Subject& subject, const std::string& folder);
// The plans with most late actions first, then those with most stopped, and the sum of all. The subject says the language.
document::Table plans_table(const Subject& all, std::vector<PlanSummary> plans);
document::Document status_of_several(std::vector<PlanSummary> plans, Date today, Language language);

}  // namespace ctg::reports
