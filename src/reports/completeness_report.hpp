// What the action sheets do not say yet: by field, by lead, and file by file.
#pragma once

#include "reports/catalog.hpp"

namespace ctg::reports {

// For those who keep the plan: every action is counted.
document::Document completeness_report(const Subject& subject, const Edition& edition);

}  // namespace ctg::reports
