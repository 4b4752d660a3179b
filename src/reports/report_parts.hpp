// Parts that several reports have: the situation, tables under their headings, money, completeness, the end of the page.
#pragma once

#include <optional>
#include <string>

#include "document/document.hpp"
#include "reports/overview.hpp"

namespace ctg::reports {

// The subject as partners may read it: without the actions reserved to those who keep the plan.
Subject for_partners(const Subject& subject);

// Long texts are read whole in a report.
document::Table wrapping(document::Table table);
// Ids are for those who work in the files.
document::Table without_ids(document::Table table);
document::Table without_column(document::Table table, std::string_view key);

void add(document::Document& page, document::Table table);
void add(document::Document& page, std::optional<document::Chart> chart);
// Nothing where the table has no row.
void add_section(document::Document& page, unsigned level, std::string heading, document::Table table);
// The heading with its table, or with what its emptiness means.
void add_section_or(document::Document& page, std::string heading, document::Table table, std::string_view otherwise);

// Which actions were asked for; nothing where all were.
void add_query(document::Document& page, const Subject& subject);
// The same, the situation in words, and the key figures.
void add_situation(document::Document& page, const Subject& subject, const Standing& standing);
// That the totals add what includes tax and what does not.
void add_mixed_taxes(document::Document& page, const Subject& subject);
void add_money(document::Document& page, const Subject& subject, const views::Money& money);
void add_completeness(document::Document& page, const Subject& subject);
// What is missing to steer the plan.
void add_missing(document::Document& page, const Subject& subject);
// The same, and what is to be settled.
void add_gaps(document::Document& page, const Subject& subject);
// Whether a text was written by one of these reports: the end of it says so.
bool is_own_report(std::string_view text);
// Of which plan and day, what was left out of the whole, and the program's version.
void add_footer(document::Document& page, const Subject& whole, const Subject& subject, const Edition& edition);
// The same but for the plan: the day, how many actions were left out, the version.
void add_edition(document::Document& page, const Subject& subject, std::size_t left_out, const Edition& edition);

}  // namespace ctg::reports
