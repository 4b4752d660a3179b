// The program: reads the command line, runs one command, answers with an exit code.
#include "cli/application.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <csignal>
#include <exception>

#include "base/decimal.hpp"
#include "base/file.hpp"
#include "cli/command.hpp"
#include "cli/environment.hpp"
#include "cli/failures.hpp"
#include "cli/help.hpp"
#include "cli/pager.hpp"
#include "cli/revisions.hpp"
#include "cli/usage.hpp"
#include "cli/version.hpp"

namespace ctg::cli {
namespace {

constexpr Text about{"ctg checks, shows and reports a Convention Territoriale Globale kept as YAML text.",
                     "ctg contrôle une Convention Territoriale Globale tenue en texte YAML, montre où elle en est et en rend compte."};
constexpr Text exit_codes{
    "exit codes: 0 as asked, 1 the plan is not as asked, 2 the command line is wrong, 3 an unreadable file or a full disk, 70 a bug\n"
    "`ctg explain` is the manual; `ctg COMMAND --help` says what a command takes.",
    "codes de retour\u00a0: 0 comme demandé, 1 le plan n'est pas comme demandé, 2 la ligne de commande est fausse, 3 un fichier "
    "illisible ou un disque plein, 70 un défaut\n"
    "`ctg explain` est le manuel\u00a0; `ctg COMMANDE --help` dit ce qu'une commande accepte."};
constexpr Text help_of_help{"show this help", "afficher cette aide"};
constexpr Text help_of_version{"say which version this is", "dire quelle version est installée"};
constexpr Text help_of_folder{"start in FOLDER", "partir de DOSSIER"};
constexpr Text help_of_plan{"the plan in FOLDER; several times for several plans",
                            "le plan de DOSSIER\u00a0; plusieurs fois pour plusieurs plans"};
constexpr Text help_of_at{
    "the plan as REVISION holds it: a branch, a tag, a commit; judged on the commit's day unless `--date` says another",
    "le plan tel que RÉVISION le contient\u00a0: une branche, une étiquette, un commit\u00a0; jugé au jour du commit, "
    "sauf si `--date` en dit un autre"};
constexpr Text help_of_date{"the day to judge by, instead of today: 2026-06-30",
                            "le jour de référence, au lieu d'aujourd'hui\u00a0: 2026-06-30"};
constexpr Text help_of_lang{"`fr` or `en`", "`fr` ou `en`"};
constexpr Text help_of_color{"`auto`, `always` or `never`", "`auto`, `always` ou `never`"};
constexpr Text help_of_pager{"write all at once, without a pager", "tout écrire d'un coup, sans pagineur"};
constexpr Text help_of_quiet{"results only", "les résultats seulement"};
constexpr Text help_of_verbose{"say more on standard error", "en dire plus sur la sortie d'erreur"};
constexpr Text folder_word{"FOLDER", "DOSSIER"};
constexpr Text revision_word{"REVISION", "RÉVISION"};
constexpr Text date_word{"DATE", "DATE"};
constexpr Text language_word{"LANGUAGE", "LANGUE"};
constexpr Text when_word{"WHEN", "QUAND"};
constexpr Text not_a_day{"`{0}` is not a day: `--date 2026-06-30`", "`{0}` n'est pas un jour\u00a0: `--date 2026-06-30`"};
constexpr Text not_written{"standard output could not be written whole", "la sortie standard n'a pas pu être écrite en entier"};
constexpr Text a_bug{"this is a bug in ctg: {0}", "c'est un défaut de ctg\u00a0: {0}"};
constexpr Text report_it{"please report it with the command and the plan", "signalez-le avec la commande et le plan"};

constexpr unsigned usual_width = 80;
constexpr unsigned widest_help = 100;

struct GlobalOptions {
  std::string folder;
  std::string revision;
  bool has_revision = false;  // also an empty one, which is no revision
  std::string date;
  std::string language;
  std::string color = "auto";
  bool no_pager = false;
  bool version = false;
};

// The language is needed before the command line can be explained: looked for ahead of the real reading.
Language language_ahead(int argument_count, char** arguments) {
  for (int i = 1; i < argument_count; ++i) {
    const std::string_view word = arguments[i];
    constexpr std::string_view joined = "--lang=";
    std::string_view value;
    if (word == "--lang" && i + 1 < argument_count)
      value = arguments[i + 1];
    else if (word.substr(0, joined.size()) == joined)
      value = word.substr(joined.size());
    if (const auto language = parse_language(value)) return *language;
  }
  return language_of_environment();
}

void declare_globals(CLI::App& app, GlobalOptions& options, Session& session) {
  app.set_help_flag("-h,--help", session.in(help_of_help));
  app.add_flag("--version", options.version, session.in(help_of_version));
  app.add_option("-C", options.folder, session.in(help_of_folder))->type_name(session.in(folder_word));
  app.add_option("--plan", session.plans, session.in(help_of_plan))->type_name(session.in(folder_word))->allow_extra_args(false);
  app.add_option("--at", options.revision, session.in(help_of_at))->type_name(session.in(revision_word));
  app.add_option("--date", options.date, session.in(help_of_date))->type_name(session.in(date_word));
  app.add_option("--lang", options.language, session.in(help_of_lang))->type_name(session.in(language_word));
  app.add_option("--color", options.color, session.in(help_of_color))->type_name(session.in(when_word));
  app.add_flag("--no-pager", options.no_pager, session.in(help_of_pager));
  app.add_flag("-q,--quiet", session.quiet, session.in(help_of_quiet));
  app.add_flag("-v,--verbose", session.verbose, session.in(help_of_verbose));
}

void apply_globals(const GlobalOptions& options, Session& session) {
  static const std::map<std::string, Language, std::less<>> languages{{"en", Language::english}, {"fr", Language::french}};
  static const std::map<std::string, ColourWish, std::less<>> colours{
      {"always", ColourWish::always}, {"auto", ColourWish::automatic}, {"never", ColourWish::never}};
  if (!options.language.empty()) session.asked_language = session.language = one_of(languages, options.language, "--lang");
  const ColourWish colour = one_of(colours, options.color, "--color");
  session.output_is_terminal = is_terminal(STDOUT_FILENO);
  session.output_style = style_of(STDOUT_FILENO, colour);
  session.message_style = style_of(STDERR_FILENO, colour);
  if (session.output_is_terminal && !options.no_pager) session.pager = pager_of_terminal(STDOUT_FILENO);
  session.today = today();
  if (!options.date.empty()) {
    const auto day = parse_iso_date(options.date);
    if (!day) throw UsageError{message(not_a_day, options.date), std::nullopt};
    session.today = *day;
    session.is_day_asked = true;
  }
  if (!options.folder.empty() && chdir(options.folder.c_str()) != 0)
    throw world_error({is_folder(options.folder) ? Failure::Cause::no_permission : Failure::Cause::not_found, options.folder, 0});
  if (options.has_revision) {
    session.at = std::make_shared<Revision>(revision_called(options.revision, session.plans.empty() ? "." : session.plans.front()));
    if (options.date.empty()) session.today = session.at->commit.day;
  }
}

ExitCode dispatch(CLI::App& app, GlobalOptions& options, Session& session, const std::map<const CLI::App*, Run>& runs, int argument_count,
                  char** arguments) {
  try {
    app.parse(argument_count, arguments);
  } catch (const CLI::CallForHelp&) {
    session.write(innermost(app).help());
    return ExitCode::as_asked;
  } catch (const CLI::ParseError& error) {
    if (!options.version) throw usage_error(app, error);
  }
  if (options.version) {
    session.write("ctg " + std::string(version) + "\n");
    return ExitCode::as_asked;
  }
  options.has_revision = app.get_option("--at")->count() > 0;
  apply_globals(options, session);
  const auto chosen = app.get_subcommands();
  if (chosen.empty()) {
    session.write(app.help());
    return ExitCode::as_asked;
  }
  return runs.at(chosen.front())();
}

ExitCode run_command(Session& session, int argument_count, char** arguments) {
  CLI::App app(session.in(about), "ctg");
  GlobalOptions options;
  const unsigned columns = style_of(STDOUT_FILENO, ColourWish::automatic).width;
  app.formatter(help_formatter(session.language, columns == 0 ? usual_width : std::min(columns, widest_help)));
  app.footer(session.in(exit_codes));
  app.fallthrough();
  app.require_subcommand(0, 1);
  declare_globals(app, options, session);
  std::map<const CLI::App*, Run> runs;
  for (const Command* command : commands()) {
    CLI::App* subcommand = app.add_subcommand(std::string(command->name), session.in(command->sentence));
    if (!command->synonym.empty()) subcommand->alias(std::string(command->synonym));
    subcommand->set_help_flag("-h,--help", session.in(help_of_help));
    subcommand->fallthrough();
    runs[subcommand] = command->declare(*subcommand, session);
  }
  return dispatch(app, options, session, runs, argument_count, arguments);
}

// A program started without one of the three standard streams would write its results into the first file it opens. What takes their
// place can be read, to no end, and not be written: results that reach nobody are no success.
void open_standard_streams() {
  for (int descriptor = 0; descriptor <= 2; ++descriptor)
    if (fcntl(descriptor, F_GETFD) == -1) static_cast<void>(::open("/dev/null", O_RDONLY));
}

}  // namespace

int run(int argument_count, char** arguments) {
  open_standard_streams();
  static_cast<void>(
      std::signal(SIGXFSZ, SIG_IGN));  // a file that may not grow is a failed write: said, with its exit code, like a full disk
  Session session;
  session.language = language_ahead(argument_count, arguments);
  session.message_style = style_of(STDERR_FILENO, ColourWish::automatic);
  ExitCode code = ExitCode::bug;
  try {
    code = run_command(session, argument_count, arguments);
  } catch (const UsageError& error) {
    session.say_error(error.message, error.help);
    code = ExitCode::wrong_command_line;
  } catch (const WorldError& error) {
    session.say_error(error.message, error.help);
    code = ExitCode::wrong_world;
  } catch (const std::exception& error) {
    session.say_error(message(a_bug, error.what()), message(report_it));
  }
  if (!session.flush()) {
    session.say_error(message(not_written));
    if (code != ExitCode::bug) code = ExitCode::wrong_world;
  }
  return static_cast<int>(code);
}

}  // namespace ctg::cli
