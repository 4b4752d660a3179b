// ctg check: every mistake of a plan, where it stands, with its remedy.
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <utility>

#include "base/file.hpp"
#include "base/text.hpp"
#include "cli/check_base.hpp"
#include "cli/check_fixes.hpp"
#include "cli/check_gates.hpp"
#include "cli/check_outputs.hpp"
#include "cli/check_targets.hpp"
#include "cli/command.hpp"
#include "cli/commands/commands.hpp"
#include "cli/failures.hpp"
#include "cli/plans.hpp"
#include "cli/usage.hpp"
#include "workspace/rule_catalog.hpp"

namespace ctg::cli {
namespace {

constexpr Text paths_help{"a plan's folder, a part of it, or YAML files; the plan around the current folder where there is none",
                          "le dossier d'un plan, une partie, ou des fichiers YAML\u00a0; à défaut, le plan du dossier courant"};
constexpr Text fail_on_help{"exit code 1 from this level up: `error` (default), `warning`, `info`, `never`",
                            "code de retour 1 à partir de ce niveau\u00a0: `error` (par défaut), `warning`, `info`, `never`"};
constexpr Text only_help{"only these rules or families: `late`, `reference`, `late,money`",
                         "ces règles ou familles seulement\u00a0: `late`, `reference`, `late,money`"};
constexpr Text rule_help{"the level of a rule: `late=off`, `stale=error`", "le niveau d'une règle\u00a0: `late=off`, `stale=error`"};
constexpr Text base_help{"only what is new since the checked state and REVISION went apart, and what changed that should not have",
                         "seulement ce qui est nouveau depuis le dernier point commun avec RÉVISION, et ce qui a changé sans le devoir"};
constexpr Text fix_the_past{"`--fix` writes files: it corrects no revision",
                            "`--fix` écrit des fichiers\u00a0: il ne corrige pas une révision"};
constexpr Text leave_out_at{"leave out `--at`", "retirez `--at`"};
constexpr Text revision_word{"REVISION", "RÉVISION"};
constexpr Text path_word{"PATH", "CHEMIN"};
constexpr Text level_word{"LEVEL", "NIVEAU"};
constexpr Text names_word{"NAMES", "NOMS"};
constexpr Text rule_word{"RULE=LEVEL", "RÈGLE=NIVEAU"};
constexpr Text rule_and_level{"`--rule {0}`: a rule and its level are expected",
                              "`--rule {0}`\u00a0: une règle et son niveau sont attendus"};
constexpr Text nothing_in{"`{0}` holds no file that the plan reads", "`{0}` ne contient aucun fichier que le plan lit"};
constexpr Text name_what_is_read{"a plan reads the `.yaml` and `.yml` files that its `settings.ignore` does not leave out",
                                 "un plan lit les fichiers `.yaml` et `.yml` que son `settings.ignore` n'écarte pas"};
constexpr Text for_instance{"for instance `--rule late=error`", "par exemple `--rule late=error`"};

struct Options {
  std::vector<std::string> paths;
  std::string fail_on;  // empty: not given
  std::vector<std::string> only;
  std::vector<std::string> rules;
  std::vector<std::string> formats;
  std::string base;
  bool has_base = false;  // also an empty one, which is no revision
  FixOptions fixes;
  GateOptions gates;
};

constexpr Severity never = static_cast<Severity>(static_cast<int>(Severity::error) + 1);

const std::map<std::string, Severity, std::less<>>& levels() {
  static const std::map<std::string, Severity, std::less<>> words{
      {"error", Severity::error}, {"info", Severity::information}, {"off", Severity::off}, {"warning", Severity::warning}};
  return words;
}

std::vector<std::string_view> rule_names() {
  std::vector<std::string_view> names;
  for (const RuleInfo* rule : workspace::all_rules()) names.push_back(rule->name);
  return names;
}

workspace::Levels levels_asked(const std::vector<std::string>& settings) {
  workspace::Levels asked;
  for (const std::string& setting : settings) {
    const std::size_t equals = setting.find('=');
    if (equals == std::string::npos) throw UsageError{message(rule_and_level, setting), message(for_instance)};
    const std::string name = setting.substr(0, equals);
    if (workspace::find_rule(name) == nullptr) throw unknown_word(name, "--rule", rule_names());
    asked[name] = one_of(levels(), std::string_view(setting).substr(equals + 1), "--rule");
  }
  return asked;
}

// The rules that `--only` names, one by one or by family; empty: all.
std::set<const RuleInfo*> rules_asked(const std::vector<std::string>& lists) {
  std::set<const RuleInfo*> asked;
  for (const std::string& list : lists)
    for (const std::string_view name : split(list, ',')) {
      const std::size_t before = asked.size();
      std::vector<std::string_view> known = rule_names();
      for (const RuleInfo* rule : workspace::all_rules()) {
        if (rule->name == name || family_name(rule->family) == name) asked.insert(rule);
        known.push_back(family_name(rule->family));
      }
      const bool again = asked.size() == before && workspace::find_rule(name) != nullptr;
      if (asked.size() == before && !again) throw unknown_word(name, "--only", known);
    }
  return asked;
}

// The targets of one run, written as they are read.
class Checking {
 public:
  Checking(const workspace::Options& options, const std::set<const RuleInfo*>& rules, CheckOutputs& outputs, Gates& gates, Session& session)
      : options_(options), rules_(rules), outputs_(outputs), gates_(gates), session_(session) {}

  void check(const std::vector<CheckTarget>& targets) {
    check_each(targets);
    if (!alone_.empty()) check_each({{{"", std::move(alone_)}, {}}});
    outputs_.end();
    if (empty_folder_) throw WorldError{message(nothing_in, *empty_folder_), message(name_what_is_read)};
  }

  Severity worst() const { return worst_; }

 private:
  void check_each(const std::vector<CheckTarget>& targets) {
    std::vector<workspace::Request> requests;
    requests.reserve(targets.size());
    for (const CheckTarget& target : targets) requests.push_back(target.request);
    std::vector<CheckOutputs::Prepared> parts(targets.size());
    const auto opened = workspace::open_all(
        requests, options_,
        [&](std::size_t index, workspace::OpenPlan& open) {
          std::erase_if(open.findings, [&open, asked = AskedFindings(targets[index], rules_)](const Diagnostic& finding) mutable {
            return !asked(open, finding);
          });
          parts[index] = outputs_.prepare(open);
        },
        [&](std::size_t index, workspace::OpenPlan& open) {
          say_opened(open, session_);
          gates_.count(targets[index], open);
          for (const Diagnostic& finding : open.findings) worst_ = std::max(worst_, finding.severity);
          outputs_.add(std::exchange(parts[index], {}));  // gone once written
          for (const PlanPart& unread : parts_not_read(targets[index], open)) keep_for_later(unread);
        });
    if (!opened) throw world_error(opened.error());
  }

  // Nothing that was asked for passes unread: a file that its plan leaves out is read on its own.
  void keep_for_later(const PlanPart& part) {
    if (!is_folder(part.path))
      alone_.push_back(part.path);
    else if (!empty_folder_)
      empty_folder_ = part.path;
  }

  const workspace::Options& options_;
  const std::set<const RuleInfo*>& rules_;
  CheckOutputs& outputs_;
  Gates& gates_;
  Session& session_;
  Severity worst_ = Severity::off;
  std::vector<std::string> alone_;
  std::optional<std::string> empty_folder_;
};

ExitCode exit_code(Severity worst, Severity fail_on, const Gates& gates, Session& session) {
  static_cast<void>(session.flush());  // findings first, then what else is refused; a failure is kept
  const bool refused = gates.refuse();
  return refused || worst >= fail_on ? ExitCode::plan_not_as_asked : ExitCode::as_asked;
}

// What `--fix` would do, and the code it would end with.
ExitCode try_fixes(const std::vector<CheckTarget>& targets, const std::set<const RuleInfo*>& rules,
                   const std::vector<workspace::Correction>& corrections, Severity fail_on, Gates& gates, Session& session) {
  Severity worst = Severity::off;
  const CheckTarget alone;
  for (std::size_t i = 0; i < corrections.size(); ++i) {
    const CheckTarget& target = i < targets.size() ? targets[i] : alone;
    AskedFindings asked(target, rules);
    gates.count(target, *corrections[i].open);
    for (const Diagnostic& finding : corrections[i].open->findings)
      if (asked(*corrections[i].open, finding)) worst = std::max(worst, finding.severity);
  }
  return exit_code(worst, fail_on, gates, session);
}

ExitCode check(const Options& options, Session& session) {
  static const auto fail_levels = [] {
    auto words = levels();
    words.erase("off");
    words.emplace("never", never);
    return words;
  }();
  const Severity fail_on = one_of(fail_levels, cli::fail_on(options.gates, options.fail_on), "--fail-on");
  expect_sense(options.fixes);
  if (options.fixes.fix && session.at) throw UsageError{message(fix_the_past), message(leave_out_at)};
  Gates gates(options.gates, session);
  CheckOutputs outputs(options.formats, continuous_integration_of_environment(), fail_on, session);
  const auto rules = rules_asked(options.only);
  auto open_options = cli::open_options(session);
  open_options.levels = levels_asked(options.rules);
  auto targets = check_targets(session, options.paths);
  if (options.has_base) judge_against(options.base, targets, open_options, session);
  bool left_aside = false;
  if (options.fixes.fix) {
    const auto corrections = corrections_of(targets, rules, open_options);
    left_aside = settle(corrections, options.fixes, session);
    if (options.fixes.dry_run) {
      const ExitCode code = try_fixes(targets, rules, corrections, fail_on, gates, session);
      return left_aside ? ExitCode::bug : code;
    }
  }
  Checking checking(open_options, rules, outputs, gates, session);
  checking.check(targets);
  const ExitCode code = exit_code(checking.worst(), fail_on, gates, session);
  return left_aside ? ExitCode::bug : code;
}

Run declare(CLI::App& app, Session& session) {
  const auto options = std::make_shared<Options>();
  app.add_option("paths", options->paths, session.in(paths_help))->type_name(session.in(path_word));
  app.add_option("--fail-on", options->fail_on, session.in(fail_on_help))->type_name(session.in(level_word));
  app.add_option("--only", options->only, session.in(only_help))->type_name(session.in(names_word))->allow_extra_args(false);
  app.add_option("--rule", options->rules, session.in(rule_help))->type_name(session.in(rule_word))->allow_extra_args(false);
  const CLI::Option* base = app.add_option("--base", options->base, session.in(base_help))->type_name(session.in(revision_word));
  declare_formats(app, options->formats, session);
  declare_fixes(app, options->fixes, session);
  declare_gates(app, options->gates, session);
  return [options, base, &session] {
    options->has_base = base->count() > 0;
    return check(*options, session);
  };
}

}  // namespace

extern const Command check_command{
    "check", "validate", {"say every mistake of a plan, with its remedy", "dire chaque erreur d'un plan, avec son remède"}, declare};

}  // namespace ctg::cli
