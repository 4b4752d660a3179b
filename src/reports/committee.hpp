// The steering committee's pack: what it must know, and what it must decide.
#pragma once

#include "reports/catalog.hpp"

namespace ctg::reports {

// For partners, as the overview: what is internal is left out.
document::Document committee_pack(const Subject& whole, const Edition& edition);

}  // namespace ctg::reports
