// Tests of the words in which a plan's past is told.
#include "reports/history.hpp"

#include <doctest/doctest.h>

#include "../views/sample_plan.hpp"
#include "document/writers.hpp"

namespace ctg::reports {
namespace {

using views::day;

const Date today = day("2026-06-30");

struct Made {
  PlanHistories histories;

  explicit Made(Language language = Language::english) {
    histories.today = today;
    histories.language = language;
  }
  // A plan of one state: each action with its deadline.
  PlanInHistory& plan(std::initializer_list<std::string_view> ends, std::optional<ConventionStatus> status = ConventionStatus::in_force) {
    views::SamplePlan sample;
    if (status) sample.plan.convention.status = views::located(*status);
    std::size_t number = 0;
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < ends.size(); ++i) ids.push_back("A" + std::to_string(i));
    for (const std::string_view end : ends) sample.action(ids[number++]).status(Status::planned).planned("", end);
    views::PlanHistoryMaker maker(today);
    maker.add(sample.plan, day("2025-01-10"));
    PlanInHistory& made = histories.plans.emplace_back();
    made.folder = "plan" + std::to_string(histories.plans.size());
    made.title = "Plan";
    made.history = maker.finish();
    made.revisions.push_back({std::string(40, 'a'), "Claire", day("2025-01-10")});
    for (std::size_t action = 0; action < made.history.actions.size(); ++action)
      histories.chosen.emplace_back(histories.plans.size() - 1, action);
    return made;
  }
  std::string text() const { return document::write_terminal(history_document(histories), {.width = 0}); }
  bool says(std::string_view words) const { return text().find(words) != std::string::npos; }
};

TEST_CASE("which deadlines are taken for signed is said") {
  Made made;
  PlanInHistory& plan = made.plan({"2026-03"});
  CHECK(made.says("the first that are recorded: the convention was already signed"));
  plan.signed_on = parse_partial_date("2024-03-14");
  CHECK(made.says("the first that are recorded: the convention was signed on 14 March 2024, before"));
  plan.signed_on = parse_partial_date("2025-01-10");
  CHECK(made.says("those of 10 January 2025 (`aaaaaaaaaa`), the first revision of a signed convention"));
  Made draft;
  draft.plan({"2026-03"}, ConventionStatus::draft);
  CHECK(draft.says("no revision says that the convention is signed"));
}

TEST_CASE("one and several are told in their numbers") {
  Made one;
  one.plan({"2026-03"});
  CHECK(one.says("one revision of the plan, of 10 January 2025"));
  CHECK(one.says("the only deadline signed has not moved"));
  CHECK(one.says("1 deadline past as signed, 1 as they stand; 0 actions done"));
  Made none;
  none.plan({"", ""});
  CHECK(none.says("no action ever had a deadline"));
  CHECK(none.says("Not in these counts: 2 actions without a deadline."));
  Made several(Language::french);
  several.plan({"2026-03", "2026-12"});
  several.plan({"2027-03"});
  CHECK(several.says("Historique de 2 plans"));
  CHECK(several.says("2 révisions de 2 plans"));
  CHECK(several.says("aucune des 3 échéances signées n'a bougé"));
  CHECK(several.says("Plan par plan"));
  CHECK_FALSE(several.says("Échéances signées"));
}

TEST_CASE("without an action there is nothing to follow") {
  Made made;
  made.plan({});
  CHECK(made.says("No action is chosen: there is nothing to follow."));
  CHECK_FALSE(made.says("Slippage"));
  CHECK_FALSE(burn_up_chart(made.histories, made.histories.followed()));
}

TEST_CASE("what could not be known is told with what was read") {
  Made made(Language::french);
  PlanInHistory& plan = made.plan({"2026-03"});
  plan.unreadable.push_back({std::string(40, 'b'), "x", day("2025-02-01")});
  plan.former_folders = {"ancien\x1B[31m", ""};
  plan.begins_shallow = true;
  plan.is_cut = true;
  CHECK(made.says("1 illisible passée\u00a0; auparavant dans `ancien\\u{1B}[31m`\u00a0; auparavant dans `.`\u00a0; ce clone ne "));
  CHECK(made.says("d'antérieur\u00a0; les plus anciennes sont laissées de côté"));
}

TEST_CASE("older periods are left out of what is shown, and counted in what follows") {
  Made made;
  made.plan({"2025-03", "2026-03"});
  made.histories.length = views::PeriodLength::year;
  CHECK(history_table(made.histories).rows.size() == 2);
  made.histories.since = day("2026-01-01");
  const document::Table table = history_table(made.histories);
  REQUIRE(table.rows.size() == 1);
  CHECK(table.rows[0].cells[4].value == Data(std::size_t{2}));
}

}  // namespace
}  // namespace ctg::reports
