// What one action costs and who pays, line by line, with totals.
#pragma once

#include <vector>

#include "document/document.hpp"
#include "reports/subject.hpp"

namespace ctg::reports {

// The budget, then the funding with how far each line has come; empty ones too.
std::vector<document::Table> money_tables(const Subject& subject, std::uint32_t index);

}  // namespace ctg::reports
