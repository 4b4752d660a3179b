// The past of plans for machines.
#include "reports/history.hpp"

namespace ctg::reports {
namespace {

std::string_view name_of(views::PeriodLength length) {
  switch (length) {
    case views::PeriodLength::month:
      return "month";
    case views::PeriodLength::quarter:
      return "quarter";
    case views::PeriodLength::year:
      break;
  }
  return "year";
}

std::string_view name_of(views::Fate fate) {
  switch (fate) {
    case views::Fate::proposed:
      return "proposed";
    case views::Fate::open:
      return "open";
    case views::Fate::done:
      return "done";
    case views::Fate::cancelled:
      return "cancelled";
    case views::Fate::removed:
      break;
  }
  return "removed";
}

Data counts_data(const views::BurnUpCounts& counts, bool is_to_come) {
  return Data::Object{{"signed_due", counts.signed_due}, {"due", counts.due}, {"done", is_to_come ? Data() : Data(counts.done)}};
}

Data periods_data(const PlanHistories& histories, views::FollowedActions actions) {
  Data::List periods;
  for (const views::BurnUpPeriod& period : views::burn_up(actions, histories.length, histories.today)) {
    if (histories.since && period.period.last < *histories.since) continue;
    periods.push_back(Data::Object{{"period", period.period},
                                   {"first", period.period.first},
                                   {"last", period.period.last},
                                   {"within", counts_data(period.within, period.is_to_come)},
                                   {"so_far", counts_data(period.until, period.is_to_come)},
                                   {"then", Data::Object{{"actions", period.actions_then}, {"late", period.late_then}}}});
  }
  return periods;
}

Data slippage_data(views::FollowedActions actions) {
  const views::Slippage slippage = views::slippage(actions);
  return Data::Object{{"signed", slippage.signed_ones}, {"comparable", slippage.comparable}, {"postponed", slippage.postponed},
                      {"advanced", slippage.advanced},  {"cancelled", slippage.cancelled},   {"removed", slippage.removed},
                      {"added", slippage.added},        {"undated", slippage.undated},       {"proposed", slippage.proposed},
                      {"days", slippage.days},          {"mean_days", slippage.mean_days()}, {"most_days", slippage.most_days}};
}

// Of some actions: today's counts, the slippage, the periods.
Data::Object standing_data(const PlanHistories& histories, views::FollowedActions actions) {
  return {{"count", actions.size()},
          {"today", counts_data(views::counts_until(actions, histories.today), false)},
          {"slippage", slippage_data(actions)},
          {"periods", periods_data(histories, actions)}};
}

Data action_data(const PlanInHistory& plan, const views::ActionHistory& action) {
  Data::Object data = action_history_data(action);
  data["id"] = action.id;
  data["title"] = action.title;
  data["signed_in"] = action.signed_end ? Data(plan.revisions[action.signed_at].commit) : Data();
  return data;
}

Data revisions_data(const std::vector<PastRevision>& revisions) {
  Data::List list;
  for (const PastRevision& revision : revisions) list.push_back(revision_data(revision));
  return list;
}

Data plan_data(const PlanHistories& histories, std::size_t place) {
  const PlanInHistory& plan = histories.plans[place];
  Data::List actions;
  for (const auto& [of, action] : histories.chosen)
    if (of == place) actions.push_back(action_data(plan, plan.history.actions[action]));
  Data::Object data = standing_data(histories, histories.followed_of_plan(place));
  data["plan"] = plan.folder;
  data["title"] = plan.title;
  data["actions"] = std::move(actions);
  data["former_folders"] = Data::List(plan.former_folders.begin(), plan.former_folders.end());
  data["is_cut"] = plan.is_cut;
  data["is_shallow"] = plan.begins_shallow;
  data["revisions"] = revisions_data(plan.revisions);
  data["unreadable"] = revisions_data(plan.unreadable);
  data["signed"] = plan.history.signed_at ? revision_data(plan.revisions[*plan.history.signed_at]) : Data();
  return data;
}

}  // namespace

Data revision_data(const PastRevision& revision) {
  return Data::Object{{"commit", revision.commit}, {"date", revision.day}, {"author", revision.author}};
}

Data::Object action_history_data(const views::ActionHistory& action) {
  return {{"fate", name_of(action.fate)},    {"is_added", action.is_added},
          {"signed_end", action.signed_end}, {"end", action.end},
          {"slip_days", action.slip()},      {"postponements", action.postponements},
          {"advances", action.advances},     {"done_on", action.done_on}};
}

Data history_data(const PlanHistories& histories) {
  Data::List plans;
  for (std::size_t place = 0; place < histories.plans.size(); ++place) plans.push_back(plan_data(histories, place));
  Data::Object data{{"schema", "ctg.history/1"},
                    {"date", histories.today},
                    {"by", name_of(histories.length)},
                    {"query", histories.query.empty() ? Data() : Data(histories.query)},
                    {"since", histories.since},
                    {"group", histories.groups ? Data(histories.groups->grouping().name) : Data()},
                    {"groups", Data()},
                    {"total", standing_data(histories, histories.followed())},
                    {"plans", std::move(plans)}};
  if (histories.groups) {
    Data::List groups;
    for (const GroupLine* line : histories.groups->in_order()) {
      Data::Object group = standing_data(histories, histories.followed_of(*line));
      group["group"] = line->name.empty() ? Data() : Data(line->name);
      group["label"] = line->label;
      groups.push_back(std::move(group));
    }
    data["groups"] = std::move(groups);
  }
  return data;
}

}  // namespace ctg::reports
