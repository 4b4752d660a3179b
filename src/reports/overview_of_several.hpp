// The overview of several plans: where each stands, the worst first, and all of them together.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "reports/catalog.hpp"
#include "reports/status.hpp"
#include "views/indicators.hpp"
#include "views/money.hpp"

namespace ctg::reports {

// What one plan brings to it, free of the plan, as partners may read it.
struct PlanStanding {
  PlanSummary summary;
  views::IndicatorCounts indicators;
  views::MoneyTotals money;
  bool has_prices_without_tax = false;
  bool has_prices_with_tax = false;
  std::size_t left_out = 0;  // actions reserved to those who keep the plan
};

PlanStanding standing_in_overview(const Subject& whole, const std::string& folder);

// The query that chose the actions of all of them is empty where all were meant.
document::Document overview_of_several(std::vector<PlanStanding> plans, const std::string& query, Date today, Language language,
                                       const Edition& edition);

}  // namespace ctg::reports
