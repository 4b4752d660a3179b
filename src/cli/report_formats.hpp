// The format that `ctg report` writes: asked by name, by the end of the file's name, or called for by the surroundings.
#pragma once

#include <string>

#include "cli/session.hpp"
#include "document/writers.hpp"

namespace CLI {
class App;
}

namespace ctg::cli {

void declare_format(CLI::App& app, std::string& asked, const Session& session);

// Throws UsageError for a name that is no format's.
const document::Format& format_asked(const std::string& asked, const std::string& output_file, const Session& session);

}  // namespace ctg::cli
