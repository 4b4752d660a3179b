// Opens both states of each plan.
#include "cli/compared_plans.hpp"

#include "base/unicode.hpp"
#include "cli/git_troubles.hpp"
#include "cli/plans.hpp"
#include "cli/plans_before.hpp"
#include "workspace/revisions.hpp"

namespace ctg::cli {
namespace {

constexpr Text not_with_at{"`--at` has no meaning for `ctg diff`", "`--at` n'a pas de sens pour `ctg diff`"};
constexpr Text name_both{"name both revisions: `ctg diff {0}..HEAD`", "nommez les deux révisions\u00a0: `ctg diff {0}..HEAD`"};
constexpr Text sparse{"{0} {0:file|files} of `{1}` {0:is|are} left out of this sparse checkout: they would seem to be gone",
                      "{0} {0:fichier|fichiers} de `{1}` {0:manque|manquent} à cette copie partielle\u00a0: {0:il semblerait supprimé|ils "
                      "sembleraient supprimés}"};
constexpr Text add_to_checkout{"`git sparse-checkout add {0}` brings them back", "`git sparse-checkout add {0}` les fait revenir"};
constexpr Text here_had_errors{"the plan has {0} {0:error|errors} at {1}: what follows may not be all; `ctg check --at {2}` says more",
                               "le plan contient {0} {0:erreur|erreurs} à la révision {1}\u00a0: ce qui suit peut être incomplet\u00a0; "
                               "`ctg check --at {2}` en dit plus"};
constexpr Text had_errors{"`{0}` has {1} {1:error|errors} at {2}: what follows may not be all; `ctg check --at {3}` says more",
                          "`{0}` contient {1} {1:erreur|erreurs} à la révision {2}\u00a0: ce qui suit peut être incomplet\u00a0; "
                          "`ctg check --at {3}` en dit plus"};

// What stands before the words of a query.
struct Asked {
  std::string before = "HEAD";
  std::string after;  // empty: the files
  bool from_common_past = false;
};

Asked take_revisions(std::vector<std::string>& words) {
  if (words.empty() || words.front().find(':') != std::string::npos) return {};
  const std::string word = words.front();
  words.erase(words.begin());
  const std::size_t dots = word.find("..");
  if (dots == std::string::npos) return {word, {}, false};
  const bool three = word.compare(dots, 3, "...") == 0;
  const std::string before = word.substr(0, dots);
  const std::string after = word.substr(dots + (three ? 3 : 2));
  return {before.empty() ? "HEAD" : before, after.empty() ? "HEAD" : after, three};
}

reports::State state_of(const std::string& asked, const git::Commit& commit) { return {asked, commit.id, commit.day}; }

// What is wrong with a revision is not to be mended in the files, and they may hold it too.
std::unique_ptr<workspace::OpenPlan> open_state(const workspace::Request& request, const reports::State& state, const Session& session) {
  if (state.commit.empty()) return open_plan(request, session);
  auto opened = open_without_warning(request, session);
  const std::size_t errors = count(opened->findings, Severity::error);
  const std::string name = state_name(state, session.language);
  if (errors > 0)
    session.say_error(opened->folder == "." ? message(here_had_errors, errors, name, state.short_commit())
                                            : message(had_errors, printable(opened->folder), errors, name, state.short_commit()));
  return opened;
}

// The files as they stand are all of the plan's only where the checkout has them all.
void expect_whole(const git::Repository& repository, const workspace::Request& request) {
  const auto folder = repository.path_of(request.folder);
  if (!folder) return;
  const std::size_t missing = given(repository.left_out_of_work_tree(*folder));
  if (missing > 0) throw WorldError{message(sparse, missing, printable(request.folder)), message(add_to_checkout, printable(*folder))};
}

}  // namespace

ComparedPlans::ComparedPlans(std::vector<std::string>& words, const Session& session) {
  const Asked asked = take_revisions(words);
  if (session.at) throw UsageError{message(not_with_at), message(name_both, std::string(session.at->commit.short_id()))};
  Revision before = revision_called(asked.before, session.plans.empty() ? "." : session.plans.front());
  std::vector<workspace::Request> requests;
  if (asked.after.empty()) {
    requests = requested_plans(session);
    for (const workspace::Request& request : requests) expect_whole(before.repository, request);
  } else {
    const Revision after{before.repository, given(before.repository.commit(asked.after))};
    if (asked.from_common_past) before.commit = given(before.repository.merge_base(before.commit, after.commit));
    requests = plans_at(after, session.plans);
    after_ = state_of(asked.after, after.commit);
  }
  before_ = state_of(asked.before, before.commit);
  PlansBefore plans_before(before, requests);
  std::vector<workspace::PlanPlace> places;
  for (const workspace::Request& request : requests) {
    ComparedPlan plan{request.folder, std::make_unique<workspace::OpenPlan>(), open_state(request, after_, session), true};
    if (auto folder = plans_before.of(request)) {
      plan.is_new = false;
      places.push_back({std::move(*folder), request.folder});
    }
    plans_.push_back(std::move(plan));
  }
  const auto olds = given(workspace::requests_at(before.repository, before.commit, places));
  auto old = olds.begin();
  for (ComparedPlan& plan : plans_)
    if (!plan.is_new) plan.before = open_state(*old++, before_, session);
  if (session.plans.empty()) gone_ = plans_before.left();
}

}  // namespace ctg::cli
