// Opens the past of plans, and says what of it is missing.
#include "cli/plan_pasts.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "cli/git_troubles.hpp"
#include "cli/plans.hpp"
#include "diff/compare.hpp"
#include "workspace/discovery.hpp"

namespace ctg::cli {
namespace {

constexpr Text one_state_only{"`{0}` is one state of the plan, and has no history",
                              "`{0}` est un seul état du plan, et n'a pas d'historique"};
constexpr Text say_at{"`--at {0} --plan FOLDER` goes back from there", "`--at {0} --plan DOSSIER` remonte à partir de là"};
constexpr Text outside{"`{0}` is outside the repository", "`{0}` est hors du dépôt"};
constexpr Text never_kept{"`{0}` was never committed: it has no history yet",
                          "`{0}` n'a jamais été enregistré dans git\u00a0: il n'a pas encore d'historique"};
constexpr Text here_never_kept{"the plan was never committed: it has no history yet",
                               "le plan n'a jamais été enregistré dans git\u00a0: il n'a pas encore d'historique"};
constexpr Text keep_it{"`git add {0}` and `git commit` keep it as it stands", "`git add {0}` et `git commit` l'enregistrent tel qu'il est"};
constexpr Text of_the_plan{"of the plan", "du plan"};
constexpr Text of_plan_called{"of `{0}`", "de `{0}`"};
constexpr Text not_yet_then{"on {0} no revision {1} was kept yet", "le {0}, aucune révision {1} n'était encore enregistrée"};
constexpr Text first_is{"the first is of {0} (`{1}`)", "la première est du {0} (`{1}`)"};
constexpr Text none_readable{"none of the {0} revisions {1} can be read", "aucune des {0} révisions {1} ne se lit"};
constexpr Text some_unreadable{
    "{0} {0:revision|revisions} of the plan could not be read and {0:is|are} passed over: {1}",
    "{0} {0:révision|révisions} du plan {0:ne se lit pas et est passée|ne se lisent pas et sont passées}\u00a0: {1}"};
constexpr Text check_says{"`ctg check --at {0}` says why", "`ctg check --at {0}` dit pourquoi"};
constexpr Text shallow{
    "this clone has only a part of the history {0}, from {1} on; `git fetch --unshallow` fetches the rest",
    "ce clone n'a qu'une partie de l'historique {0}, à partir du {1}\u00a0; `git fetch --unshallow` va chercher le reste"};
constexpr Text cut{"reading ends with the last {0} revisions {1}: the limit",
                   "la lecture s'arrête aux {0} dernières révisions {1}\u00a0: la limite"};
constexpr Text uncommitted{"{0} {0:change|changes} {1} {0:is|are} not committed, and not in this history; `ctg diff` shows {0:it|them}",
                           "{0} {0:changement|changements} {1} {0:n'est pas enregistré|ne sont pas enregistrés} dans git, ni {0:compté|"
                           "comptés} ici\u00a0; `ctg diff` {0:le|les} montre"};

constexpr std::size_t most_named = 3;

std::vector<workspace::Request> plans_of(const Session& session) {
  auto requests = requested_plans(session);
  if (session.at) return requests;
  for (const workspace::Request& request : requests)
    if (request.held != nullptr) {
      const std::string revision = request.folder.substr(0, request.folder.find(':'));
      throw UsageError{message(one_state_only, printable(request.folder)), message(say_at, printable(revision))};
    }
  return requests;
}

}  // namespace

PlanPasts::PlanPasts(const Session& session) : session_(session), requests_(plans_of(session)) {
  repository_ = session.at ? session.at->repository : repository_around(requests_.front().folder);
  std::vector<std::string> folders;
  for (const workspace::Request& request : requests_) {
    const auto folder = repository_->path_of(request.folder);
    if (!folder) throw WorldError{message(outside, printable(request.folder)), std::nullopt};
    folders.push_back(*folder);
  }
  const auto newest = session.at ? git::Result<git::Commit>(session.at->commit) : repository_->commit("HEAD");
  if (!newest && newest.error().cause == git::Trouble::Cause::no_commit_yet) {
    lines_.resize(folders.size());
    throw nothing_kept(0);
  }
  lines_ = given(workspace::plan_lines(*repository_, given(newest), folders));
  std::vector<std::pair<std::string, std::string>> met;
  for (const workspace::PlanLine& line : lines_)
    for (auto& file : line.met()) met.push_back(std::move(file));
  files_ = given(workspace::PastFiles::of(*repository_, met));
}

std::string PlanPasts::of_plan(std::size_t place) const {
  const std::string name = printable(folder(place));
  return name == "." ? session_.in(of_the_plan) : spoken(session_.language, of_plan_called, name);
}

reports::PastRevision PlanPasts::revision_of(const git::PastCommit& commit) const {
  return {commit.commit.id, commit.author, std::min(commit.written, session_.today)};
}

void PlanPasts::visit(std::size_t place, const Visit& visit) {
  visited_.clear();
  unreadable_.clear();
  const auto is_later = [&](const git::PastCommit& commit) { return session_.is_day_asked && commit.written > session_.today; };
  workspace::PlanPast past(lines_[place], *files_);
  while (const auto plan = given(past.next())) {
    if (is_later(*plan->step->commit)) continue;
    visited_.push_back(revision_of(*plan->step->commit));
    if (!visit(plan)) break;
  }
  is_cut_ = lines_[place].is_cut || past.is_cut();
  for (const git::PastCommit* commit : past.unreadable())
    if (!is_later(*commit)) unreadable_.push_back(revision_of(*commit));
}

void PlanPasts::say_unreadable(std::size_t place) const {
  if (unreadable_.empty()) return;
  std::vector<std::string> names;
  for (const reports::PastRevision& revision : unreadable_)
    if (names.size() < most_named) names.push_back(revision.short_id() + " (" + iso_date(revision.day) + ")");
  if (names.size() < unreadable_.size()) names.emplace_back("…");
  if (visited_.empty())
    throw WorldError{message(none_readable, unreadable_.size(), of_plan(place)), message(check_says, unreadable_.front().short_id())};
  session_.say_error(message(some_unreadable, unreadable_.size(), join(names, ", ")), message(check_says, unreadable_.front().short_id()));
}

reports::PlanInHistory PlanPasts::told(std::size_t place) const {
  const workspace::PlanLine& line = lines_[place];
  say_unreadable(place);
  if (visited_.empty()) throw nothing_kept(place);
  reports::PlanInHistory plan;
  plan.folder = folder(place);
  plan.revisions.assign(visited_.rbegin(), visited_.rend());
  plan.unreadable.assign(unreadable_.rbegin(), unreadable_.rend());
  plan.former_folders = line.former_folders;
  plan.begins_shallow = line.begins_shallow;
  plan.is_cut = is_cut_;
  if (line.begins_shallow) session_.say(message(shallow, of_plan(place), plan.revisions.front().day));
  if (is_cut_) session_.say(message(cut, plan.revisions.size(), of_plan(place)));
  return plan;
}

void PlanPasts::say_uncommitted(std::size_t place, const Plan& newest) const {
  const bool newest_is_unreadable = !unreadable_.empty() && !visited_.empty() && unreadable_.front().day >= visited_.front().day;
  if (session_.at || session_.is_day_asked || newest_is_unreadable) return;
  auto options = open_options(session_);
  options.run_rules = false;
  const auto open = workspace::open({folder(place), {}}, options);
  if (!open || !(*open)->plan.complete) return;
  const std::size_t changes = diff::compare(newest, (*open)->plan).changes.size();
  if (changes > 0) session_.say(message(uncommitted, changes, of_plan(place)));
}

WorldError PlanPasts::nothing_kept(std::size_t place) const {
  const std::string name = printable(folder(place));
  if (!lines_[place].steps.empty() && session_.is_day_asked) {
    const reports::PastRevision first = revision_of(*lines_[place].steps.back().commit);
    return {message(not_yet_then, session_.today, of_plan(place)),
            message(first_is, lines_[place].steps.back().commit->written, first.short_id())};
  }
  return {name == "." ? message(here_never_kept) : message(never_kept, name), message(keep_it, name)};
}

}  // namespace ctg::cli
