// Follows the actions that were asked for through the past of each plan.
#include "cli/followed_plans.hpp"

#include <algorithm>

#include "base/unicode.hpp"
#include "cli/queries.hpp"
#include "reports/situation.hpp"

namespace ctg::cli {
namespace {

class Following {
 public:
  Following(PlanPasts& pasts, const std::vector<std::string>& words, const FollowWish& wish, const Session& session)
      : pasts_(pasts), session_(session), queries_(words) {
    result_.length = wish.length;
    result_.since = wish.since;
    result_.today = session.today;
    result_.language = session.language;
    if (wish.grouping != nullptr) result_.groups.emplace(*wish.grouping, session.language);
  }

  reports::PlanHistories all() {
    std::optional<WorldError> first_trouble;
    for (std::size_t place = 0; place < pasts_.size(); ++place) {
      try {
        follow(place);
      } catch (const WorldError& trouble) {
        // Of several plans, those that were never kept are left out.
        if (pasts_.size() == 1) throw;
        session_.say_error(trouble.message);
        if (!first_trouble) first_trouble = trouble;
      }
    }
    if (result_.plans.empty()) throw WorldError(*first_trouble);
    queries_.conclude();
    return std::move(result_);
  }

 private:
  void follow(std::size_t place) {
    views::PlanHistoryMaker maker(session_.today);
    std::shared_ptr<const workspace::PastPlan> newest;
    std::vector<std::pair<std::size_t, std::size_t>> chosen;
    pasts_.visit(place, [&](const std::shared_ptr<const workspace::PastPlan>& past) {
      if (newest == nullptr) newest = past;
      const views::PlanHistoryMaker::Met met = maker.add(past->plan, pasts_.revision_of(*past->step->commit).day);
      if (!met.actions.empty() || past == newest) choose(past->plan, met);
      return true;
    });
    reports::PlanInHistory plan = pasts_.told(place);
    const reports::Subject subject{newest->plan, {}, {}, session_.today, session_.language};
    plan.title = reports::plan_title(subject);
    if (newest->plan.convention.signed_on.given()) plan.signed_on = newest->plan.convention.signed_on.value;
    plan.history = maker.finish();
    result_.plans.push_back(std::move(plan));
    pasts_.say_uncommitted(place, newest->plan);
  }

  // Of the actions that are met for the first time, those that the query chooses: here they are as they were last.
  void choose(const Plan& plan, const views::PlanHistoryMaker::Met& met) {
    const reports::Subject subject = queries_.subject_of(plan, session_.today, session_.language);
    if (result_.query.empty()) result_.query = subject.query;
    views::ActionList actions;
    std::map<std::uint32_t, std::size_t> rows;
    for (std::size_t i = 0; i < met.actions.size(); ++i) {
      const std::uint32_t action = met.actions[i];
      if (std::find(subject.actions.begin(), subject.actions.end(), action) == subject.actions.end()) continue;
      rows[action] = result_.chosen.size();
      result_.chosen.emplace_back(result_.plans.size(), met.histories[i]);
      actions.push_back(action);
    }
    if (!result_.groups) return;
    for (const views::Group& group : views::group_by(plan, result_.groups->grouping(), actions, session_.today)) {
      reports::GroupLine& line = result_.groups->line_of(group);
      for (const std::uint32_t action : group.actions) line.rows.push_back(rows.at(action));
    }
  }

  PlanPasts& pasts_;
  const Session& session_;
  QueriesOfSeveral queries_;
  reports::PlanHistories result_;
};

}  // namespace

reports::PlanHistories followed_plans(PlanPasts& pasts, const std::vector<std::string>& words, const FollowWish& wish,
                                      const Session& session) {
  return Following(pasts, words, wish, session).all();
}

}  // namespace ctg::cli
