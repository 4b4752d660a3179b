// The plan seen across its silos: publics by domain, institutions by objective, themes by place, with their gaps and overlaps.
#pragma once

#include "reports/catalog.hpp"
#include "views/crossing.hpp"

namespace ctg::reports {

document::Document matrix_report(const Subject& whole, const Edition& edition);

// What stands at a heading, in words; its code or id where it is to be short.
std::string heading_of(const Subject& subject, const views::AxisValue& value);
std::string short_heading_of(const Subject& subject, const views::AxisValue& value);

// A row a value, each action once in the totals; headings without any action are left out.
document::Table crossing_table(const Subject& subject, const views::Crossing& crossing, Text corner, bool short_columns);
// That the cells come to more than the actions there are; empty where they do not.
std::string sum_sentence(const Subject& subject, const views::Crossing& crossing);

// What the tables show, in sentences.
document::List publics_gaps(const Subject& subject, const views::Crossing& crossing);
document::List publics_overlaps(const Subject& subject, const views::Crossing& crossing);
document::List institutions_gaps(const Subject& subject, const views::Crossing& crossing);
document::List institutions_overlaps(const Subject& subject, const views::Crossing& crossing);
document::List places_gaps(const Subject& subject, const views::Crossing& crossing);
document::List places_overlaps(const Subject& subject, const views::Crossing& crossing);

}  // namespace ctg::reports
