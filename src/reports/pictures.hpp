// Pictures of a plan: each stands beside a table that says the same.
#pragma once

#include <optional>

#include "document/document.hpp"
#include "reports/subject.hpp"
#include "views/indicators.hpp"
#include "views/modifications.hpp"
#include "views/money.hpp"

namespace ctg::reports {

// None where there is nothing to see: fewer than two bars, no date, no amount.
std::optional<document::Chart> status_by_objective_chart(const Subject& subject);
std::optional<document::Chart> done_over_time_chart(const Subject& subject);
std::optional<document::Chart> money_by_year_chart(const Subject& subject, const views::Money& money);
std::optional<document::Chart> money_by_funder_chart(const Subject& subject, const views::Money& money);
// What was measured, and the line from the baseline to the targets; none without two measures.
std::optional<document::Chart> indicator_chart(const Subject& subject, const views::IndicatorProgress& indicator);
// The actions by main objective, from their start to their end: actual dates where they are known, planned ones otherwise.
// Of the days given, or from the first to the last that is known. What is late goes on until today.
std::optional<document::Chart> calendar_chart(const Subject& subject, std::optional<views::Days> shown = std::nullopt);

}  // namespace ctg::reports
