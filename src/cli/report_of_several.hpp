// A report made of several plans, opened and freed one by one.
#pragma once

#include <string>
#include <vector>

#include "cli/report_request.hpp"
#include "workspace/workspace.hpp"

namespace ctg::cli {

// By the report's `of_several`, which it must have. Speaks --lang, else the language that all plans speak, else that of the messages.
// Throws UsageError and WorldError.
document::Document report_of_several(const reports::Report& report, const std::vector<workspace::Request>& plans,
                                     const ReportRequest& request, const std::vector<std::string>& words, const Session& session);

}  // namespace ctg::cli
