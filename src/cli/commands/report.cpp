// ctg report: a document about a plan, written, kept in a file, or compared with the file that is kept.
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <memory>

#include "base/unicode.hpp"
#include "cli/command.hpp"
#include "cli/commands/commands.hpp"
#include "cli/kept_file.hpp"
#include "cli/plans.hpp"
#include "cli/queries.hpp"
#include "cli/report_formats.hpp"
#include "cli/report_request.hpp"
#include "cli/report_template.hpp"
#include "reports/catalog.hpp"

namespace ctg::cli {
namespace {

constexpr Text output_help{"write it into FILE instead of standard output", "l'écrire dans FICHIER au lieu de la sortie standard"};
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
};

Written from_catalogue(const Options& options, std::vector<std::string> words, Session& session) {
  const ReportFormat format = format_asked(options.format, options.output, session);
  if (options.check && format.office != nullptr) throw UsageError{message(not_comparable, format.office->name), message(compare_text)};
  const reports::Report& report = take_report(words);
  const auto open = open_plan(requested_plan(session), session);
  const reports::Subject subject = subject_of(open->plan, words, session.today, report_language(session, open->plan));
  document::Document page = report.make(subject, edition_asked(options.request, report, open->plan, session.today));
  if (options.no_diagrams) page.remove_charts();
  // A file is the same wherever it is written from.
  const Style style = options.output.empty() ? session.output_style : Style{.width = 100};
  return {written(format, page, style, session), std::string(report.name)};
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
  return {filled_template(file, subject, open->folder, session.language), printable(file)};
}

ExitCode report(const Options& options, Session& session) {
  if (options.check && options.output.empty()) throw UsageError{message(check_without_file), std::nullopt};
  std::vector<std::string> words = options.request.words;
  const std::optional<std::string> file = take_template(words);
  const Written made = file ? from_template(options, *file, words, session) : from_catalogue(options, std::move(words), session);
  const std::string output = printable(options.output);
  if (options.check) return compare_with_file(options.output, made.text, message(write_it, made.name, output), session);
  if (options.output.empty())
    session.write(made.text);
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
