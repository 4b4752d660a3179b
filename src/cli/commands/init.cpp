// ctg init: a small plan to begin with, and what git, an editor and a forge need to know of it.
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <system_error>

#include "base/file.hpp"
#include "base/file_replacement.hpp"
#include "base/unicode.hpp"
#include "cli/command.hpp"
#include "cli/commands/commands.hpp"
#include "cli/failures.hpp"
#include "cli/starter.hpp"
#include "workspace/discovery.hpp"

namespace ctg::cli {
namespace {

namespace fs = std::filesystem;

constexpr Text folder_help{"where the plan goes; nothing: where one stands", "où va le plan\u00a0; rien\u00a0: là où l'on se trouve"};
constexpr Text folder_word{"DIR", "DOSSIER"};
constexpr Text example_help{"a made-up plan with a bit of everything, instead of a small one",
                            "un plan fictif qui montre un peu de tout, au lieu d'un petit"};
constexpr Text forge_help{"a job that checks the plan: `github`, `gitlab` or `forgejo`",
                          "un travail qui contrôle le plan\u00a0: `github`, `gitlab` ou `forgejo`"};
constexpr Text forge_word{"FORGE", "FORGE"};
constexpr Text only_show_help{"say what would be written, write nothing", "dire ce qui serait écrit, sans rien écrire"};
constexpr Text unknown_forge{"there is no forge `{0}`", "il n'y a pas de forge `{0}`"};
constexpr Text known_forges{"`github`, `gitlab` or `forgejo`", "au choix\u00a0: `github`, `gitlab`, `forgejo`"};
constexpr Text not_the_past{"a plan begins in a folder, not in a revision", "un plan commence dans un dossier, pas dans une révision"};
constexpr Text leave_out_at{"leave out `--at`", "retirez `--at`"};
constexpr Text plan_is_there{"there is a plan in `{0}` already: it stays as it is",
                             "il y a déjà un plan dans `{0}`\u00a0: il reste tel quel"};
constexpr Text file_is_there{"`{0}` is there already: it stays as it is", "`{0}` existe déjà\u00a0: il reste tel quel"};
constexpr Text is_written{"`{0}` is written", "`{0}` est écrit"};
constexpr Text would_be_written{"`{0}` would be written", "`{0}` serait écrit"};
constexpr Text complete_it{"write your convention into `{0}`, and copy a file of `{1}` for each action",
                           "complétez `{0}`, et recopiez une fiche de `{1}` pour chaque action"};
constexpr Text complete_kit{"fill in `{0}`: what is missing is marked there", "complétez `{0}`\u00a0: ce qui manque y est marqué"};
constexpr Text then_check{"`ctg check` says what is missing, `ctg status` where the plan stands",
                          "`ctg check` dit ce qui manque, `ctg status` où en est le plan"};
constexpr Text then_check_there{"in `{0}`, `ctg check` says what is missing, `ctg status` where the plan stands",
                                "dans `{0}`, `ctg check` dit ce qui manque, `ctg status` où en est le plan"};

struct Options {
  std::string folder = ".";
  std::string forge;
  bool example = false;
  bool only_show = false;
};

Forge forge_of(const Options& options) {
  if (options.forge.empty()) return Forge::none;
  if (options.forge == "github") return Forge::github;
  if (options.forge == "gitlab") return Forge::gitlab;
  if (options.forge == "forgejo") return Forge::forgejo;
  throw UsageError{message(unknown_forge, printable(options.forge)), message(known_forges)};
}

// The folder that git begins at; the plan's own where it is in no repository.
StarterWish wish_of(const Options& options, const Session& session) {
  StarterWish wish{options.folder, options.folder, ".", options.example, session.language};
  std::error_code error;
  const fs::path plan = fs::weakly_canonical(fs::absolute(options.folder), error);
  if (error) return wish;
  for (fs::path folder = plan;; folder = folder.parent_path()) {
    if (exists((folder / ".git").string())) {
      const bool is_same = folder == plan;
      wish.plan = is_same ? "." : plan.lexically_relative(folder).string();
      if (!is_same) wish.repository = fs::relative(folder, error).string();
      if (wish.repository.empty()) wish.repository = folder.string();
      return wish;
    }
    if (folder == folder.parent_path()) return wish;
  }
}

class Writing {
 public:
  Writing(bool only_show, const Session& session) : only_show_(only_show), session_(session) {}

  // True where something was written, or would be.
  bool write(const std::vector<StarterFile>& files) {
    const std::size_t before = written_;
    for (const StarterFile& file : files) write(file);
    return written_ > before;
  }

 private:
  void write(const StarterFile& file) {
    if (exists(file.path)) return session_.say(message(file_is_there, printable(file.path)));
    ++written_;
    if (only_show_) return session_.say(message(would_be_written, printable(file.path)));
    std::error_code error;
    const fs::path folder = fs::path(file.path).parent_path();
    if (!folder.empty()) fs::create_directories(folder, error);
    if (error) throw world_error({Failure::Cause::no_permission, folder.string(), error.value()});
    if (const auto done = replace_file(file.path, file.bytes); !done) throw world_error(done.error());
    session_.say(message(is_written, printable(file.path)));
  }

  bool only_show_;
  const Session& session_;
  std::size_t written_ = 0;
};

// Three lines at most.
void say_next(const Options& options, const std::vector<StarterFile>& kit, bool has_plan, Session& session) {
  const auto line = [&](const Message& what) { session.write("  " + spoken(what, session.language) + "\n"); };
  if (session.quiet || options.only_show) return;
  const auto in_plan = [&](const char* name) { return printable(workspace::path_in(options.folder, name)); };
  if (has_plan) line(message(complete_it, in_plan(workspace::root_file_name), in_plan("actions/")));
  for (const StarterFile& file : kit) line(message(complete_kit, printable(file.path)));
  if (has_plan) line(options.folder == "." ? message(then_check) : message(then_check_there, printable(options.folder)));
}

// The folder itself, or the nearest one around it that is there.
std::string folder_that_is_there(const std::string& folder) {
  fs::path path = folder;
  while (!path.empty() && !exists(path.string())) path = path.parent_path();
  return path.empty() ? "." : path.string();
}

ExitCode begin(const Options& options, Session& session) {
  if (session.at) throw UsageError{message(not_the_past), message(leave_out_at)};
  const Forge forge = forge_of(options);
  const StarterWish wish = wish_of(options, session);
  const auto around = workspace::plan_around(folder_that_is_there(options.folder));
  Writing writing(options.only_show, session);
  if (around) {
    session.say_error(message(plan_is_there, printable(*around)));
  } else {
    writing.write(plan_files(wish));
    writing.write(tool_files(wish));
  }
  const auto kit = forge_files(wish, forge);
  const bool has_kit = writing.write(kit);
  say_next(options, has_kit ? kit : std::vector<StarterFile>(), !around, session);
  return around ? ExitCode::plan_not_as_asked : ExitCode::as_asked;
}

Run declare(CLI::App& app, Session& session) {
  const auto options = std::make_shared<Options>();
  app.add_option("dir", options->folder, session.in(folder_help))->type_name(session.in(folder_word));
  app.add_flag("--example", options->example, session.in(example_help));
  app.add_option("--ci", options->forge, session.in(forge_help))->type_name(session.in(forge_word));
  app.add_flag("-n,--dry-run", options->only_show, session.in(only_show_help));
  return [options, &session] { return begin(*options, session); };
}

}  // namespace

extern const Command init_command{
    "init",
    "",
    {"begin a plan: files, editor, git, continuous integration", "commencer un plan\u00a0: fichiers, éditeur, git, forge"},
    declare};

}  // namespace ctg::cli
