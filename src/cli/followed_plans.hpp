// What became of the actions of plans, revision by revision.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/plan_pasts.hpp"
#include "reports/history.hpp"

namespace ctg::cli {

struct FollowWish {
  views::PeriodLength length = views::PeriodLength::quarter;
  const views::Grouping* grouping = nullptr;
  std::optional<Date> since;
};

// Of the actions that the words of a query choose, as each stands in the last revision that has it. Throws UsageError and WorldError.
reports::PlanHistories followed_plans(PlanPasts& pasts, const std::vector<std::string>& words, const FollowWish& wish,
                                      const Session& session);

}  // namespace ctg::cli
