// ctg report: a document about a plan, written, kept in a file, or compared with the file that is kept.
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <memory>

#include "base/file.hpp"
#include "base/file_replacement.hpp"
#include "base/text.hpp"
#include "base/unicode.hpp"
#include "cli/command.hpp"
#include "cli/commands/commands.hpp"
#include "cli/failures.hpp"
#include "cli/kept_file.hpp"
#include "cli/plans.hpp"
#include "cli/queries.hpp"
#include "cli/usage.hpp"
#include "cli/version.hpp"
#include "document/writers.hpp"
#include "reports/catalog.hpp"

namespace ctg::cli {
namespace {

constexpr Text words_help{"the report (`overview` by default), then a query: which actions",
                          "le rapport (`overview` par défaut), puis une requête\u00a0: quelles actions"};
constexpr Text words_word{"REPORT", "RAPPORT"};
constexpr Text output_help{"write it into FILE instead of standard output", "l'écrire dans FICHIER au lieu de la sortie standard"};
constexpr Text file_word{"FILE", "FICHIER"};
constexpr Text check_help{"change nothing; exit code 1 where FILE (`-o`) is not what the report would be now",
                          "ne rien changer\u00a0; code de retour 1 si FICHIER (`-o`) n'est pas ce que le rapport serait maintenant"};
constexpr Text format_help{"`markdown`, `html` or `text`; by default what FILE ends with, `text` on a terminal, `markdown` elsewhere",
                           "`markdown`, `html` ou `text`\u00a0; par défaut selon la fin du nom de FICHIER, `text` sur un terminal, "
                           "`markdown` ailleurs"};
constexpr Text no_diagrams_help{"without pictures: the tables beside them say the same",
                                "sans les graphiques\u00a0: les tableaux à côté disent la même chose"};
constexpr Text format_word{"FORMAT", "FORMAT"};
constexpr Text for_help{"the institution that the report is about, by its id: `--for caf-49`",
                        "l'institution dont le rapport parle, par son identifiant\u00a0: `--for caf-49`"};
constexpr Text for_word{"ID", "ID"};
constexpr Text for_whom{"the report `{0}` is about one institution: `--for ID`",
                        "le rapport `{0}` porte sur une institution\u00a0: `--for ID`"};
constexpr Text for_nobody{"`--for` is of no use to the report `{0}`", "`--for` ne sert pas au rapport `{0}`"};
constexpr Text list_institutions{"`ctg list institutions` gives their ids", "`ctg list institutions` donne leurs identifiants"};
constexpr Text no_such_institution{"no institution has the id `{0}`", "aucune institution n'a l'identifiant `{0}`"};
constexpr Text no_such_report{"there is no report called `{0}`", "aucun rapport ne s'appelle `{0}`"};
constexpr Text did_you_mean{"did you mean `{0}`?", "vouliez-vous dire `{0}`\u00a0?"};
constexpr Text one_of_these{"one of: {0}", "au choix\u00a0: {0}"};
constexpr Text check_without_file{"`--check` needs the file to compare with: `-o FILE`",
                                  "`--check` a besoin du fichier à comparer\u00a0: `-o FICHIER`"};
constexpr Text up_to_date{"`{0}` is up to date", "`{0}` est à jour"};
constexpr Text not_there{"`{0}` is not there yet", "`{0}` n'existe pas encore"};
constexpr Text out_of_date{"`{0}` is no longer what the plan says: line {1} differs first",
                           "`{0}` ne dit plus ce que dit le plan\u00a0: la première différence est à la ligne {1}"};
constexpr Text write_it{"`ctg report {0} -o {1}` writes it", "`ctg report {0} -o {1}` l'écrit"};

constexpr std::uint64_t most_bytes = 64ULL << 20;
constexpr std::size_t most_lines_shown = 4;

struct Options {
  std::vector<std::string> words;
  std::string output;
  bool check = false;
  bool no_diagrams = false;
  std::string institution;
  std::string format;
};

// The first word where it names a report. A word without a key that names none is a mistake, not something to look for.
const reports::Report& take_report(std::vector<std::string>& words) {
  const reports::Report& overview = reports::reports().front();
  if (words.empty()) return overview;
  if (const reports::Report* report = reports::find_report(words.front())) {
    words.erase(words.begin());
    return *report;
  }
  if (words.front().find(':') != std::string::npos) return overview;
  std::vector<std::string_view> names;
  for (const reports::Report& report : reports::reports()) names.push_back(report.name);
  const Message said = message(no_such_report, printable(words.front()));
  if (const auto near = nearest(words.front(), names)) throw UsageError{said, message(did_you_mean, *near)};
  throw UsageError{said, message(one_of_these, join(std::vector<std::string>(names.begin(), names.end()), ", "))};
}

// The institution that `--for` names; needed by the reports that are about one, and by no other.
std::optional<std::uint32_t> institution_asked(const Options& options, const reports::Report& report, const Plan& plan) {
  if (report.about_institution == options.institution.empty()) {
    if (report.about_institution) throw UsageError{message(for_whom, report.name), message(list_institutions)};
    throw UsageError{message(for_nobody, report.name), std::nullopt};
  }
  if (!report.about_institution) return std::nullopt;
  if (const auto index = PlanIndex(plan).find(Kind::institution, options.institution)) return index;
  std::vector<std::string_view> ids;
  for (const Institution& institution : plan.institutions) ids.push_back(institution.id.value);
  const Message said = message(no_such_institution, printable(options.institution));
  const auto near = nearest(options.institution, ids);
  throw UsageError{said, near ? message(did_you_mean, *near) : message(list_institutions)};
}

const document::Format& format_asked(const Options& options, const Session& session) {
  const bool to_terminal = options.output.empty() && session.output_is_terminal;
  std::string name = options.format;
  if (name.empty())
    for (const document::Format& format : document::formats())
      if (options.output.ends_with(format.file_ending)) name = format.name;
  if (name.empty()) name = to_terminal ? "text" : "markdown";
  if (const document::Format* format = document::find_format(name)) return *format;
  std::vector<std::string_view> names;
  for (const document::Format& format : document::formats()) names.push_back(format.name);
  throw unknown_word(name, "--format", names);
}

// Where two texts part: the number of the line, from 0, and a few lines of each as long as they differ.
struct Difference {
  std::size_t line = 0;
  std::vector<std::string_view> before;
  std::vector<std::string_view> now;
};

Difference first_difference(std::string_view before, std::string_view now) {
  const std::vector<std::string_view> old_lines = split(before, '\n');
  const std::vector<std::string_view> new_lines = split(now, '\n');
  const auto line_of = [](const std::vector<std::string_view>& lines, std::size_t place) {
    return place < lines.size() ? std::optional(lines[place]) : std::nullopt;
  };
  Difference difference;
  while (line_of(old_lines, difference.line) == line_of(new_lines, difference.line) && difference.line < old_lines.size())
    ++difference.line;
  for (std::size_t place = difference.line; place < difference.line + most_lines_shown; ++place) {
    const auto old_line = line_of(old_lines, place);
    const auto new_line = line_of(new_lines, place);
    if (old_line == new_line) break;
    if (old_line) difference.before.push_back(*old_line);
    if (new_line) difference.now.push_back(*new_line);
  }
  return difference;
}

ExitCode compare(const std::string& file, const std::string& text, std::string_view name, Session& session) {
  const Message help = message(write_it, name, printable(file));
  if (!exists(file)) {
    session.say_error(message(not_there, printable(file)), help);
    return ExitCode::plan_not_as_asked;
  }
  const auto kept = read_file(file, most_bytes);
  if (!kept) throw world_error(kept.error());
  if (*kept == text) {
    session.say(message(up_to_date, printable(file)));
    return ExitCode::as_asked;
  }
  const Difference difference = first_difference(*kept, text);
  for (const std::string_view line : difference.before) session.write("- " + printable(line) + "\n");
  for (const std::string_view line : difference.now) session.write("+ " + printable(line) + "\n");
  session.say_error(message(out_of_date, printable(file), difference.line + 1), help);
  return ExitCode::plan_not_as_asked;
}

ExitCode report(const Options& options, Session& session) {
  if (options.check && options.output.empty()) throw UsageError{message(check_without_file), std::nullopt};
  const document::Format& format = format_asked(options, session);
  std::vector<std::string> words = options.words;
  const reports::Report& report = take_report(words);
  const auto open = open_plan(requested_plan(session), session);
  const reports::Subject subject = subject_of(open->plan, words, session.today, report_language(session, open->plan));
  document::Document page = report.make(subject, {version, institution_asked(options, report, open->plan)});
  if (options.no_diagrams) page.remove_charts();
  // A file is the same wherever it is written from.
  const std::string text = format.write(page, options.output.empty() ? session.output_style : Style{.width = 100});
  if (options.check) return compare(options.output, text, report.name, session);
  if (options.output.empty())
    session.write(text);
  else
    keep_in_file(options.output, text, session);
  return ExitCode::as_asked;
}

Run declare(CLI::App& app, Session& session) {
  const auto options = std::make_shared<Options>();
  app.add_option("report", options->words, session.in(words_help))->type_name(session.in(words_word));
  app.add_option("-o,--output", options->output, session.in(output_help))->type_name(session.in(file_word));
  app.add_flag("--check", options->check, session.in(check_help));
  app.add_option("--for", options->institution, session.in(for_help))->type_name(session.in(for_word));
  app.add_flag("--no-diagrams", options->no_diagrams, session.in(no_diagrams_help));
  app.add_option("--format", options->format, session.in(format_help))->type_name(session.in(format_word));
  return [options, &session] { return report(*options, session); };
}

}  // namespace

extern const Command report_command{"report", "", {"write a document about a plan", "rédiger un document sur un plan"}, declare};

}  // namespace ctg::cli
