// What would change in a file, in the form that git and diff made known.
#pragma once

#include <string>
#include <string_view>

#include "cli/session.hpp"

namespace ctg::cli {

// Onto standard output. It is for reading, not for `patch`: control characters are spelled.
void show_difference(const std::string& file, std::string_view was, std::string_view bytes, Session& session);

}  // namespace ctg::cli
