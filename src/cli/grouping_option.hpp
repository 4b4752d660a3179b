// The keys that actions are grouped by, on the command line.
#pragma once

#include <string>

#include "cli/session.hpp"
#include "views/grouping.hpp"

namespace ctg::cli {

// Throws UsageError for a word that is no key, offering the nearest.
const views::Grouping& grouping_named(const std::string& word, std::string_view option);

// What follows an option that takes a key: `KEY`.
std::string key_word(const Session& session);

// `status`, `lead`, …: every key.
std::string grouping_names();

}  // namespace ctg::cli
