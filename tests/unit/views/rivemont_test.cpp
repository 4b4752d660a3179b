// The figures of the example plan on the day it is written for, worked out apart from the program.
#include <doctest/doctest.h>

#include <memory>

#include "base/text.hpp"
#include "views/agenda.hpp"
#include "views/completeness.hpp"
#include "views/indicators.hpp"
#include "views/money.hpp"
#include "views/progress.hpp"
#include "views/query.hpp"
#include "views/sorting.hpp"
#include "workspace/workspace.hpp"

namespace ctg::views {
namespace {

class Rivemont {
 public:
  Rivemont() {
    workspace::Request request;
    request.folder = std::string(CTG_SOURCE_DIR) + "/plans/rivemont";
    workspace::Options options;
    options.today = today;
    options.run_rules = false;
    options.threads = 1;
    auto opened = workspace::open(request, options);
    REQUIRE(opened.has_value());
    open_ = std::move(*opened);
  }

  const Date today = parse_iso_date("2026-06-30").value();
  const Plan& plan() const { return open_->plan; }

  std::string ids(const ActionList& actions) const {
    std::vector<std::string> words;
    for (const std::uint32_t action : actions) words.emplace_back(plan().actions[action].id.value);
    return join(words, " ");
  }
  template <class Entry>
  std::string ids_of(const std::vector<Entry>& entries) const {
    ActionList actions;
    for (const Entry& entry : entries) actions.push_back(entry.action);
    return ids(actions);
  }
  std::string found(std::string_view words) const {
    const auto query = parse_query(words, plan());
    REQUIRE(query.has_value());
    ActionList actions = select(*query, plan(), today);
    sort_actions(plan(), parse_sort("id").value(), today, actions);
    return ids(actions);
  }

 private:
  std::unique_ptr<workspace::OpenPlan> open_;
};

TEST_CASE_FIXTURE(Rivemont, "Rivemont's progress is that of its own files") {
  const Progress progress = progress_of(plan(), today);
  CHECK(progress.total == 42);
  CHECK(progress.count(Status::in_progress) == 27);
  CHECK(progress.done_of_all() == Share{7, 42});
  CHECK(progress.done_of_kept() == Share{7, 41});
  CHECK(progress.due_of_dated() == Share{10, 41});
  CHECK(progress.done_of_due() == Share{7, 10});
  CHECK(progress.late == 3);
}

TEST_CASE_FIXTURE(Rivemont, "Rivemont's agenda names what needs attention") {
  const Agenda found_today = agenda(plan(), all_actions(plan()), today);
  REQUIRE(found_today.late.size() == 3);
  CHECK(found_today.late[0].days == 91);
  CHECK(ids_of(found_today.late) == "JEU-03 PE-03 NUM-02");
  CHECK(ids_of(found_today.due_soon) == "DRO-02 JEU-04 PAR-03 AVS-03");
  CHECK(ids_of(found_today.starting_late) == "AVS-04");
  CHECK(ids_of(found_today.stale) == "LOG-03 HAN-02 JEU-05");
  CHECK(ids_of(found_today.overdue_steps) == "JEU-03 PE-03 DRO-03 NUM-02");
  CHECK(ids_of(found_today.awaited_decisions) == "NUM-02 PAR-03 JEU-03");  // that on PE-04 was taken on 11 June
  CHECK(ids(found_today.postponed) == "PE-04");
  CHECK(ids(found_today.suspended) == "CIT-02");
}

TEST_CASE_FIXTURE(Rivemont, "Rivemont's money adds up to the cent") {
  const Money totals = money(plan(), all_actions(plan()));
  CHECK(totals.total.planned == parse_amount("5520600").value());
  CHECK(totals.total.spent == parse_amount("2965619.15").value());
  CHECK(totals.total.requested == parse_amount("5558100").value());
  CHECK(totals.total.granted == parse_amount("3679200").value());
  CHECK(totals.total.paid == parse_amount("2968928.95").value());
  CHECK(totals.total.in_kind == parse_amount("29400").value());
  CHECK(totals.unfunded == parse_amount("1841400").value());
}

TEST_CASE_FIXTURE(Rivemont, "Rivemont's indicators are where their values say") {
  const IndicatorCounts counts = count_indicators(indicator_progress(plan(), today));
  CHECK(counts.total == 27);
  CHECK(counts.count(IndicatorState::on_track) == 17);
  CHECK(counts.count(IndicatorState::behind) == 8);
  CHECK(counts.count(IndicatorState::without_value) == 1);
  CHECK(counts.count(IndicatorState::context) == 1);
}

TEST_CASE_FIXTURE(Rivemont, "Rivemont is asked questions as people ask them") {
  CHECK(found("late:") == "JEU-03 NUM-02 PE-03");
  CHECK(found("status:reportée,suspendue") == "CIT-02 PE-04");
  CHECK(found("status:done not:due:..2025") == "COO-02");
  CHECK(found("stale: not:late:") == "HAN-02 JEU-05 LOG-03");
}

TEST_CASE_FIXTURE(Rivemont, "Rivemont's sheets are nearly complete") {
  const Completeness complete = completeness(plan(), all_actions(plan()), today);
  for (const FieldCompleteness& field : complete.fields) {
    if (field.field == "budget") CHECK(field.share == Share{37, 41});
    if (field.field == "indicators") CHECK(field.share == Share{40, 41});
    if (field.field == "description") CHECK(field.share == Share{41, 41});
  }
}

}  // namespace
}  // namespace ctg::views
