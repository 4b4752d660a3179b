// Tests of actions counted two ways at once.
#include "views/crossing.hpp"

#include <doctest/doctest.h>

#include "sample_plan.hpp"

namespace ctg::views {
namespace {

Located<Public> for_public(Public value) { return located(value); }

SamplePlan sample_silos() {
  SamplePlan sample;
  sample.institution("caf", "La Caf");
  sample.institution("ville", "La Ville");
  sample.institution("idle", "Personne");
  sample.objective("axe", "Un axe");
  sample.objective("one", "Un objectif", "axe");
  sample.objective("other", "Un autre axe");
  sample.action("a").objectives({"one", "other"}).lead("caf").partner("ville", PartnerRole::associated);
  sample.plan.actions[0].publics = {for_public(Public::families), for_public(Public::seniors)};
  sample.action("b").objectives({"axe"}).lead("ville").funding("caf", 2025, "1", "", "");
  sample.plan.actions[1].publics = {for_public(Public::families), for_public(Public::families)};
  sample.action("c").status(Status::cancelled).objectives({"other"});
  sample.action("d");
  return sample;
}

TEST_CASE("an action stands in every cell that it names, once, and once in each total") {
  const SamplePlan sample = sample_silos();
  const ActionList actions = kept(sample.plan, all_actions(sample.plan));
  CHECK(actions == ActionList{0, 1, 3});
  const Crossing crossing = cross(publics_axis(sample.plan, actions), domains_axis(sample.plan, actions), actions);
  const auto families = static_cast<std::size_t>(Public::families);
  const auto seniors = static_cast<std::size_t>(Public::seniors);
  CHECK(crossing.cells[families][0] == ActionList{0, 1});
  CHECK(crossing.cells[families][1] == ActionList{0});
  CHECK(crossing.of_rows[families] == ActionList{0, 1});
  CHECK(crossing.of_rows[seniors] == ActionList{0});
  CHECK(crossing.of_columns[0] == ActionList{0, 1});
  CHECK(crossing.of_rows.back() == ActionList{3});
  CHECK(crossing.of_columns.back() == ActionList{3});
  CHECK(crossing.actions == 3);
  CHECK(crossing.sum == 6);
  CHECK(crossing.says_something());
  CHECK(crossing.columns_of(static_cast<std::uint32_t>(families)) == 2);
  CHECK(crossing.rows_of(1) == 2);
}

TEST_CASE("institutions stand where they lead, take part or fund; objectives are the lowest, and those that are named") {
  const SamplePlan sample = sample_silos();
  const ActionList actions = all_actions(sample.plan);
  const Crossing crossing = cross(institutions_axis(sample.plan, actions), objectives_axis(sample.plan, actions), actions);
  REQUIRE(crossing.columns.values.size() == 4);
  CHECK(crossing.columns.values[0].name == "axe");
  CHECK(crossing.of_rows[0] == ActionList{0, 1});
  CHECK(crossing.of_rows[1] == ActionList{0, 1});
  CHECK(crossing.of_rows[2].empty());
  CHECK(crossing.of_columns[2] == ActionList{0, 2});
  CHECK(count_leads(sample.plan, actions) == 2);
}

TEST_CASE("a plan that says nothing of one side shows nothing") {
  const SamplePlan sample = sample_silos();
  const ActionList actions = all_actions(sample.plan);
  CHECK_FALSE(cross(themes_axis(sample.plan, actions), places_axis(sample.plan, actions), actions).says_something());
}

TEST_CASE("below a single top objective, those right under it are compared") {
  SamplePlan sample;
  sample.objective("top", "Tout");
  sample.objective("one", "Un axe", "top");
  sample.action("a").objectives({"one"});
  sample.action("b").objectives({"top"});
  const Axis domains = domains_axis(sample.plan, all_actions(sample.plan));
  REQUIRE(domains.values.size() == 2);
  CHECK(domains.values[0].name == "one");
  CHECK(domains.of_actions[1] == std::vector<std::uint32_t>{1});
}

TEST_CASE("a need that is placed asks for an action of its theme there, or in the whole commune") {
  SamplePlan sample;
  sample.place("port", "Le Port");
  sample.place("commune", "La commune").kind = located(PlaceKind::commune);
  Need& need = sample.plan.needs.emplace_back();
  need.themes = {located(Theme::youth), located(Theme::housing)};
  need.places = {reference<PlaceReference>(sample.plan, "port")};
  sample.action("a").themes({Theme::youth}).places({"port"});
  sample.action("b").themes({Theme::housing}).places({"commune"});
  const ActionList actions = all_actions(sample.plan);
  REQUIRE(unmet_needs(sample.plan, actions).size() == 1);
  CHECK(unmet_needs(sample.plan, actions)[0].theme == Theme::housing);
  sample.plan.convention.territory.kind = located(TerritoryKind::commune);
  CHECK(unmet_needs(sample.plan, actions).empty());
}

}  // namespace
}  // namespace ctg::views
