// The format that `ctg report` writes: asked by name, by the end of the file's name, or called for by the surroundings.
#pragma once

#include <string>

#include "cli/session.hpp"
#include "document/writers.hpp"
#include "office/formats.hpp"

namespace CLI {
class App;
}

namespace ctg::cli {

// One of the two.
struct ReportFormat {
  const document::Format* text = nullptr;  // that we write ourselves
  const office::Format* office = nullptr;  // that another program makes
};

void declare_format(CLI::App& app, std::string& asked, const Session& session);

// Throws UsageError for a name that is no format's, and for a file of an office on a terminal.
ReportFormat format_asked(const std::string& asked, const std::string& output_file, const Session& session);

// The whole file. What its format leaves out is said. Throws WorldError where another program is needed and does not make it.
std::string written(const ReportFormat& format, const document::Document& document, const Style& style, const Session& session);

}  // namespace ctg::cli
