// Tests of what action sheets say and do not say.
#include "views/completeness.hpp"

#include <doctest/doctest.h>

#include "sample_plan.hpp"

namespace ctg::views {
namespace {

const Date today = day("2026-06-30");

const FieldCompleteness& field(const Completeness& found, std::string_view name) {
  for (const FieldCompleteness& each : found.fields)
    if (each.field == name) return each;
  FAIL("no such field");
  return found.fields.front();
}

TEST_CASE("an empty plan is neither complete nor incomplete") {
  const Completeness found = completeness(Plan{}, {}, today);
  CHECK(found.fields.size() == asked_fields().size());
  CHECK_FALSE(found.share.ratio());
  CHECK_FALSE(found.complete_actions.ratio());
  for (const FieldCompleteness& each : found.fields) CHECK_FALSE(each.is_below_threshold);
}

TEST_CASE("a field is below the threshold when less than 80 % of the actions have it, cancelled ones left out") {
  SamplePlan sample;
  sample.institution("caf-49", "Caisse", "Caf 49");
  for (const char* id : {"1", "2", "3", "4"}) sample.action(id).status(Status::planned).lead("caf-49");
  sample.action("5").status(Status::planned);
  sample.action("6").status(Status::cancelled);
  const Completeness found = completeness(sample.plan, all_actions(sample.plan), today);
  CHECK(field(found, "lead").share == Share{4, 5});
  CHECK_FALSE(field(found, "lead").is_below_threshold);
  CHECK(field(found, "lead").missing == ActionList{4});
  CHECK(field(found, "description").share == Share{0, 5});
  CHECK(field(found, "description").is_below_threshold);
  CHECK(found.share == Share{14, 55});  // five titles, five statuses, four leads, of eleven fields
  CHECK(found.complete_actions == Share{0, 5});
  REQUIRE(found.leads.size() == 2);
  CHECK(found.leads[0].name == "Caf 49");
  CHECK(found.leads[0].share == Share{12, 44});
  CHECK(found.leads[0].incomplete == ActionList{0, 1, 2, 3});
  CHECK(found.leads[1].id.empty());
}

TEST_CASE("the planned dates are given when both are") {
  SamplePlan sample;
  sample.action("1").planned("", "2027");
  sample.action("2").planned("2025", "2027");
  CHECK(field(completeness(sample.plan, all_actions(sample.plan), today), "planned").missing == ActionList{0});
}

TEST_CASE("a recent note is asked of open actions from a year after their start") {
  SamplePlan sample;
  sample.action("1").status(Status::in_progress).actual("2025-06-30", "");                    // asked, missing
  sample.action("2").status(Status::in_progress).actual("2025-07-01", "");                    // too young
  sample.action("3").status(Status::in_progress).actual("2024", "").note("2025-06-30", "n");  // just recent
  sample.action("4").status(Status::in_progress).actual("2024", "").note("2025-06-29", "n");  // too old
  sample.action("5").status(Status::done).actual("2024", "");                                 // closed
  sample.action("6").status(Status::in_progress).actual("2024", "").note("2026-07-01", "n");  // not yet
  sample.action("7").status(Status::proposed);                                                // nothing known
  const FieldCompleteness notes = field(completeness(sample.plan, all_actions(sample.plan), today), "recent_note");
  CHECK(notes.share == Share{1, 4});
  CHECK(notes.missing == ActionList{0, 3, 5});
  sample.plan.convention.signed_on = when("2019-09-06");
  CHECK(field(completeness(sample.plan, all_actions(sample.plan), today), "recent_note").share == Share{1, 5});
}

TEST_CASE("an action tells which of its fields are missing") {
  SamplePlan sample;
  sample.objective("o", "O");
  sample.institution("caf-49", "Caf 49");
  sample.indicator("i", "I");
  ActionMaker maker = sample.action("1");
  maker.status(Status::planned).objectives({"o"}).lead("inconnue").partner("caf-49", PartnerRole::funder).themes({Theme::youth});
  maker.planned("2026-09", "2027").budget(2026, "1", "").indicators({"i"});
  CHECK(missing_fields(sample.plan, maker.fields(), today) == std::vector<std::string_view>{"description", "publics"});
  maker.fields().description = text("d");
  maker.fields().publics.push_back(located(Public::families));
  CHECK(missing_fields(sample.plan, maker.fields(), today).empty());
  CHECK(completeness(sample.plan, all_actions(sample.plan), today).complete_actions == Share{1, 1});
}

}  // namespace
}  // namespace ctg::views
