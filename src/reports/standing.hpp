// Tables of where the plan stands: by objective, indicator, year, funder, lead and field.
#pragma once

#include "document/document.hpp"
#include "reports/subject.hpp"
#include "views/completeness.hpp"
#include "views/indicators.hpp"
#include "views/money.hpp"
#include "views/progress.hpp"

namespace ctg::reports {

// `7 réalisées`, `1 en cours`…: a count of a status, in agreement.
std::string counted(const Subject& subject, Status status, std::size_t count);
// What statuses there are, from done to cancelled: `7 réalisées · 27 en cours · …`.
document::Line statuses_line(const Subject& subject, const views::Progress& progress);

// The share done against the share due; that nothing is due yet where nothing is, and nothing is done.
document::Cell progress_cell(const Subject& subject, const views::Progress& progress);

// How many are late, in the tone of a problem; nothing for none.
document::Cell late_cell(const Subject& subject, std::size_t late);

// A line an objective, parents first. Shares are shown only where an action is done or has a planned end.
document::Table objectives_table(const Subject& subject);
// Baseline, latest value and target, and what to think of them.
document::Table indicators_table(const Subject& subject, const std::vector<views::IndicatorProgress>& indicators);
// Baseline, value of the year and the target that applied, and what to think of them then.
document::Table indicators_of_year_table(const Subject& subject, const std::vector<views::IndicatorProgress>& indicators,
                                         std::int64_t year);
// Cells and columns of these tables.
document::Cell point_cell(const Subject& subject, const std::optional<views::IndicatorPoint>& point);
document::Cell baseline_cell(const Subject& subject, const std::optional<views::IndicatorBaseline>& baseline);
document::Column baseline_column(const Subject& subject);
document::Column latest_column(const Subject& subject);
document::Column target_column(const Subject& subject);
// For machines: `on_track`.
std::string_view name_of(views::IndicatorState state);
Text label_of(views::IndicatorState state);
// `8 en deçà de l'attendu`.
std::string counted(const Subject& subject, views::IndicatorState state, std::size_t count);
document::Tone tone_of(views::IndicatorState state);

// What the tables of money leave out: the amounts of cancelled actions. Empty where there are none.
std::string money_not_counted(const Subject& subject, const views::Money& money);
document::Table money_by_year_table(const Subject& subject, const views::Money& money);
document::Table money_by_funder_table(const Subject& subject, const views::Money& money);

document::Table leads_table(const Subject& subject);

// The title of a field that completeness asks for.
std::string asked_field_title(const Subject& subject, std::string_view field);
// The fields under the threshold, or all of them.
document::Table completeness_table(const Subject& subject, const views::Completeness& completeness, bool only_below);

}  // namespace ctg::reports
