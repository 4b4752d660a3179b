// What `ctg history` has to say of a made-up past, worked out from its ledger in the plainest way.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "made_history.hpp"

namespace ctg::made {

// What became of one action.
struct ExpectedAction {
  std::string id;
  std::string title;
  std::string lead;  // when it was last there
  std::string fate;
  std::string signed_end;
  std::string end;
  std::string done_on;
  bool is_added = false;
  bool is_promised = false;
  int postponements = 0;
  int advances = 0;
  std::function<const MadeAction*(Date)> on;  // as the plan said on a day; null where it said nothing
};

struct ExpectedPlan {
  std::string folder;
  std::vector<std::string> days;  // of the revisions that can be read, the oldest first
  std::size_t unreadable = 0;
  std::vector<ExpectedAction> actions;
};

ExpectedPlan expected_plan(const MadeHistory& history, std::size_t plan);

struct ExpectedCounts {
  int signed_due = 0;
  int due = 0;
  int done = 0;
  int actions_then = 0;
  int late_then = 0;
};
// Until the end of a period; what is done, and what the plan said, on a day that may come before.
ExpectedCounts expected_counts(const std::vector<const ExpectedAction*>& actions, Date last, Date on);

}  // namespace ctg::made
