// Tests of what an institution has to do, and of how actions are shared among people.
#include "views/workload.hpp"

#include <doctest/doctest.h>

#include "sample_plan.hpp"

namespace ctg::views {
namespace {

const Date today = day("2026-06-30");

TEST_CASE("an institution's parts, deadlines and amounts are found") {
  SamplePlan sample;
  sample.institution("ville", "Ville");
  sample.institution("caf-49", "Caf 49");
  sample.institution("msa", "MSA");
  sample.person("durand", "Marie Durand", "caf-49");
  sample.action("1")
      .status(Status::in_progress)
      .lead("caf-49")
      .planned("2025", "2026-12-31")
      .step("a", "2026-06-15")
      .step("b", "2026-01", "2026-01-20");
  sample.action("2").status(Status::planned).lead("ville").co_lead("caf-49").planned("2026-09-01", "2027");
  sample.action("3")
      .status(Status::in_progress)
      .lead("ville")
      .partner("caf-49", PartnerRole::funder)
      .partner("caf-49", PartnerRole::consulted);
  sample.action("4").status(Status::in_progress).lead("ville").step("c", "2026-07-01", "", "durand").step("d", "2026-07-01", "", "ville");
  sample.action("5")
      .status(Status::cancelled)
      .lead("caf-49")
      .planned("", "2026-12")
      .budget(2026, "10", "")
      .funding("caf-49", 2026, "1", "1", "1");
  sample.plan.actions[0].budget.resize(1);
  sample.plan.actions[0].budget[0].planned = euros("300");
  sample.plan.actions[2].funding.resize(1);
  sample.plan.actions[2].funding[0].institution = reference<InstitutionReference>(sample.plan, "caf-49");
  sample.plan.actions[2].funding[0].granted = euros("200");
  const InstitutionLoad load = institution_load(sample.plan, 1, all_actions(sample.plan), today);
  CHECK(load.leads == ActionList{0, 4});
  CHECK(load.co_leads == ActionList{1});
  CHECK(load.funds == ActionList{2});
  CHECK(load.partner_of == ActionList{2});
  CHECK(load.led.total == 2);
  CHECK(load.led.kept() == 1);
  CHECK(load.led_money.planned == parse_amount("300").value());
  CHECK(load.funding.granted == parse_amount("200").value());
  REQUIRE(load.deadlines.size() == 5);
  CHECK(load.deadlines[0].kind == Deadline::Kind::step);
  CHECK(load.deadlines[0].days_left == -15);
  CHECK(load.deadlines[1].action == 3);
  CHECK(load.deadlines[1].step == 0);
  CHECK(load.deadlines[1].days_left == 1);
  CHECK(load.deadlines[2].kind == Deadline::Kind::start);
  CHECK(load.deadlines[2].action == 1);
  CHECK(load.deadlines[3].kind == Deadline::Kind::end);
  CHECK(load.deadlines[3].action == 0);
  CHECK(load.deadlines[4].on == parse_partial_date("2027").value());
  const std::vector<InstitutionLoad> loads = institution_loads(sample.plan, all_actions(sample.plan), today);
  REQUIRE(loads.size() == 3);
  CHECK(loads[0].takes_part());
  CHECK_FALSE(loads[2].takes_part());
}

TEST_CASE("who leads most comes first, and the threshold is exceeded only above it") {
  SamplePlan sample;
  sample.institution("ville", "Ville");
  sample.person("a", "Anne", "ville");
  sample.person("b", "Bruno", "ville");
  sample.action("1").lead_person("b");
  sample.action("2").lead_person("b");
  sample.action("3").lead_person("a");
  sample.action("4");
  sample.action("5").status(Status::cancelled).lead_person("b");
  std::vector<LeadPersonLoad> loads = lead_person_loads(sample.plan, all_actions(sample.plan), today);
  REQUIRE(loads.size() == 2);
  CHECK(loads[0].name == "Bruno");
  CHECK(loads[0].share == Share{2, 4});
  CHECK_FALSE(loads[0].is_above_threshold);
  sample.plan.actions[3].lead_person = reference<PersonReference>(sample.plan, "b");
  loads = lead_person_loads(sample.plan, all_actions(sample.plan), today);
  CHECK(loads[0].share == Share{3, 4});
  CHECK(loads[0].is_above_threshold);
  CHECK(lead_person_loads(Plan{}, {}, today).empty());
}

}  // namespace
}  // namespace ctg::views
