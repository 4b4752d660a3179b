// One action as a fiche action tells it, field by field in the order in which it is read.
#pragma once

#include <functional>

#include "document/document.hpp"
#include "reports/subject.hpp"

namespace ctg::reports {

// The words for an action named by another sheet: a link where its own sheet is at hand.
using ActionPiece = std::function<document::Piece(std::uint32_t action)>;

// Adds the sheet, without a title, its parts under headings of that level. What is not said is left out; what a good sheet should
// say is gathered in its last line. Notes and actions reserved to those who keep the plan are not shown.
void add_action_sheet(document::Document& page, const Subject& subject, std::uint32_t action, unsigned level, const ActionPiece& piece_of);

// `2.2.1`, else the id.
std::string number_of(const Action& action);

}  // namespace ctg::reports
