// Chooses the format of a report.
#include "cli/report_formats.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include "cli/environment.hpp"
#include "cli/usage.hpp"

namespace ctg::cli {
namespace {

constexpr Text format_help{
    "`markdown`, `html`, `docx` (Word, by pandoc), `pdf` (by WeasyPrint) or `text`; by default what FILE ends with, `text` on a terminal, "
    "`markdown` elsewhere",
    "`markdown`, `html`, `docx` (Word, par pandoc), `pdf` (par WeasyPrint) ou `text`\u00a0; par défaut selon la fin du nom de FICHIER, "
    "`text` sur un terminal, `markdown` ailleurs"};
constexpr Text format_word{"FORMAT", "FORMAT"};
constexpr Text not_on_a_terminal{"`{0}` is a file for other programs: a terminal cannot show it",
                                 "`{0}` est un fichier pour d'autres programmes\u00a0: un terminal ne peut pas l'afficher"};
constexpr Text write_into{"`-o FILE{0}` writes it", "`-o FICHIER{0}` l'écrit"};
constexpr Text without_pictures{"a Word document holds no pictures: the tables beside them say the same",
                                "le document Word est sans graphiques\u00a0: les tableaux à côté disent la même chose"};

std::vector<std::string_view> format_names() {
  std::vector<std::string_view> names;
  for (const document::Format& format : document::formats()) names.push_back(format.name);
  for (const office::Format& format : office::formats()) names.push_back(format.name);
  return names;
}

std::string name_called_for(const std::string& output_file, const Session& session) {
  for (const document::Format& format : document::formats())
    if (output_file.ends_with(format.file_ending)) return std::string(format.name);
  for (const office::Format& format : office::formats())
    if (output_file.ends_with(format.file_ending)) return std::string(format.name);
  return output_file.empty() && session.output_is_terminal ? "text" : "markdown";
}

}  // namespace

void declare_format(CLI::App& app, std::string& asked, const Session& session) {
  app.add_option("--format", asked, session.in(format_help))->type_name(session.in(format_word));
}

ReportFormat format_asked(const std::string& asked, const std::string& output_file, const Session& session) {
  const std::string name = asked.empty() ? name_called_for(output_file, session) : asked;
  const ReportFormat format{document::find_format(name), office::find_format(name)};
  if (format.text == nullptr && format.office == nullptr) throw unknown_word(name, "--format", format_names());
  if (format.office != nullptr && output_file.empty() && session.output_is_terminal)
    throw UsageError{message(not_on_a_terminal, name), message(write_into, format.office->file_ending)};
  return format;
}

std::string written(const ReportFormat& format, const document::Document& document, const Style& style, const Session& session) {
  if (format.text != nullptr) return format.text->write(document, style);
  auto made = format.office->make(document, {session.today, search_path_of_environment(), temporary_folder_of_environment()});
  if (!made) throw WorldError{made.error().message, made.error().help};
  if (!format.office->has_pictures && document.has_charts()) session.say(message(without_pictures));
  return std::move(*made);
}

}  // namespace ctg::cli
