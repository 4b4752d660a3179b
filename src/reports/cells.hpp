// How the things of a plan stand in a table: their names, dates, amounts and statuses, for people and for machines.
#pragma once

#include "document/document.hpp"
#include "reports/subject.hpp"
#include "views/money.hpp"
#include "views/share.hpp"

namespace ctg::reports {

// What people call a thing; its id where it has no title, or is not in the plan.
std::string called(Kind kind, const Plan& plan, std::size_t index);
std::string called(const Plan& plan, const AnyReference& reference);
// The institution that leads, else the person; empty where neither is given.
std::string lead_of(const Plan& plan, const Action& action);

document::Column column(const Subject& subject, Text title, std::string key, unsigned priority = 1);
document::Column number_column(const Subject& subject, Text title, std::string key, unsigned priority = 1);

document::Cell text_cell(const LocatedText& text);
document::Cell code_cell(const LocatedText& id);
document::Cell date_cell(const Subject& subject, const LocatedDate& date);
document::Cell date_cell(const Subject& subject, const std::optional<PartialDate>& date);
document::Cell number_cell(const Subject& subject, std::size_t number);
// `45 j`.
document::Cell days_cell(const Subject& subject, int days);
// Empty for nothing at all.
document::Cell amount_cell(const Subject& subject, Amount amount);
// Null for machines where no line gives the amount.
document::Cell amount_cell(const Subject& subject, const views::Sum& sum);
document::Cell share_cell(const Subject& subject, const views::Share& share);
// `3 / 7`.
document::Cell ratio_cell(const Subject& subject, const views::Share& share);
document::Cell reference_cell(const Subject& subject, const AnyReference& reference);
// Its title, further right than that of the one above it; strong at the root.
// Without an objective, that there is none.
document::Cell objective_cell(const Subject& subject, const std::optional<std::uint32_t>& objective, std::uint32_t depth);
// Full-time equivalents; empty for none.
document::Cell staff_cell(const Subject& subject, const Decimal& staff);
// The day on which an action ended, else that on which it is planned to.
document::Cell end_cell(const Subject& subject, const Action& action);
// Without the blank that numbers of four digits have.
document::Cell year_cell(std::int64_t year);
document::Cell status_cell(const Subject& subject, const Action& action);

document::Tone tone_of(Status status);
document::Piece status_piece(const Subject& subject, const Action& action);

}  // namespace ctg::reports
