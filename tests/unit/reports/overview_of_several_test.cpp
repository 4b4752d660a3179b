// Tests of the overview of several plans: the order, the sums, and what it keeps to itself.
#include "reports/overview_of_several.hpp"

#include <algorithm>

#include "document/writers.hpp"
#include "example_plans.hpp"

namespace ctg::reports {
namespace {

PlanStanding standing(const std::string& territory, std::size_t total, std::size_t done, std::size_t late, std::size_t stuck) {
  PlanStanding plan;
  plan.summary.folder = "plans/" + territory;
  plan.summary.territory = territory;
  plan.summary.progress.total = total;
  plan.summary.progress.by_status[static_cast<std::size_t>(Status::done)] = done;
  plan.summary.progress.dated = total;
  plan.summary.progress.dated_done = plan.summary.progress.due_done = done;
  plan.summary.progress.late = late;
  plan.summary.progress.due = done + late;
  plan.summary.stuck = stuck;
  return plan;
}

std::string text_of(std::vector<PlanStanding> plans, Language language = Language::english) {
  const Edition edition{.version = "0.0.0", .institution = {}};
  return document::write_terminal(overview_of_several(std::move(plans), "", example_day, language, edition), {.width = 0});
}

bool has(const std::string& text, std::string_view words) { return text.find(words) != std::string::npos; }

TEST_CASE("the plan with most late actions comes first, then the one with most stopped, then as they were given") {
  const std::string text = text_of({standing("Aubrac", 4, 1, 0, 0), standing("Brenne", 4, 1, 0, 0), standing("Causse", 4, 1, 0, 2),
                                    standing("Dombes", 4, 1, 1, 0), standing("Erdre", 4, 1, 3, 0)});
  const std::size_t order[] = {text.find("Erdre"), text.find("Dombes"), text.find("Causse"), text.find("Aubrac"), text.find("Brenne")};
  CHECK(std::is_sorted(std::begin(order), std::end(order)));
  CHECK(order[4] != std::string::npos);
}

TEST_CASE("figures are those of all plans together") {
  const std::string text = text_of({standing("Aubrac", 4, 1, 0, 0), standing("Brenne", 16, 4, 5, 2)});
  CHECK(has(text, "5 of 20 (25%)"));
  CHECK(has(text, "5 of 10 (50%)"));
  CHECK(has(text, "1 of 2 plans has late actions: 5 in all."));
  CHECK(has(text, "2 actions are stopped or have something in the way, in 1 plan."));
  CHECK_FALSE(has(text, "no planned end"));
}

TEST_CASE("plans without dates and without actions are said to be, and are not said to be on time") {
  PlanStanding dateless = standing("Aubrac", 3, 0, 0, 0);
  dateless.summary.progress.dated = 0;
  const std::string text = text_of({dateless, standing("", 0, 0, 0, 0)}, Language::french);
  CHECK(has(text, "1 plan ne donne de fin prévue à aucune action maintenue"));
  CHECK(has(text, "1 plan n'a aucune action à présenter"));
  CHECK(has(text, "plan sans titre"));
  CHECK_FALSE(has(text, "Aucun plan n'a d'action en retard"));
  CHECK_FALSE(has(text, "NaN"));
}

TEST_CASE("totals that add prices with tax and without say so, though no plan mixes them") {
  PlanStanding one = standing("Aubrac", 1, 0, 0, 0);
  PlanStanding other = standing("Brenne", 1, 0, 0, 0);
  one.has_prices_with_tax = true;
  CHECK_FALSE(has(text_of({one, other}), "include tax"));
  other.has_prices_without_tax = true;
  CHECK(has(text_of({one, other}), "include tax"));
}

TEST_CASE("on 40 columns no figure's name is cut, and the sum of all has no folder") {
  const Edition edition{.version = "0.0.0", .institution = {}};
  const auto page =
      overview_of_several({standing("Aubrac", 4, 1, 1, 1), standing("Brenne", 4, 1, 0, 0)}, "", example_day, Language::french, edition);
  const std::string text = document::write_terminal(page, {.width = 40});
  const std::string figures = text.substr(0, text.find("Les plans, un par un"));
  CHECK_FALSE(has(figures, "…"));
  const std::string total = text.substr(text.find("\nTotal\n"));
  CHECK_FALSE(has(total.substr(0, total.find("Actions")), "Dossier"));
}

TEST_CASE("actions reserved to those who keep the plan are left out, and counted in the footer") {
  const auto open = open_example("rivemont");
  const Subject all = whole(open->plan, Language::french);
  const PlanStanding taken = standing_in_overview(all, "rivemont");
  CHECK(taken.left_out == 1);
  CHECK(taken.summary.progress.total + taken.left_out == all.actions.size());
  CHECK(taken.summary.territory == "Rivemont");
  CHECK(taken.money.planned.is_known);
  CHECK(taken.indicators.total == open->plan.indicators.size());
  CHECK(has(text_of({taken, taken}, Language::french), "2 actions réservées à l'équipe qui tient le plan ne figurent pas"));
}

}  // namespace
}  // namespace ctg::reports
