// ctg diff: what changed in a plan between two revisions, or since one, and who must agree.
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <memory>
#include <set>

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "cli/command.hpp"
#include "cli/commands/commands.hpp"
#include "cli/compared_plans.hpp"
#include "cli/queries.hpp"
#include "cli/usage.hpp"
#include "diff/change_kinds.hpp"
#include "document/writers.hpp"
#include "reports/differences.hpp"

namespace ctg::cli {
namespace {

constexpr Text words_help{
    "`REV`, `REV1..REV2` or `REV1...REV2` (`HEAD` and the files as they stand by default), then a query: which actions",
    "`REV`, `REV1..REV2` ou `REV1...REV2` (à défaut, `HEAD` et les fichiers tels quels), puis une requête\u00a0: quelles actions"};
constexpr Text words_word{"REVISIONS", "RÉVISIONS"};
constexpr Text fail_on_help{
    "exit code 1 for `commitment` (one still to be agreed), `progress`, `any` change; `never` (default)",
    "code de retour 1 pour `commitment` (un engagement à faire valider), `progress`, `any` (tout changement)\u00a0; "
    "`never` (par défaut)"};
constexpr Text only_help{"only these classes or kinds of change: `commitment`, `deadline-postponed,lead-changed`",
                         "ces classes ou natures de changement seulement\u00a0: `commitment`, `deadline-postponed,lead-changed`"};
constexpr Text only_word{"NAMES", "NOMS"};
constexpr Text format_help{"`text` (default), `markdown`, `html` or `json`", "`text` (par défaut), `markdown`, `html` ou `json`"};
constexpr Text format_word{"FORMAT", "FORMAT"};
constexpr Text when_word{"WHEN", "QUAND"};

constexpr Text plan_gone{"the plan of `{0}` is gone, with all its commitments",
                         "le plan de `{0}` n'est plus là, ni aucun de ses engagements"};

struct Options {
  std::vector<std::string> words;
  std::string fail_on = "never";
  std::vector<std::string> only;
  std::string format = "text";
};

enum class FailOn { never, commitment, progress, any };

// The nearest name; where none is near, the classes: there are too many kinds to tell.
UsageError no_such_change(std::string_view name) {
  std::vector<std::string_view> classes;
  std::vector<std::string_view> names;
  for (const diff::ChangeClass of : diff::all_classes) classes.push_back(name_of(of));
  for (const diff::ChangeKind* kind : diff::all_change_kinds()) names.push_back(kind->name);
  names.insert(names.end(), classes.begin(), classes.end());
  return unknown_word(name, "--only", nearest(name, names) ? names : classes);
}

// The kinds that `--only` names, one by one or by class; empty: all.
std::set<const diff::ChangeKind*> kinds_asked(const std::vector<std::string>& lists) {
  std::set<const diff::ChangeKind*> asked;
  for (const std::string& list : lists)
    for (const std::string_view name : split(list, ',')) {
      bool found = false;
      for (const diff::ChangeKind* kind : diff::all_change_kinds()) {
        if (kind->name != name && name_of(kind->of) != name) continue;
        asked.insert(kind);
        found = true;
      }
      if (!found) throw no_such_change(name);
    }
  return asked;
}

bool fails(FailOn fail_on, const diff::Comparison& comparison) {
  switch (fail_on) {
    case FailOn::never:
      return false;
    case FailOn::commitment:
      return comparison.open_commitments() > 0;
    case FailOn::progress:
      return comparison.open_commitments() > 0 || comparison.count(diff::ChangeClass::progress) > 0;
    case FailOn::any:
      break;
  }
  return !comparison.changes.empty();
}

// The actions that a query chooses on either side; without a query everything stays.
void keep_chosen(diff::Comparison& comparison, const reports::Subject& before, const reports::Subject& after) {
  if (after.is_whole()) return;
  std::set<const Thing*> chosen;
  for (const reports::Subject* side : {&before, &after})
    for (const std::uint32_t index : side->actions) chosen.insert(&side->plan.actions[index]);
  std::erase_if(comparison.changes, [&](const diff::Change& change) {
    return chosen.count(change.thing.before) == 0 && chosen.count(change.thing.after) == 0;
  });
}

Data gone_data(const ComparedPlans& plans) {
  Data::List folders;
  for (const std::string& folder : plans.gone()) folders.emplace_back(folder);
  return folders;
}

class Diffing {
 public:
  Diffing(const Options& options, Session& session) : options_(options), session_(session), kinds_(kinds_asked(options.only)) {
    static const std::map<std::string, FailOn, std::less<>> fail_words{
        {"any", FailOn::any}, {"commitment", FailOn::commitment}, {"never", FailOn::never}, {"progress", FailOn::progress}};
    fail_on_ = one_of(fail_words, options.fail_on, "--fail-on");
    if (options.format != "json") format_ = document::find_format(options.format);
    if (options.format != "json" && format_ == nullptr)
      throw unknown_word(options.format, "--format", {"text", "markdown", "html", "json"});
  }

  ExitCode run() {
    std::vector<std::string> words = options_.words;
    ComparedPlans plans(words, session_);
    QueriesOfSeveral queries(words);
    bool failed = false;
    for (const ComparedPlan& plan : plans.all()) {
      const reports::Subject before = queries.subject_of(plan.before->plan, session_.today, session_.language);
      const reports::Subject after = queries.subject_of(plan.after->plan, session_.today, session_.language);
      // All of a new plan is new: nobody's agreement is asked anew.
      diff::Comparison comparison = plan.is_new ? diff::Comparison() : diff::compare(before.plan, after.plan);
      keep_chosen(comparison, before, after);
      if (!kinds_.empty()) std::erase_if(comparison.changes, [&](const diff::Change& change) { return kinds_.count(change.kind) == 0; });
      failed = fails(fail_on_, comparison) || failed;
      write({before, after, plans.before(), plans.after(), comparison, !kinds_.empty() || !after.is_whole(), plan.is_new}, plan.folder);
    }
    for (const std::string& folder : plans.gone()) session_.say_error(message(plan_gone, printable(folder)));
    failed = failed || (!plans.gone().empty() && fail_on_ != FailOn::never);
    queries.conclude();
    if (format_ == nullptr)
      session_.write(write_json(Data::Object{{"schema", "ctg.diff/1"}, {"gone", gone_data(plans)}, {"plans", std::move(data_)}}));
    return failed ? ExitCode::plan_not_as_asked : ExitCode::as_asked;
  }

 private:
  void write(const reports::Differences& differences, const std::string& folder) {
    if (format_ == nullptr) {
      data_.push_back(reports::differences_data(differences, folder));
      return;
    }
    if (!is_first_) session_.write("\n");
    is_first_ = false;
    session_.write_in(*format_, format_->write(reports::differences_document(differences), session_.output_style));
  }

  const Options& options_;
  Session& session_;
  std::set<const diff::ChangeKind*> kinds_;
  FailOn fail_on_ = FailOn::never;
  const document::Format* format_ = nullptr;  // null: JSON
  bool is_first_ = true;
  Data::List data_;
};

Run declare(CLI::App& app, Session& session) {
  const auto options = std::make_shared<Options>();
  app.add_option("revisions", options->words, session.in(words_help))->type_name(session.in(words_word));
  app.add_option("--fail-on", options->fail_on, session.in(fail_on_help))->type_name(session.in(when_word));
  app.add_option("--only", options->only, session.in(only_help))->type_name(session.in(only_word))->allow_extra_args(false);
  app.add_option("--format", options->format, session.in(format_help))->type_name(session.in(format_word));
  return [options, &session] { return Diffing(*options, session).run(); };
}

}  // namespace

extern const Command diff_command{
    "diff", "", {"what changed, and who must agree", "ce qui a changé, et qui doit donner son accord"}, declare};

}  // namespace ctg::cli
