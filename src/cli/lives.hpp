// The lives of the things that the command line names.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/plan_pasts.hpp"
#include "reports/life.hpp"

namespace ctg::cli {

// None where the words are a query: one has a key, or none of them is the id of anything that any revision of a plan had. Throws
// UsageError for a word that is nearly such an id, or that is none beside others that are, and WorldError.
std::optional<std::vector<reports::Life>> lives_of(PlanPasts& pasts, const std::vector<std::string>& words, const Session& session);

}  // namespace ctg::cli
