// Chooses the format of a report.
#include "cli/report_formats.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include "cli/usage.hpp"

namespace ctg::cli {
namespace {

constexpr Text format_help{"`markdown`, `html` or `text`; by default what FILE ends with, `text` on a terminal, `markdown` elsewhere",
                           "`markdown`, `html` ou `text`\u00a0; par défaut selon la fin du nom de FICHIER, `text` sur un terminal, "
                           "`markdown` ailleurs"};
constexpr Text format_word{"FORMAT", "FORMAT"};

}  // namespace

void declare_format(CLI::App& app, std::string& asked, const Session& session) {
  app.add_option("--format", asked, session.in(format_help))->type_name(session.in(format_word));
}

const document::Format& format_asked(const std::string& asked, const std::string& output_file, const Session& session) {
  const bool to_terminal = output_file.empty() && session.output_is_terminal;
  std::string name = asked;
  if (name.empty())
    for (const document::Format& format : document::formats())
      if (output_file.ends_with(format.file_ending)) name = format.name;
  if (name.empty()) name = to_terminal ? "text" : "markdown";
  if (const document::Format* format = document::find_format(name)) return *format;
  std::vector<std::string_view> names;
  for (const document::Format& format : document::formats()) names.push_back(format.name);
  throw unknown_word(name, "--format", names);
}

}  // namespace ctg::cli
