// ctg report: a document about a plan, written, kept in a file, or compared with the file that is kept.
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <memory>

#include "base/unicode.hpp"
#include "cli/command.hpp"
#include "cli/commands/commands.hpp"
#include "cli/kept_file.hpp"
#include "cli/kept_folder.hpp"
#include "cli/plans.hpp"
#include "cli/queries.hpp"
#include "cli/report_formats.hpp"
#include "cli/report_of_several.hpp"
#include "cli/report_request.hpp"
#include "cli/report_template.hpp"
#include "reports/catalog.hpp"
#include "reports/report_parts.hpp"

namespace ctg::cli {
namespace {

constexpr Text output_help{
    "write it into FILE instead of standard output; into a folder (`sheets/`), one file an action where the report is of actions",
    "l'écrire dans FICHIER au lieu de la sortie standard\u00a0; dans un dossier (`fiches/`), un fichier par action si le rapport en fait "
    "des fiches"};
constexpr Text file_word{"FILE", "FICHIER"};
constexpr Text check_help{"change nothing; exit code 1 where FILE (`-o`) is not what the report would be now",
                          "ne rien changer\u00a0; code de retour 1 si FICHIER (`-o`) n'est pas ce que le rapport serait maintenant"};
constexpr Text check_without_file{"`--check` needs the file to compare with: `-o FILE`",
                                  "`--check` a besoin du fichier à comparer\u00a0: `-o FICHIER`"};
constexpr Text not_comparable{"`--check` cannot compare `{0}`: its bytes depend on the program that makes it",
                              "`--check` ne peut pas comparer `{0}`\u00a0: ses octets dépendent du programme qui le fabrique"};
constexpr Text compare_text{"keep the report in Markdown or HTML too: that is compared",
                            "gardez aussi le rapport en Markdown ou en HTML\u00a0: c'est lui qui se compare"};
constexpr Text write_it{"`ctg report {0} -o {1}` writes it", "`ctg report {0} -o {1}` l'écrit"};
constexpr Text not_for_templates{"`{0}` is of no use to a template", "`{0}` ne sert pas à un modèle"};
constexpr Text no_diagrams_help{"without pictures: the tables beside them say the same",
                                "sans les graphiques\u00a0: les tableaux à côté disent la même chose"};

constexpr Text one_document{"the report `{0}` is one document: `-o FILE`, not a folder",
                            "le rapport `{0}` est un seul document\u00a0: `-o FICHIER`, et non un dossier"};

struct Options {
  ReportRequest request;
  std::string output;
  bool check = false;
  bool no_diagrams = false;
  std::string format;
};

// A report, and the words that ask for it.
struct Written {
  std::string text;
  std::string name;
  const document::Format* format = nullptr;  // one of our own, for standard output
  std::optional<FolderResult> folder;        // of a report of several files, instead of the text
};

// A file is the same wherever it is written from.
constexpr Style file_style{.width = 100};

FolderResult written_pages(const Options& options, const ReportFormat& format, std::vector<reports::Page> pages, const Session& session) {
  FolderResult result{{}, format.text != nullptr ? format.text->file_ending : format.office->file_ending, reports::is_own_report};
  for (reports::Page& page : pages) {
    if (options.no_diagrams) page.document.remove_charts();
    result.files.push_back({page.name + std::string(result.ending), written(format, page.document, file_style, session)});
  }
  return result;
}

Written from_catalogue(const Options& options, std::vector<std::string> words, Session& session) {
  const ReportFormat format = format_asked(options.format, options.output, session);
  if (options.check && format.office != nullptr) throw UsageError{message(not_comparable, format.office->name), message(compare_text)};
  const reports::Report& report = take_report(words);
  const bool to_folder = !options.output.empty() && names_folder(options.output);
  if (to_folder && report.pages == nullptr) throw UsageError{message(one_document, report.name), std::nullopt};
  const Style style = options.output.empty() ? session.output_style : file_style;
  const auto requests = report.of_several != nullptr ? requested_plans(session) : std::vector{requested_plan(session)};
  if (requests.size() > 1) {
    document::Document page = report_of_several(report, requests, options.request, words, session);
    if (options.no_diagrams) page.remove_charts();
    return {written(format, page, style, session), std::string(report.name), format.text, std::nullopt};
  }
  const auto open = open_plan(requests.front(), session);
  if (report.about == reports::About::actions) name_actions(words, open->plan);
  const reports::Subject subject = subject_of(open->plan, words, session.today, report_language(session, open->plan));
  const reports::Edition edition = edition_asked(options.request, report, open->plan, session);
  if (to_folder) return {{}, std::string(report.name), nullptr, written_pages(options, format, report.pages(subject, edition), session)};
  document::Document page = report.make(subject, edition);
  if (options.no_diagrams) page.remove_charts();
  return {written(format, page, style, session), std::string(report.name), format.text, std::nullopt};
}

Written from_template(const Options& options, const std::string& file, const std::vector<std::string>& words, Session& session) {
  const std::pair<std::string_view, bool> of_reports[] = {{"--format", !options.format.empty()},
                                                          {"--for", !options.request.institution.empty()},
                                                          {"--year", !options.request.year.empty()},
                                                          {"--no-diagrams", options.no_diagrams}};
  for (const auto& [option, is_given] : of_reports)
    if (is_given) throw UsageError{message(not_for_templates, option), std::nullopt};
  const auto open = open_plan(requested_plan(session), session);
  const reports::Subject subject = subject_of(open->plan, words, session.today, report_language(session, open->plan));
  return {filled_template(file, subject, open->folder, session.language), printable(file), nullptr, std::nullopt};
}

ExitCode report(const Options& options, Session& session) {
  if (options.check && options.output.empty()) throw UsageError{message(check_without_file), std::nullopt};
  std::vector<std::string> words = options.request.words;
  const std::optional<std::string> file = take_template(words);
  const Written made = file ? from_template(options, *file, words, session) : from_catalogue(options, std::move(words), session);
  const Message write = message(write_it, made.name, printable(options.output));
  if (options.check && made.folder) return compare_with_folder(options.output, *made.folder, write, session);
  if (options.check) return compare_with_file(options.output, made.text, write, session);
  if (options.output.empty() && made.format != nullptr)
    session.write_in(*made.format, made.text);
  else if (options.output.empty())
    session.write(made.text);
  else if (made.folder)
    keep_in_folder(options.output, *made.folder, session);
  else
    keep_in_file(options.output, made.text, session);
  return ExitCode::as_asked;
}

Run declare(CLI::App& app, Session& session) {
  const auto options = std::make_shared<Options>();
  declare_request(app, options->request, session);
  app.add_option("-o,--output", options->output, session.in(output_help))->type_name(session.in(file_word));
  app.add_flag("--check", options->check, session.in(check_help));
  app.add_flag("--no-diagrams", options->no_diagrams, session.in(no_diagrams_help));
  declare_format(app, options->format, session);
  return [options, &session] { return report(*options, session); };
}

}  // namespace

extern const Command report_command{"report", "", {"write a document about a plan", "rédiger un document sur un plan"}, declare};

}  // namespace ctg::cli
