// Opens both states of each plan.
#include "cli/compared_plans.hpp"

#include <algorithm>

#include "base/unicode.hpp"
#include "cli/git_troubles.hpp"
#include "cli/plans.hpp"
#include "workspace/revisions.hpp"

namespace ctg::cli {
namespace {

constexpr Text not_with_at{"`--at` has no meaning for `ctg diff`", "`--at` n'a pas de sens pour `ctg diff`"};
constexpr Text name_both{"name both revisions: `ctg diff {0}..HEAD`", "nommez les deux révisions\u00a0: `ctg diff {0}..HEAD`"};
constexpr Text sparse{"{0} {0:file|files} of `{1}` {0:is|are} left out of this sparse checkout: they would seem to be gone",
                      "{0} {0:fichier|fichiers} de `{1}` {0:manque|manquent} à cette copie partielle\u00a0: {0:il semblerait supprimé|ils "
                      "sembleraient supprimés}"};
constexpr Text add_to_checkout{"`git sparse-checkout add {0}` brings them back", "`git sparse-checkout add {0}` les fait revenir"};
constexpr Text new_plan{"`{0}` was no plan yet at that revision: all of it is new",
                        "`{0}` n'était pas encore un plan à cette révision\u00a0: tout y est nouveau"};

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
  const auto plans_before = given(workspace::plans_in(before.repository, before.commit));
  for (const workspace::Request& request : requests) add(request, before, plans_before, session);
}

void ComparedPlans::add(const workspace::Request& after, const Revision& before, const std::vector<std::string>& plans_before,
                        const Session& session) {
  ComparedPlan plan{after.folder, nullptr, open_plan(after, session)};
  std::string folder = before.repository.path_of(after.folder).value_or(after.folder);
  // A plan whose folder was renamed is still the only one.
  if (std::find(plans_before.begin(), plans_before.end(), folder) == plans_before.end() && plans_before.size() == 1)
    folder = plans_before.front();
  if (std::find(plans_before.begin(), plans_before.end(), folder) != plans_before.end()) {
    plan.before = open_plan(given(workspace::request_at(before.repository, before.commit, folder, after.folder)), session);
  } else {
    session.say(message(new_plan, printable(after.folder)));
    plan.before = std::make_unique<workspace::OpenPlan>();
  }
  plans_.push_back(std::move(plan));
}

}  // namespace ctg::cli
