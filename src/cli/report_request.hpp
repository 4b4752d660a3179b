// What `ctg report` is asked for: which report, and what it is made for.
#pragma once

#include <string>
#include <vector>

#include "cli/session.hpp"
#include "reports/catalog.hpp"

namespace CLI {
class App;
}

namespace ctg::cli {

struct ReportRequest {
  std::vector<std::string> words;  // a report's name, then a query
  std::string institution;         // --for
  std::string year;                // --year
};

void declare_request(CLI::App& app, ReportRequest& request, const Session& session);

// The first word, taken off, where it names a report; without words, or before a query, the first of the catalogue. Throws UsageError
// for a word without a key that names none: it is a mistake, not something to look for.
const reports::Report& take_report(std::vector<std::string>& words);

// Words that are ids of actions, as one term of a query: `AVS-01 AVS-02` is `id:AVS-01,AVS-02`. Throws UsageError for a word that is
// nearly one; the others are left as they are.
void name_actions(std::vector<std::string>& words, const Plan& plan);

// What the report is made for, by the options. Throws UsageError where one is missing, of no use to this report, or names nothing.
reports::Edition edition_asked(const ReportRequest& request, const reports::Report& report, const Plan& plan, const Session& session);

}  // namespace ctg::cli
