// The plans of the repository, opened for tests of reports.
#pragma once

#include <doctest/doctest.h>

#include <memory>
#include <string>

#include "reports/subject.hpp"
#include "views/action_list.hpp"
#include "workspace/workspace.hpp"

namespace ctg::reports {

inline const Date example_day = parse_iso_date("2026-06-30").value();

inline std::unique_ptr<workspace::OpenPlan> open_example(const std::string& name) {
  const workspace::Options options{.today = example_day, .levels = {}, .run_rules = false, .threads = 1};
  auto opened = workspace::open({std::string(CTG_SOURCE_DIR) + "/plans/" + name, {}}, options);
  REQUIRE(opened);
  return std::move(*opened);
}

inline Subject whole(const Plan& plan, Language language, Date today = example_day) {
  return {.plan = plan, .actions = views::all_actions(plan), .query = {}, .today = today, .language = language};
}

}  // namespace ctg::reports
