// ctg git: what git calls, and what makes it call.
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <memory>

#include "base/file.hpp"
#include "cli/command.hpp"
#include "cli/commands/commands.hpp"
#include "cli/failures.hpp"
#include "cli/git_drivers.hpp"
#include "cli/merged_file.hpp"
#include "merge/facts.hpp"

namespace ctg::cli {
namespace {

constexpr Text install_sentence{
    "make git show what changed in a plan, and merge plans by id and field: writes settings of this clone and `.gitattributes`",
    "faire montrer à git ce qui change dans un plan, et fusionner les plans par identifiant et par champ\u00a0: "
    "écrit des réglages de ce clone et `.gitattributes`"};
constexpr Text merge_sentence{"merge three versions of a file of a plan, into OURS (git calls it)",
                              "fusionner trois versions d'un fichier de plan, dans NOTRE (git l'appelle)"};
constexpr Text text_sentence{"a file of a plan as facts, a line each, to be compared (git calls it)",
                             "un fichier de plan en faits, un par ligne, à comparer (git l'appelle)"};
constexpr Text remove_help{"take away what was put there", "retirer ce qui y a été mis"};
constexpr Text only_say_help{"only say what would be done", "dire seulement ce qui serait fait"};
constexpr Text print_help{"write the result to standard output instead", "écrire le résultat sur la sortie standard"};
constexpr Text labels_help{"names of BASE, OURS and THEIRS behind the conflict markers",
                           "noms de BASE, NOTRE et LEUR à côté des repères de conflit"};
constexpr Text marker_help{"how long the conflict markers are (7)", "longueur des repères de conflit (7)"};
constexpr Text path_help{"the file's path, for what is said", "le chemin du fichier, pour les messages"};
constexpr Text base_help{"the version that both come from", "la version dont les deux proviennent"};
constexpr Text ours_help{"our version: becomes the result", "notre version\u00a0: devient le résultat"};
constexpr Text theirs_help{"their version", "leur version"};
constexpr Text file_help{"the file", "le fichier"};
constexpr Text base_word{"BASE", "BASE"};
constexpr Text ours_word{"OURS", "NOTRE"};
constexpr Text theirs_word{"THEIRS", "LEUR"};
constexpr Text path_word{"PATH", "CHEMIN"};
constexpr Text file_word{"FILE", "FICHIER"};
constexpr Text label_word{"LABEL", "NOM"};
constexpr Text number_word{"NUMBER", "NOMBRE"};

constexpr std::uint64_t most_bytes = 64ULL << 20;

struct Options {
  DriverWish wish;
  MergeRequest merge;
  std::string file;
};

CLI::Option* word(CLI::App& app, const std::string& name, std::string& value, Text help, Text type, const Session& session) {
  return app.add_option(name, value, session.in(help))->type_name(session.in(type));
}

CLI::App* declare_install(CLI::App& app, Options& options, const Session& session) {
  CLI::App* install = app.add_subcommand("install", session.in(install_sentence));
  install->add_flag("--remove", options.wish.remove, session.in(remove_help));
  install->add_flag("-n,--dry-run", options.wish.only_say, session.in(only_say_help));
  return install;
}

CLI::App* declare_merge(CLI::App& app, Options& options, const Session& session) {
  CLI::App* merge = app.add_subcommand("merge", session.in(merge_sentence));
  MergeRequest& request = options.merge;
  word(*merge, "base", request.base, base_help, base_word, session)->required();
  word(*merge, "ours", request.ours, ours_help, ours_word, session)->required();
  word(*merge, "theirs", request.theirs, theirs_help, theirs_word, session)->required();
  word(*merge, "path", request.path, path_help, path_word, session);
  merge->add_option("--labels", request.labels, session.in(labels_help))->type_name(session.in(label_word))->expected(3);
  merge->add_option("--marker-size", request.marker_size, session.in(marker_help))->type_name(session.in(number_word));
  merge->add_flag("-p,--print", request.print, session.in(print_help));
  return merge;
}

CLI::App* declare_text(CLI::App& app, Options& options, const Session& session) {
  CLI::App* text = app.add_subcommand("text", session.in(text_sentence));
  word(*text, "file", options.file, file_help, file_word, session)->required();
  return text;
}

ExitCode write_facts(const std::string& file, Session& session) {
  const auto bytes = read_file(file, most_bytes);
  if (!bytes) throw world_error(bytes.error());
  session.write(merge::facts_of(*bytes, session.language));
  return ExitCode::as_asked;
}

Run declare(CLI::App& app, Session& session) {
  const auto options = std::make_shared<Options>();
  app.require_subcommand(0, 1);
  const CLI::App* install = declare_install(app, *options, session);
  const CLI::App* merge = declare_merge(app, *options, session);
  const CLI::App* text = declare_text(app, *options, session);
  const CLI::App* own = &app;
  for (CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) command->fallthrough();
  return [=, &session] {
    if (install->parsed()) return install_drivers(options->wish, session);
    if (merge->parsed()) return merge_files(options->merge, session);
    if (text->parsed()) return write_facts(options->file, session);
    session.write(own->help());
    return ExitCode::as_asked;
  };
}

}  // namespace

extern const Command git_command{
    "git", "", {"let git show and merge plans field by field", "faire montrer et fusionner les plans par git, champ par champ"}, declare};

}  // namespace ctg::cli
