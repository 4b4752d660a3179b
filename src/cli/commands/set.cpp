// ctg set: fields of things changed where they stand, byte for byte elsewhere.
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <memory>

#include "base/file_replacement.hpp"
#include "base/unicode.hpp"
#include "cli/assignments.hpp"
#include "cli/command.hpp"
#include "cli/commands/commands.hpp"
#include "cli/failures.hpp"
#include "cli/plans.hpp"
#include "cli/queries.hpp"
#include "cli/shown_difference.hpp"
#include "render/render.hpp"

namespace ctg::cli {
namespace {

constexpr Text words_help{
    "ids of things, and what their fields are to be: `status=done`, `planned.end=2026-12-31`, `themes+=youth`, `partners-=caf-49`, "
    "`status_reason=` (taken away), `steps[Recruter].done_on=2026-05-04`, `description=@texte.txt` (from a file), `@-` (standard input)",
    "des identifiants, et ce que leurs champs deviennent\u00a0: `status=done`, `planned.end=2026-12-31`, `themes+=youth`, "
    "`partners-=caf-49`, `status_reason=` (retiré), `steps[Recruter].done_on=2026-05-04`, `description=@texte.txt` (d'un fichier), `@-` "
    "(entrée standard)"};
constexpr Text words_word{"ID|FIELD=VALUE", "ID|CHAMP=VALEUR"};
constexpr Text query_help{"every action that a query chooses, instead of ids", "toutes les actions d'une requête, au lieu d'identifiants"};
constexpr Text query_word{"QUERY", "REQUÊTE"};
constexpr Text note_help{"add a dated note", "ajouter une note datée"};
constexpr Text text_word{"TEXT", "TEXTE"};
constexpr Text only_show_help{"show what would change, write nothing", "montrer ce qui changerait, sans rien écrire"};
constexpr Text force_help{"write although `ctg check` would then find an error",
                          "écrire même si `ctg check` y trouvera ensuite une erreur"};
constexpr Text name_things{"say what is to change: an id, or `--query`", "dites ce qui change\u00a0: un identifiant, ou `--query`"};
constexpr Text name_fields{"say what it is to be: `FIELD=VALUE`, or `--note`",
                           "dites ce que cela devient\u00a0: `CHAMP=VALEUR`, ou `--note`"};
constexpr Text for_instance{"for instance `ctg set AVS-03 status=done`", "par exemple `ctg set AVS-03 status=done`"};
constexpr Text both{"ids and `--query` do not go together", "des identifiants et `--query` ne vont pas ensemble"};
constexpr Text not_the_past{"a revision cannot be changed", "une révision ne se modifie pas"};
constexpr Text leave_out_at{"leave out `--at`", "retirez `--at`"};
constexpr Text chooses_nothing{"the query chooses no action: nothing is changed",
                               "la requête ne choisit aucune action\u00a0: rien n'est modifié"};
constexpr Text already_so{"nothing to do: it is already so", "rien à faire\u00a0: c'est déjà le cas"};
constexpr Text is_written{"`{0}` is written", "`{0}` est écrit"};
constexpr Text refused{"nothing is written: {0} {0:error|errors} would come in",
                       "rien n'est écrit\u00a0: {0} {0:erreur entrerait|erreurs entreraient} dans le plan"};
constexpr Text force_it{"write something else, or `--force` to write it all the same",
                        "écrivez autre chose, ou `--force` pour l'écrire malgré tout"};

// Somebody else may write the same file meanwhile: what is asked for is then done on what they wrote.
constexpr int most_attempts = 50;

struct Options {
  std::vector<std::string> words;
  std::string query;
  std::string note;
  bool has_query = false;
  bool only_show = false;
  bool force = false;
};

template <class T>
T done(Result<T> result) {
  if (!result) throw world_error(result.error());
  return std::move(*result);
}

void expect_none(const std::optional<workspace::Refusal>& refusal) {
  if (refusal) throw UsageError{refusal->message, refusal->help};
}

std::vector<std::string> things_asked(const Options& options, const std::vector<std::string>& ids, const Plan& plan,
                                      const Session& session) {
  if (options.has_query && !ids.empty()) throw UsageError{message(both), std::nullopt};
  if (!options.has_query && ids.empty()) throw UsageError{message(name_things), message(for_instance)};
  if (!options.has_query) return ids;
  std::vector<std::string> chosen;
  for (const std::uint32_t index : subject_of(plan, options.query, session.today, session.language).actions)
    chosen.emplace_back(plan.actions[index].id.value);
  return chosen;
}

// True where nothing stands against writing.
bool may_be_written(const workspace::PlanEdit& edit, const Options& options, Session& session) {
  const auto errors = edit.new_errors();
  if (errors.empty()) return true;
  std::vector<Diagnostic> shown;
  for (const Diagnostic* error : errors) shown.push_back(*error);
  const auto stream = render::make_text_stream({.language = session.language, .style = session.output_style, .today = session.today});
  session.write(stream->part(stream->prepare(edit.open().sources, shown)));
  static_cast<void>(session.flush());
  if (!options.force) session.say_error(message(refused, errors.size()), message(force_it));
  return options.force;
}

workspace::PlanEdit edited(const Options& options, const AssignmentWords& words, std::vector<std::string>& ids, const Session& session) {
  workspace::PlanEdit edit = done(workspace::PlanEdit::begin(requested_plan(session), open_options(session)));
  ids = things_asked(options, words.ids, edit.open().plan, session);
  for (const workspace::Assignment& assignment : words.assignments) expect_none(done(edit.assign(ids, assignment)));
  if (!options.note.empty()) expect_none(done(edit.add_note(ids, options.note, session.today)));
  return edit;
}

// False where somebody else changed the first file since it was read: then nothing is written.
bool are_written(const std::vector<workspace::EditedFile>& files, const Session& session) {
  for (const workspace::EditedFile& file : files) {
    const auto replaced = replace_file(file.path, file.was, file.bytes);
    if (!replaced && replaced.error().cause == Failure::Cause::changed_meanwhile && &file == &files.front()) return false;
    if (!replaced) throw world_error(replaced.error());
    session.say(message(is_written, printable(file.path)));
  }
  return true;
}

void say_what_changes(const std::vector<workspace::EditedFile>& files, const std::vector<std::string>& ids, const Options& options,
                      Session& session) {
  if (ids.empty()) session.say(message(chooses_nothing));
  if (files.empty() && !ids.empty()) session.say(message(already_so));
  if (!session.quiet || options.only_show)
    for (const workspace::EditedFile& file : files) show_difference(file.path, file.was, file.bytes, session);
}

ExitCode set(const Options& options, Session& session) {
  const AssignmentWords words = read_assignments(options.words);
  if (session.at) throw UsageError{message(not_the_past), message(leave_out_at)};
  if (words.assignments.empty() && options.note.empty()) throw UsageError{message(name_fields), message(for_instance)};
  std::vector<std::string> ids;
  for (int attempt = 1;; ++attempt) {
    const workspace::PlanEdit edit = edited(options, words, ids, session);
    const auto files = edit.files();
    if (attempt == 1) say_what_changes(files, ids, options, session);
    if (!may_be_written(edit, options, session)) return ExitCode::plan_not_as_asked;
    if (options.only_show || are_written(files, session)) return ExitCode::as_asked;
    if (attempt == most_attempts) throw world_error({Failure::Cause::changed_meanwhile, files.front().path, 0});
  }
}

Run declare(CLI::App& app, Session& session) {
  const auto options = std::make_shared<Options>();
  app.add_option("words", options->words, session.in(words_help))->type_name(session.in(words_word));
  const CLI::Option* query = app.add_option("--query", options->query, session.in(query_help))->type_name(session.in(query_word));
  app.add_option("--note", options->note, session.in(note_help))->type_name(session.in(text_word));
  app.add_flag("-n,--dry-run", options->only_show, session.in(only_show_help));
  app.add_flag("--force", options->force, session.in(force_help));
  return [options, query, &session] {
    options->has_query = query->count() > 0;
    return set(*options, session);
  };
}

}  // namespace

extern const Command set_command{
    "set", "", {"change fields in place, byte for byte elsewhere", "modifier des champs sur place, sans toucher au reste"}, declare};

}  // namespace ctg::cli
