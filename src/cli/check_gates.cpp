// What `ctg check` refuses besides findings.
#include "cli/check_gates.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include "base/decimal.hpp"
#include "views/completeness.hpp"
#include "views/timing.hpp"

namespace ctg::cli {
namespace {

constexpr Text strict_help{"exit code 1 for warnings too: the same as `--fail-on warning`",
                           "code de retour 1 pour les avertissements aussi\u00a0: comme `--fail-on warning`"};
constexpr Text max_late_help{"exit code 1 when more than N actions are late", "code de retour 1 si plus de N actions sont en retard"};
constexpr Text completeness_help{
    "exit code 1 when the completeness of a plan is below PERCENT (`--completeness=90`; by default the plan's own threshold, else 80)",
    "code de retour 1 si la complétude d'un plan est inférieure à POURCENT (`--completeness=90`\u00a0; par défaut le seuil du plan, sinon "
    "80)"};
constexpr Text number_word{"N", "N"};
constexpr Text percent_word{"PERCENT", "POURCENT"};
constexpr Text strict_or_level{"`--strict` and `--fail-on {0}` are given together", "`--strict` et `--fail-on {0}` sont donnés ensemble"};
constexpr Text strict_is{"`--strict` says `--fail-on warning`: keep one of the two",
                         "`--strict` équivaut à `--fail-on warning`\u00a0: gardez l'un des deux"};
constexpr Text not_a_number{"`{0}` is not a value of `--max-late`", "`{0}` n'est pas une valeur de `--max-late`"};
constexpr Text whole_number{"a whole number, for instance `--max-late 3`", "un nombre entier, par exemple `--max-late 3`"};
constexpr Text not_a_percent{"`{0}` is not a value of `--completeness`", "`{0}` n'est pas une valeur de `--completeness`"};
constexpr Text whole_percent{"a whole number from 0 to 100, for instance `--completeness=80`",
                             "un nombre entier de 0 à 100, par exemple `--completeness=80`"};
constexpr Text too_many_late{"{0} {0:action is|actions are} late, more than the {1} that `--max-late` allows",
                             "{0} {0:action est|actions sont} en retard, plus que le maximum de `--max-late` ({1})"};
constexpr Text list_late{"`ctg list late:` names them", "`ctg list late:` en donne la liste"};
constexpr Text too_incomplete{"the action sheets are {0} % complete, below the {1} % that `--completeness` asks for",
                              "les fiches action sont complètes à {0}\u00a0%, en dessous des {1}\u00a0% que demande `--completeness`"};
constexpr Text plan_too_incomplete{
    "`{2}`: the action sheets are {0} % complete, below the {1} % that `--completeness` asks for",
    "`{2}`\u00a0: les fiches action sont complètes à {0}\u00a0%, en dessous des {1}\u00a0% que demande `--completeness`"};
constexpr Text list_missing{"`ctg list --columns id,title,missing` says what each one lacks",
                            "`ctg list --columns id,title,missing` dit ce qui manque à chacune"};

constexpr std::string_view own_threshold = "plan";

views::ActionList actions_asked(const CheckTarget& target, const workspace::OpenPlan& open) {
  views::ActionList asked = views::all_actions(open.plan);
  std::erase_if(asked,
                [&](std::uint32_t index) { return !is_wanted(target, open.sources.file(open.plan.actions[index].place().file).path()); });
  return asked;
}

}  // namespace

void declare_gates(CLI::App& app, GateOptions& options, const Session& session) {
  app.add_flag("--strict", options.strict, session.in(strict_help));
  app.add_option("--max-late", options.max_late, session.in(max_late_help))->type_name(session.in(number_word));
  // A flag, so that a path behind it is not taken for its value.
  app.add_flag("--completeness{" + std::string(own_threshold) + "}", options.completeness, session.in(completeness_help))
      ->type_name(session.in(percent_word));
}

std::string fail_on(const GateOptions& options, const std::string& given) {
  if (!options.strict) return given.empty() ? "error" : given;
  if (!given.empty()) throw UsageError{message(strict_or_level, given), message(strict_is)};
  return "warning";
}

Gates::Gates(const GateOptions& options, const Session& session) : session_(session), asks_completeness_(!options.completeness.empty()) {
  if (!options.max_late.empty()) {
    const auto number = parse_integer(options.max_late);
    if (!number || *number < 0) throw UsageError{message(not_a_number, options.max_late), message(whole_number)};
    most_late_ = static_cast<std::size_t>(*number);
  }
  if (asks_completeness_ && options.completeness != own_threshold) {
    const auto percent = parse_integer(options.completeness);
    if (!percent || *percent < 0 || *percent > 100) throw UsageError{message(not_a_percent, options.completeness), message(whole_percent)};
    threshold_ = static_cast<int>(*percent);
  }
}

void Gates::count(const CheckTarget& target, const workspace::OpenPlan& open) {
  if (!most_late_ && !asks_completeness_) return;
  const views::ActionList asked = actions_asked(target, open);
  for (const std::uint32_t index : asked)
    if (views::is_late(open.plan.actions[index], session_.today)) ++late_;
  if (!asks_completeness_) return;
  const auto completeness = views::completeness(open.plan, asked, session_.today);
  const int threshold = threshold_.value_or(completeness.threshold);
  const views::Share& share = completeness.share;
  if (share.below_percent(threshold)) incomplete_.push_back({open.folder, share.part * 100 / share.whole, threshold});
}

bool Gates::refuse() const {
  const bool is_late = most_late_ && late_ > *most_late_;
  if (is_late) session_.say_error(message(too_many_late, late_, *most_late_), message(list_late));
  for (const Incomplete& plan : incomplete_)
    session_.say_error(plan.folder.empty() || plan.folder == "." ? message(too_incomplete, plan.percent, plan.threshold)
                                                                 : message(plan_too_incomplete, plan.percent, plan.threshold, plan.folder),
                       message(list_missing));
  return is_late || !incomplete_.empty();
}

}  // namespace ctg::cli
