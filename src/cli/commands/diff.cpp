// ctg diff: what changed in a plan between two revisions, or since one, and who must agree.
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <deque>
#include <memory>
#include <optional>
#include <set>

#include "base/decimal.hpp"
#include "base/text.hpp"
#include "base/unicode.hpp"
#include "cli/change_annotations.hpp"
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
constexpr Text format_help{"`text` (default), `markdown`, `html`, `github` (annotations) or `json`",
                           "`text` (par défaut), `markdown`, `html`, `github` (annotations) ou `json`"};
constexpr Text format_word{"FORMAT", "FORMAT"};
constexpr Text when_word{"WHEN", "QUAND"};
constexpr Text limit_help{
    "at most so many bytes: what does not fit is counted, with the command that shows it (a comment on GitHub: 65536)",
    "au plus ce nombre d'octets\u00a0: ce qui n'y tient pas est compté, avec la commande qui le montre (un commentaire "
    "sur GitHub\u00a0: 65536)"};
constexpr Text limit_word{"BYTES", "OCTETS"};
constexpr Text not_a_limit{"`{0}` is not a number of bytes", "`{0}` n'est pas un nombre d'octets"};
constexpr Text limit_for_nothing{"`--limit` is of no use with `--format {0}`", "`--limit` ne sert pas avec `--format {0}`"};
constexpr Text limit_too_low{"`--limit {0}`: the summary alone takes {1} bytes", "`--limit {0}`\u00a0: le résumé seul occupe {1} octets"};

constexpr Text plan_gone{"the plan of `{0}` is gone, with all its commitments",
                         "le plan de `{0}` n'est plus là, ni aucun de ses engagements"};

struct Options {
  std::vector<std::string> words;
  std::string fail_on = "never";
  std::vector<std::string> only;
  std::string format = "text";
  std::string limit;
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

bool fails(FailOn fail_on, const diff::Change& change) {
  switch (fail_on) {
    case FailOn::never:
      return false;
    case FailOn::commitment:
      return change.is_open_commitment();
    case FailOn::progress:
      return change.is_open_commitment() || change.kind->of == diff::ChangeClass::progress;
    case FailOn::any:
      break;
  }
  return true;
}

// The actions that a query chooses on either side; without a query everything stays.
void keep_chosen(diff::Comparison& comparison, const reports::Subject& before, const reports::Subject& after) {
  if (after.is_whole()) return;
  std::set<const Thing*> chosen;
  for (const reports::Subject* side : {&before, &after})
    for (const std::uint32_t index : side->actions) chosen.insert(&side->plan.actions[index]);
  std::erase_if(comparison.changes,
                [&](const diff::Change& change) { return !chosen.contains(change.thing.before) && !chosen.contains(change.thing.after); });
}

Data gone_data(const ComparedPlans& plans) {
  Data::List folders;
  for (const std::string& folder : plans.gone()) folders.emplace_back(folder);
  return folders;
}

// A word as a shell takes it.
std::string shell_word(const std::string& word) {
  constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./:,@~^=+-";
  if (!word.empty() && word.find_first_not_of(plain) == std::string::npos) return word;
  return "'" + replace_all(word, "'", "'\\''") + "'";
}

// The command that shows all that this one does not.
std::string command_of(const Options& options) {
  std::string command = "ctg diff";
  for (const std::string& word : options.words) command += " " + shell_word(word);
  for (const std::string& names : options.only) command += " --only " + shell_word(names);
  return printable(command);
}

// One plan, compared: what its differences are told from.
struct Compared {
  const ComparedPlan& plan;
  reports::Subject before;
  reports::Subject after;
  diff::Comparison comparison;
};

class Diffing {
 public:
  Diffing(const Options& options, Session& session) : options_(options), session_(session), kinds_(kinds_asked(options.only)) {
    static const std::map<std::string, FailOn, std::less<>> fail_words{
        {"any", FailOn::any}, {"commitment", FailOn::commitment}, {"never", FailOn::never}, {"progress", FailOn::progress}};
    fail_on_ = one_of(fail_words, options.fail_on, "--fail-on");
    const bool is_for_machines = options.format == "json" || options.format == "github";
    if (!is_for_machines) format_ = document::find_format(options.format);
    if (!is_for_machines && format_ == nullptr)
      throw unknown_word(options.format, "--format", {"text", "markdown", "html", "github", "json"});
    if (options.limit.empty()) return;
    if (is_for_machines) throw UsageError{message(limit_for_nothing, options.format), std::nullopt};
    const auto bytes = is_digits(options.limit) ? parse_integer(options.limit) : std::nullopt;
    if (!bytes) throw UsageError{message(not_a_limit, printable(options.limit)), std::nullopt};
    limit_ = static_cast<std::size_t>(*bytes);
  }

  ExitCode run() {
    std::vector<std::string> words = options_.words;
    const ComparedPlans plans(words, session_);
    QueriesOfSeveral queries(words);
    for (const ComparedPlan& plan : plans.all()) compare(plan, queries);
    for (const std::string& folder : plans.gone()) session_.say_error(message(plan_gone, printable(folder)));
    queries.conclude();
    write(plans);
    bool failed = fail_on_ != FailOn::never && !plans.gone().empty();
    for (const Compared& compared : compared_)
      for (const diff::Change& change : compared.comparison.changes) failed = failed || fails(fail_on_, change);
    return failed ? ExitCode::plan_not_as_asked : ExitCode::as_asked;
  }

 private:
  void compare(const ComparedPlan& plan, QueriesOfSeveral& queries) {
    compared_.push_back({plan,
                         queries.subject_of(plan.before->plan, session_.today, session_.language),
                         queries.subject_of(plan.after->plan, session_.today, session_.language),
                         {}});
    // All of a new plan is new: nobody's agreement is asked anew.
    if (plan.is_new) return;
    Compared& compared = compared_.back();
    compared.comparison = diff::compare(plan.before->plan, plan.after->plan);
    keep_chosen(compared.comparison, compared.before, compared.after);
    if (!kinds_.empty())
      std::erase_if(compared.comparison.changes, [&](const diff::Change& change) { return !kinds_.contains(change.kind); });
  }

  reports::Differences differences_of(const Compared& compared, const ComparedPlans& plans) const {
    const bool is_selection = !kinds_.empty() || !compared.after.is_whole();
    return {compared.before, compared.after, plans.before(), plans.after(), compared.comparison, is_selection, compared.plan.is_new};
  }

  void write(const ComparedPlans& plans) {
    if (options_.format == "json") return write_data(plans);
    if (options_.format == "github") return write_annotations(plans);
    reports::Shortening shortening{.extent = reports::Extent::all, .bytes = limit_.value_or(0), .command = command_of(options_)};
    std::string text;
    for (const auto extent : {reports::Extent::all, reports::Extent::commitments, reports::Extent::summary}) {
      shortening.extent = extent;
      text = text_of(plans, shortening);
      if (!limit_ || text.size() <= *limit_) return session_.write_in(*format_, text);
    }
    throw UsageError{message(limit_too_low, *limit_, text.size()), std::nullopt};
  }

  std::string text_of(const ComparedPlans& plans, const reports::Shortening& shortening) const {
    std::string text;
    for (const Compared& compared : compared_) {
      if (!text.empty()) text += "\n";
      text += format_->write(reports::differences_document(differences_of(compared, plans), shortening), session_.output_style);
    }
    return text;
  }

  void write_data(const ComparedPlans& plans) {
    Data::List data;
    for (const Compared& compared : compared_)
      data.push_back(reports::differences_data(differences_of(compared, plans), compared.plan.folder));
    session_.write(write_json(Data::Object{{"schema", "ctg.diff/1"}, {"gone", gone_data(plans)}, {"plans", std::move(data)}}));
  }

  // What makes the command fail is an error, a commitment still to be agreed a warning, all else a notice.
  void write_annotations(const ComparedPlans& plans) {
    using Level = render::AnnotationLevel;
    ChangeAnnotations annotations;
    std::vector<std::string> summaries;
    for (const std::string& folder : plans.gone())
      annotations.add(fail_on_ == FailOn::never ? Level::warning : Level::error, "plan-gone",
                      spoken(message(plan_gone, printable(folder)), session_.language));
    for (const Compared& compared : compared_) {
      const reports::Differences differences = differences_of(compared, plans);
      for (const diff::Change& change : compared.comparison.changes)
        annotations.add(fails(fail_on_, change)       ? Level::error
                        : change.is_open_commitment() ? Level::warning
                                                      : Level::notice,
                        change, differences, compared.plan.after->sources);
      summaries.push_back((compared_.size() > 1 ? printable(compared.plan.folder) + session_.in({": ", "\u00a0: "}) : "") +
                          differences_summary(differences));
    }
    session_.write(annotations.text(summaries, session_.language));
  }

  const Options& options_;
  Session& session_;
  std::set<const diff::ChangeKind*> kinds_;
  FailOn fail_on_ = FailOn::never;
  std::optional<std::size_t> limit_;
  const document::Format* format_ = nullptr;  // null: for machines
  std::deque<Compared> compared_;             // differences refer to their subjects: they stay where they are
};

Run declare(CLI::App& app, Session& session) {
  const auto options = std::make_shared<Options>();
  app.add_option("revisions", options->words, session.in(words_help))->type_name(session.in(words_word));
  app.add_option("--fail-on", options->fail_on, session.in(fail_on_help))->type_name(session.in(when_word));
  app.add_option("--only", options->only, session.in(only_help))->type_name(session.in(only_word))->allow_extra_args(false);
  app.add_option("--format", options->format, session.in(format_help))->type_name(session.in(format_word));
  app.add_option("--limit", options->limit, session.in(limit_help))->type_name(session.in(limit_word));
  return [options, &session] { return Diffing(*options, session).run(); };
}

}  // namespace

extern const Command diff_command{
    "diff", "", {"what changed, and who must agree", "ce qui a changé, et qui doit donner son accord"}, declare};

}  // namespace ctg::cli
