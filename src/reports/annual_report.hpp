// The yearly review: what was done of what was planned for a year, with what means and what results.
#pragma once

#include <string>
#include <vector>

#include "reports/catalog.hpp"
#include "views/annual_review.hpp"

namespace ctg::reports {

// Of the edition's year, else of the usual one on the subject's day.
document::Document annual_report(const Subject& whole, const Edition& edition);

// Its parts: the year in plain words, in figures with their rules, and line by line.
std::vector<std::string> annual_paragraphs(const Subject& subject, const views::AnnualReview& review);
document::Table annual_figures(const Subject& subject, const views::AnnualReview& review);

document::Table finished_table(const Subject& subject, const std::vector<views::YearEvent>& done);
document::Table started_table(const Subject& subject, const std::vector<views::YearEvent>& started);
// Cancelled, then stopped.
document::Table given_up_table(const Subject& subject, const views::AnnualReview& review);
document::Table unfinished_table(const Subject& subject, const views::ActionList& actions);
document::Table not_begun_table(const Subject& subject, const views::ActionList& actions);
document::Table objectives_of_year_table(const Subject& subject, const views::AnnualReview& review);
document::Table under_way_table(const Subject& subject, const views::ActionList& actions);

}  // namespace ctg::reports
