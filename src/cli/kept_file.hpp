// A result that goes into a file instead of standard output, or is compared with the one kept there.
#pragma once

#include <optional>
#include <string>

#include "cli/session.hpp"

namespace ctg::cli {

// Replaces the file as a whole, unless it already holds these bytes, and says which. Throws WorldError.
void keep_in_file(const std::string& file, const std::string& text, const Session& session);

// Exit code 1 where the file is not there or does not hold these bytes: the first lines that differ are shown, and the help says how to
// write it. Throws WorldError.
ExitCode compare_with_file(const std::string& file, const std::string& text, const Message& help, Session& session);

// The same two for one file of several. True where it was replaced; throws WorldError.
bool replace_where_different(const std::string& file, const std::string& text);
// What is to be said of a file that is not there or does not hold these bytes. Throws WorldError.
std::optional<Message> out_of_date(const std::string& file, const std::string& text);

}  // namespace ctg::cli
