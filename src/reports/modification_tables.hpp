// What committees and amendments changed, as tables.
#pragma once

#include "document/document.hpp"
#include "reports/subject.hpp"
#include "views/modifications.hpp"

namespace ctg::reports {

// From, where an earlier decision gives it; to; who decided it and why.
document::Table moved_deadlines_table(const Subject& subject, const views::Modifications& modifications);
document::Table amendments_table(const Subject& subject, const views::Modifications& modifications);
// `2 échéances déplacées`, `1 avenant signé`…: what there is of each.
std::vector<std::string> modification_clauses(const Subject& subject, const views::Modifications& modifications);

}  // namespace ctg::reports
