// A result that goes into a file instead of standard output.
#pragma once

#include <string>

#include "cli/session.hpp"

namespace ctg::cli {

// Replaces the file as a whole, unless it already holds these bytes, and says which. Throws WorldError.
void keep_in_file(const std::string& file, const std::string& text, const Session& session);

}  // namespace ctg::cli
