// ctg fmt: the files of a plan in canonical layout, which changes no value.
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <memory>

#include "base/file.hpp"
#include "base/file_replacement.hpp"
#include "base/unicode.hpp"
#include "cli/check_targets.hpp"
#include "cli/command.hpp"
#include "cli/commands/commands.hpp"
#include "cli/failures.hpp"
#include "cli/plans.hpp"
#include "cli/shown_difference.hpp"
#include "cli/standard_input.hpp"
#include "workspace/formatting.hpp"

namespace ctg::cli {
namespace {

constexpr Text paths_help{"plans, folders or files; `-`: standard input, laid out onto standard output; nothing: the plan one stands in",
                          "des plans, des dossiers ou des fichiers\u00a0; `-`\u00a0: l'entrée standard, remise en forme sur la sortie "
                          "standard\u00a0; rien\u00a0: le plan où l'on se trouve"};
constexpr Text path_word{"PATH", "CHEMIN"};
constexpr Text check_help{"write nothing; name the files that are laid out otherwise, and fail where there is one",
                          "ne rien écrire\u00a0; nommer les fichiers disposés autrement, et échouer s'il y en a"};
constexpr Text diff_help{"write nothing; show what would change", "ne rien écrire\u00a0; montrer ce qui changerait"};
constexpr Text not_the_past{"a revision cannot be changed", "une révision ne se modifie pas"};
constexpr Text leave_out_at{"leave out `--at`", "retirez `--at`"};
constexpr Text is_written{"`{0}` is written", "`{0}` est écrit"};
constexpr Text all_written{"{0} {0:file|files} laid out, {1} {1:stays|stay} as {1:it was|they were}",
                           "{0} {0:fichier remis|fichiers remis} en forme, {1} {1:inchangé|inchangés}"};
constexpr Text nothing_to_do{"nothing to do: {0} {0:file is|files are} in canonical layout",
                             "rien à faire\u00a0: {0} {0:fichier est déjà|fichiers sont déjà} en forme"};
constexpr Text to_lay_out{"{0} {0:file is|files are} not in canonical layout", "{0} {0:fichier n'est|fichiers ne sont} pas en forme"};
constexpr Text run_fmt{"`ctg fmt` lays {0:it|them} out, `ctg fmt --diff` shows what changes",
                       "`ctg fmt` {0:le|les} remet en forme, `ctg fmt --diff` montre ce qui change"};
constexpr Text not_whole{"`{0}:{1}:{2}` stays as it is: the file cannot be read whole",
                         "`{0}:{1}:{2}` reste tel quel\u00a0: le fichier ne peut pas être lu en entier"};
constexpr Text check_says_why{"`ctg check` says why", "`ctg check` dit pourquoi"};
constexpr Text no_other_writing{"`{0}:{1}:{2}` stays as it is: what stands here cannot be written otherwise",
                                "`{0}:{1}:{2}` reste tel quel\u00a0: ce qui s'y trouve ne s'écrit pas autrement"};
constexpr Text write_by_hand{"write it with a line for each key, in an editor", "écrivez-le dans un éditeur, une ligne par clé"};
constexpr Text would_differ{"`{0}` stays as it is: laid out, the plan would be read otherwise",
                            "`{0}` reste tel quel\u00a0: remis en forme, le plan se lirait autrement"};
constexpr Text a_bug{"this is a bug in ctg: please report it with this file", "c'est un défaut de ctg\u00a0: signalez-le avec ce fichier"};

constexpr Text dash_alone{"`-` goes with nothing else", "`-` ne va avec rien d'autre"};

constexpr std::size_t most_bytes_of_input = 1U << 20;

struct Options {
  std::vector<std::string> paths;
  bool check = false;
  bool diff = false;
};

struct Work {
  std::vector<workspace::EditedFile> files;
  std::vector<workspace::LeftAlone> left_alone;
  std::size_t asked = 0;
};

void add(Work& work, const CheckTarget& target, const Session& session, CheckTarget& alone) {
  auto formatting =
      workspace::format(target.request, open_options(session), [&](const std::string& path) { return is_wanted(target, path); });
  if (!formatting) throw world_error(formatting.error());
  for (const PlanPart& part : parts_not_read(target, *formatting->open))
    if (!is_folder(part.path)) alone.request.lone_files.push_back(part.path);
  work.asked += formatting->asked;
  for (workspace::EditedFile& file : formatting->files) work.files.push_back(std::move(file));
  for (workspace::LeftAlone& file : formatting->left_alone) work.left_alone.push_back(std::move(file));
}

Work work_of(const Options& options, const Session& session) {
  Work work;
  CheckTarget alone;
  for (const CheckTarget& target : check_targets(session, options.paths)) add(work, target, session, alone);
  CheckTarget none;
  if (!alone.request.lone_files.empty()) add(work, alone, session, none);
  return work;
}

void say_left_alone(const workspace::LeftAlone& file, const Session& session) {
  using layout::Trouble;
  const std::string path = printable(file.path);
  if (file.why == Trouble::would_differ) return session.say_error(message(would_differ, path), message(a_bug));
  const bool is_whole = file.why == Trouble::no_other_writing;
  session.say_error(message(is_whole ? no_other_writing : not_whole, path, file.at.line, file.at.column),
                    message(is_whole ? write_by_hand : check_says_why));
}

void write(const Work& work, const Session& session) {
  for (const workspace::EditedFile& file : work.files) {
    if (const auto replaced = replace_file(file.path, file.was, file.bytes); !replaced) throw world_error(replaced.error());
    session.say(message(is_written, printable(file.path)));
  }
  if (work.files.size() > 1) session.say(message(all_written, work.files.size(), work.asked - work.files.size()));
}

void show(const Work& work, const Options& options, Session& session) {
  for (const workspace::EditedFile& file : work.files)
    if (options.diff)
      show_difference(file.path, file.was, file.bytes, session);
    else
      session.write(printable(file.path) + "\n");
  static_cast<void>(session.flush());  // what is shown first; a failure is kept
}

// Nothing is shown of what cannot be laid out.
ExitCode format_input(const Options& options, Session& session) {
  if (options.paths.size() > 1 || options.check || options.diff) throw UsageError{message(dash_alone), std::nullopt};
  const std::string bytes = standard_input(most_bytes_of_input);
  const layout::LaidOut laid = layout::lay_out(bytes);
  if (laid.bytes)
    session.write(*laid.bytes);
  else
    say_left_alone({"-", laid.trouble, SourceFile("-", bytes).position(laid.stopped_at)}, session);
  return laid.bytes ? ExitCode::as_asked : ExitCode::plan_not_as_asked;
}

ExitCode format(const Options& options, Session& session) {
  if (session.at) throw UsageError{message(not_the_past), message(leave_out_at)};
  if (std::find(options.paths.begin(), options.paths.end(), "-") != options.paths.end()) return format_input(options, session);
  const Work work = work_of(options, session);
  const bool writes = !options.check && !options.diff;
  if (writes)
    write(work, session);
  else
    show(work, options, session);
  for (const workspace::LeftAlone& file : work.left_alone) say_left_alone(file, session);
  const bool is_done = work.left_alone.empty() && (work.files.empty() || !options.check);
  if (work.files.empty() && work.left_alone.empty()) session.say(message(nothing_to_do, work.asked));
  if (options.check && !work.files.empty()) session.say_error(message(to_lay_out, work.files.size()), message(run_fmt, work.files.size()));
  return is_done ? ExitCode::as_asked : ExitCode::plan_not_as_asked;
}

Run declare(CLI::App& app, Session& session) {
  const auto options = std::make_shared<Options>();
  app.add_option("path", options->paths, session.in(paths_help))->type_name(session.in(path_word));
  app.add_flag("--check", options->check, session.in(check_help));
  app.add_flag("--diff", options->diff, session.in(diff_help));
  return [options, &session] { return format(*options, session); };
}

}  // namespace

extern const Command fmt_command{
    "fmt",
    "",
    {"put files into canonical layout, without changing a value", "remettre les fichiers en forme, sans changer une valeur"},
    declare};

}  // namespace ctg::cli
