// Opens what each plan was, and looks for its new ids on other branches.
#include "cli/check_base.hpp"

#include <set>

#include "base/unicode.hpp"
#include "cli/failures.hpp"
#include "cli/git_troubles.hpp"
#include "cli/plans_before.hpp"
#include "workspace/revisions.hpp"

namespace ctg::cli {
namespace {

constexpr Text no_earlier{"`{0}` is in no plan: `--base` changes nothing for it",
                          "`{0}` n'est dans aucun plan\u00a0: `--base` n'y change rien"};
constexpr Text is_new{"`{0}` was no plan yet at `{1}`: all of it is new",
                      "`{0}` n'était pas encore un plan à `{1}`\u00a0: tout y est nouveau"};

std::set<std::string_view> ids_of(const Plan& plan) {
  std::set<std::string_view> ids;
  plan.each_thing([&](Kind, std::size_t, const Thing& thing) { ids.insert(thing.id.value); });
  return ids;
}

class Baseline {
 public:
  Baseline(const Revision& base, const workspace::Options& options)
      : base_(base), options_(options), branches_(given(base.repository.branches_beside({base.commit}))) {}

  // `folder` of the base, from the repository's root.
  std::shared_ptr<const workspace::Earlier> earlier(const std::string& folder, const std::string& shown) const {
    auto earlier = std::make_shared<workspace::Earlier>();
    earlier->plan = opened(folder, shown);
    const auto known = ids_of(earlier->plan->plan);
    workspace::Options only_read = options_;
    only_read.run_rules = false;
    for (const git::Branch& branch : branches_) {
      const auto request = workspace::request_at(base_.repository, branch.tip, folder, shown);
      if (!request) continue;  // the branch has no such plan
      const auto there = workspace::open(*request, only_read);
      if (!there) continue;
      (*there)->plan.each_thing([&](Kind, std::size_t, const Thing& thing) {
        if (known.count(thing.id.value) == 0)
          earlier->taken.emplace(std::string(thing.id.value), diff::TakenId{branch.name, std::string(thing.title.value)});
      });
    }
    return earlier;
  }

 private:
  std::shared_ptr<const workspace::OpenPlan> opened(const std::string& folder, const std::string& shown) const {
    auto plan = workspace::open(given(workspace::request_at(base_.repository, base_.commit, folder, shown)), options_);
    if (!plan) throw world_error(plan.error());
    return std::move(*plan);
  }

  const Revision& base_;
  const workspace::Options& options_;
  std::vector<git::Branch> branches_;
};

}  // namespace

void judge_against(const std::string& revision, std::vector<CheckTarget>& targets, const workspace::Options& options,
                   const Session& session) {
  const std::string here = targets.empty() || targets.front().request.folder.empty() ? "." : targets.front().request.folder;
  Revision base =
      session.at ? Revision{session.at->repository, given(session.at->repository.commit(revision))} : revision_called(revision, here);
  base.commit = given(base.repository.merge_base(base.commit, session.at ? session.at->commit : given(base.repository.commit("HEAD"))));
  std::vector<workspace::Request> plans;
  for (const CheckTarget& target : targets)
    if (target.request.lone_files.empty()) plans.push_back(target.request);
  PlansBefore before(base, plans);
  const Baseline baseline(base, options);
  for (CheckTarget& target : targets) {
    for (const std::string& file : target.request.lone_files) session.say(message(no_earlier, printable(file)));
    if (!target.request.lone_files.empty()) continue;
    const std::string& shown = target.request.folder;
    if (const auto folder = before.of(target.request))
      target.request.earlier = baseline.earlier(*folder, shown);
    else
      session.say(message(is_new, printable(shown), base.commit.short_id()));
  }
}

}  // namespace ctg::cli
