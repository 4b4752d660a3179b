// An institution's own sheet: what it does in the plan, and what it owes next.
#pragma once

#include "reports/catalog.hpp"

namespace ctg::reports {

// Of the institution that the edition names. For partners: what is internal is left out.
document::Document institution_sheet(const Subject& whole, const Edition& edition);

}  // namespace ctg::reports
