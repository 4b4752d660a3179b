// Tests of budgets and funding.
#include "views/money.hpp"

#include <doctest/doctest.h>

#include "sample_plan.hpp"

namespace ctg::views {
namespace {

Amount amount(std::string_view euros) { return parse_amount(euros).value(); }
Money money_of_all(const SamplePlan& sample) { return money(sample.plan, all_actions(sample.plan)); }

TEST_CASE("a plan without amounts has no share and no lines") {
  SamplePlan sample;
  sample.action("1");
  const Money found = money_of_all(sample);
  CHECK(found.total == MoneyTotals{});
  CHECK_FALSE(found.total.planned.known());
  CHECK_FALSE(found.total.granted.known());
  CHECK_FALSE(found.total.share_spent());
  CHECK_FALSE(found.total.share_paid());
  CHECK(found.by_year.empty());
  CHECK(found.by_funder.empty());
  CHECK(found.with_budget == 0);
  CHECK_FALSE(found.mixes_taxes());
}

TEST_CASE("an amount of 0 that is written is known, and what nobody wrote is not") {
  SamplePlan sample;
  sample.action("1").budget(2025, "0", "");
  const MoneyTotals found = money_of(sample.plan.actions[0]);
  CHECK(found.planned.known() == amount("0"));
  CHECK_FALSE(found.spent.known());
}

SamplePlan funded_plan() {
  SamplePlan sample;
  sample.institution("caf-49", "Caf 49");
  sample.institution("ville", "Ville");
  sample.objective("enfance", "Enfance");
  sample.objective("creches", "Crèches", "enfance");
  sample.objective("jeunesse", "Jeunesse");
  sample.action("1")
      .status(Status::in_progress)
      .objectives({"creches", "jeunesse"})
      .budget(2025, "1000", "900.50")
      .budget(2026, "2000", "", BudgetKind::investment)
      .funding("caf-49", 2025, "800", "700", "700")
      .funding("ville", 2026, "", "", "", "150");
  sample.action("2").status(Status::planned).objectives({"jeunesse"}).budget(2026, "500", "").funding("caf-49", 2026, "900", "900", "");
  sample.action("3").status(Status::cancelled).objectives({"jeunesse"}).budget(2025, "10000", "42").funding("ville", 2025, "1", "1", "1");
  sample.action("4").budget(0, "10", "").funding("inconnue", 0, "5", "5", "");
  return sample;
}

TEST_CASE("totals leave the cancelled apart, and what one action has too much of pays for no other") {
  const Money found = money_of_all(funded_plan());
  CHECK(found.total.planned == amount("3510"));
  CHECK(found.total.spent == amount("900.50"));
  CHECK(found.total.requested == amount("1705"));
  CHECK(found.total.granted == amount("1605"));
  CHECK(found.total.paid == amount("700"));
  CHECK(found.total.in_kind == amount("150"));
  CHECK(found.total.share_spent().value() == doctest::Approx(900.50 / 3510));
  CHECK(found.total.paid.known() == amount("700"));
  CHECK(found.cancelled.planned == amount("10000"));
  CHECK_FALSE(found.cancelled.in_kind.known());
  CHECK(found.cancelled.spent == amount("42"));
  CHECK(found.unfunded == amount("2305"));  // 3000 - 700, nothing for the second, 10 - 5
  CHECK(found.with_budget == 3);
  CHECK(found.with_funding == 3);
}

TEST_CASE("a line of funding is as far as the last amount that it gives") {
  SamplePlan sample;
  sample.action("1")
      .funding("a", 2025, "100", "100", "100")
      .funding("a", 2025, "100", "100", "40")
      .funding("a", 2025, "100", "100", "0")
      .funding("a", 2025, "100", "0", "")
      .funding("a", 2025, "100", "", "")
      .funding("a", 2025, "", "", "", "80")
      .funding("a", 2025, "", "", "")
      .funding("a", 2025, "", "", "30");
  std::vector<std::optional<FundingState>> states;
  for (const Funding& line : sample.plan.actions.front().funding) states.push_back(funding_state(line));
  CHECK(states == std::vector<std::optional<FundingState>>{FundingState::paid, FundingState::partly_paid, FundingState::granted,
                                                           FundingState::refused, FundingState::requested, FundingState::in_kind,
                                                           std::nullopt, FundingState::paid});
}

TEST_CASE("years come in order, the lines without one last") {
  const Money found = money_of_all(funded_plan());
  REQUIRE(found.by_year.size() == 3);
  CHECK(found.by_year[0].year == 2025);
  CHECK(found.by_year[0].totals.planned == amount("1000"));
  CHECK(found.by_year[0].totals.granted == amount("700"));
  CHECK(found.by_year[1].totals.planned == amount("2500"));
  CHECK_FALSE(found.by_year[2].year);
  CHECK(found.by_year[2].totals.planned == amount("10"));
}

TEST_CASE("an action counts in its main objective and those above it only") {
  const Money found = money_of_all(funded_plan());
  REQUIRE(found.by_objective.size() == 3);
  CHECK(found.by_objective[0].totals.planned == amount("3000"));
  CHECK(found.by_objective[1].depth == 1);
  CHECK(found.by_objective[1].totals.planned == amount("3000"));
  CHECK(found.by_objective[2].totals.planned == amount("500"));
  CHECK(found.without_objective.planned == amount("10"));
}

TEST_CASE("funders come in the plan's order, then those it does not have") {
  const Money found = money_of_all(funded_plan());
  REQUIRE(found.by_funder.size() == 3);
  CHECK(found.by_funder[0].id == "caf-49");
  CHECK(found.by_funder[0].totals.granted == amount("1600"));
  CHECK(found.by_funder[0].actions == ActionList{0, 1});
  CHECK(found.by_funder[1].totals.in_kind == amount("150"));
  CHECK(found.by_funder[1].actions == ActionList{0});
  CHECK_FALSE(found.by_funder[2].institution);
  CHECK(found.by_funder[2].id == "inconnue");
}

TEST_CASE("kinds of spending are told apart, and what does not say its kind") {
  SamplePlan sample = funded_plan();
  sample.plan.actions[3].budget[0].kind = {};
  const Money found = money_of_all(sample);
  CHECK(found.by_kind[0].planned == amount("1500"));
  CHECK(found.by_kind[1].planned == amount("2000"));
  CHECK(found.without_kind.planned == amount("10"));
}

TEST_CASE("amounts with and without tax are told to be mixed") {
  SamplePlan sample = funded_plan();
  sample.plan.actions[0].tax = located(Tax::included);
  CHECK_FALSE(money_of_all(sample).mixes_taxes());
  sample.plan.actions[1].tax = located(Tax::excluded);
  CHECK(money_of_all(sample).mixes_taxes());
  CHECK(money_of_all(sample).by_tax == std::array<std::size_t, 4>{1, 1, 0, 1});
}

TEST_CASE("sums of enormous amounts stop instead of going round") {
  SamplePlan sample;
  ActionMaker maker = sample.action("1");
  maker.fields().budget.resize(3);
  for (BudgetLine& line : maker.fields().budget) line.planned = located(Amount{INT64_MAX});
  maker.fields().funding.resize(2);
  for (Funding& line : maker.fields().funding) line.granted = located(Amount{INT64_MIN});
  const Money found = money_of_all(sample);
  CHECK(found.total.planned.cents == INT64_MAX);
  CHECK(found.total.granted.cents == INT64_MIN);
  CHECK(found.unfunded.cents == INT64_MAX);
}

TEST_CASE("the money of one year leaves out the lines of others, and those without a year") {
  SamplePlan sample;
  sample.institution("caf", "La Caf");
  sample.action("a").budget(2025, "100", "80").budget(2026, "40", "").funding("caf", 2025, "", "60", "").funding("caf", 0, "", "5", "");
  sample.action("b").budget(2026, "7", "");
  const Money of_2025 = money(sample.plan, all_actions(sample.plan), 2025);
  CHECK(of_2025.total.planned == Amount{10000});
  CHECK(of_2025.total.granted == Amount{6000});
  CHECK(of_2025.unfunded == Amount{4000});
  CHECK(of_2025.with_budget == 1);
  REQUIRE(of_2025.by_year.size() == 1);
  CHECK(of_2025.by_year[0].year == 2025);
  CHECK(money(sample.plan, all_actions(sample.plan), 2030).with_budget == 0);
}

}  // namespace
}  // namespace ctg::views
