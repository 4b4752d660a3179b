// What was put in and what came out, objective by objective: actions, money, staff, indicators.
#pragma once

#include <optional>
#include <vector>

#include "views/indicators.hpp"
#include "views/money.hpp"
#include "views/progress.hpp"

namespace ctg::views {

struct ObjectiveMeans {
  std::optional<std::uint32_t> objective;  // index in Plan::objectives; none: the actions without one of the plan
  std::uint32_t depth = 0;
  ActionList actions;                     // whose main objective is this one or below it
  MoneyTotals money;                      // of these, cancelled ones left out
  Decimal staff;                          // full-time equivalents of these, cancelled ones left out
  std::vector<std::uint32_t> indicators;  // indexes in Plan::indicators: named by these objectives or these actions, each once
};

// Parents before children; an action counts in its main objective and those above, so that the lines of a level add up. The last
// entry is of the actions without an objective, where there are any.
std::vector<ObjectiveMeans> means_by_objective(const Plan& plan, Actions actions, OnlyYear only = std::nullopt);

// The full-time equivalents that the actions say they take, cancelled ones left out.
Decimal staff_of(const Plan& plan, Actions actions);

// Of all, those that are among the indexes.
std::vector<IndicatorProgress> chosen(const std::vector<IndicatorProgress>& all, const std::vector<std::uint32_t>& indicators);

}  // namespace ctg::views
