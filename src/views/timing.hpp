// Where actions stand in time, among the views: the model says it, for the rules too.
#pragma once

#include "model/timing.hpp"

namespace ctg::views {

using ctg::days_late;
using ctg::days_overdue;
using ctg::days_silent;
using ctg::days_start_late;
using ctg::EffectiveThresholds;
using ctg::ended_on;
using ctg::has_begun;
using ctg::has_overdue_step;
using ctg::is_cancelled;
using ctg::is_due_soon;
using ctg::is_late;
using ctg::is_open;
using ctg::is_overdue;
using ctg::is_stale;
using ctg::is_stopped;
using ctg::is_under_way;
using ctg::last_news;
using ctg::planned_end;
using ctg::silent_since;
using ctg::starts_late;
using ctg::thresholds;

}  // namespace ctg::views
