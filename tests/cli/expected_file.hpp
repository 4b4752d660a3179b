// A file of the repository that holds what is expected: read, compared, and written anew where CTG_UPDATE=1 asks for it.
#pragma once

#include <string>

namespace ctg::transcripts {

// Throws std::runtime_error where it cannot be read.
std::string bytes_of_file(const std::string& path);

bool asked_to_update();

// Whether the file holds these bytes. Where it does not: written anew when that was asked for, which is said and counts as held;
// otherwise the difference goes to standard output. A file that is not there holds nothing.
bool holds_or_is_written(const std::string& path, const std::string& came);

}  // namespace ctg::transcripts
