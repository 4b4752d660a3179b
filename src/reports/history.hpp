// The past of plans, read from the commits that hold them: planned against done, period by period, and how far deadlines slipped.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "document/document.hpp"
#include "reports/group_lines.hpp"
#include "views/burn_up.hpp"

namespace ctg::reports {

// A commit as people are told it.
struct PastRevision {
  std::string commit;
  std::string author;  // any bytes
  Date day;

  std::string short_id() const { return commit.substr(0, 10); }
};

struct PlanInHistory {
  std::string folder;
  std::string title;
  std::optional<PartialDate> signed_on;  // the convention, as its newest revision says
  views::PlanHistory history;
  std::vector<PastRevision> revisions;   // the oldest first, one for each day of the history
  std::vector<PastRevision> unreadable;  // passed over, the oldest first
  std::vector<std::string> former_folders;
  bool begins_shallow = false;  // the clone lacks what came before
  bool is_cut = false;          // older commits were left out
};

struct PlanHistories {
  std::vector<PlanInHistory> plans;
  std::vector<std::pair<std::size_t, std::size_t>> chosen;  // a plan, and an action of its history
  std::optional<GroupLines> groups;                         // rows are places in `chosen`
  std::string query;
  views::PeriodLength length = views::PeriodLength::quarter;
  std::optional<Date> since;  // periods that end before are not shown; they count in what follows
  Date today;
  Language language = Language::french;

  std::vector<views::FollowedAction> followed() const;
  std::vector<views::FollowedAction> followed_of_plan(std::size_t plan) const;
  std::vector<views::FollowedAction> followed_of(const GroupLine& group) const;
};

// `ctg history`, for people.
document::Document history_document(const PlanHistories& histories);
// What it shows of periods, for CSV: of the whole, or of each group.
document::Table history_table(const PlanHistories& histories);
// `ctg.history/1`.
Data history_data(const PlanHistories& histories);

// The JSON Schema (draft 7) of `ctg.history/1`.
std::string history_schema(Language language);

// A revision and one action's history, as they stand in it.
Data revision_data(const PastRevision& revision);
Data::Object action_history_data(const views::ActionHistory& action);

// What the document is made of.
document::Table periods_table(const PlanHistories& histories, views::FollowedActions actions);
document::Table moved_deadlines_table(const PlanHistories& histories);
document::Table plans_table(const PlanHistories& histories);
document::Table groups_table(const PlanHistories& histories);
std::optional<document::Chart> burn_up_chart(const PlanHistories& histories, views::FollowedActions actions);

}  // namespace ctg::reports
