// The overview of several plans: what a federation, a department or a Caf reads of those it follows.
#include "reports/overview_of_several.hpp"

#include <algorithm>

#include "reports/figures.hpp"
#include "reports/report_parts.hpp"
#include "reports/sentence.hpp"

namespace ctg::reports {
namespace {

constexpr Text title{"Overview of {0} {0:plan|plans}", "Tableau de bord de {0} {0:plan|plans}"};
constexpr Text dated_title{"As of {0}", "Situation au {0}"};
constexpr Text situation_heading{"The situation", "La situation"};
constexpr Text figures_heading{"Key figures, all plans together", "Chiffres clés, tous plans confondus"};
constexpr Text plans_heading{"The plans, one by one", "Les plans, un par un"};
constexpr Text some_late{"{0} of {1} plans {0:has|have} late actions: {2} in all.",
                         "{0} {0:plan|plans} sur {1} {0:a|ont} des actions en retard\u00a0: {2} en tout."};
constexpr Text none_late{"No plan has a late action.", "Aucun plan n'a d'action en retard."};
constexpr Text some_stuck{"{0} {0:action is|actions are} stopped or {0:has|have} something in the way, in {1} {1:plan|plans}.",
                          "{0} {0:action est|actions sont} à l'arrêt ou {0:freinée|freinées}, dans {1} {1:plan|plans}."};
constexpr Text without_dates{"{0} {0:plan gives|plans give} no planned end of any action kept: nothing can be said of what is due there.",
                             "{0} {0:plan ne donne|plans ne donnent} de fin prévue à aucune action maintenue\u00a0: on ne peut pas y dire "
                             "ce qui devrait être fait."};
constexpr Text without_actions{"{0} {0:plan has|plans have} no action to show.", "{0} {0:plan n'a|plans n'ont} aucune action à présenter."};
constexpr Text table_note{
    "The plans with most late actions come first, then those with most stopped. Progress: the share done and the share due by now, of "
    "the actions with a planned end that were not cancelled.",
    "En tête, les plans qui ont le plus d'actions en retard, puis à l'arrêt. Avancement\u00a0: part réalisée et part attendue à cette "
    "date, parmi les actions datées et non abandonnées."};

using Plans = std::vector<PlanStanding>;

std::string situation(const Subject& all, const Plans& plans) {
  std::size_t late_plans = 0;
  std::size_t late = 0;
  std::size_t stuck_plans = 0;
  std::size_t stuck = 0;
  std::size_t dateless = 0;
  std::size_t empty = 0;
  for (const PlanStanding& plan : plans) {
    const views::Progress& progress = plan.summary.progress;
    late += progress.late;
    stuck += plan.summary.stuck;
    if (progress.late > 0) ++late_plans;
    if (plan.summary.stuck > 0) ++stuck_plans;
    if (progress.total == 0) ++empty;
    if (progress.total > 0 && progress.dated == 0) ++dateless;
  }
  const bool is_dated = dateless + empty < plans.size();
  return paragraph({late > 0   ? all.say(some_late, late_plans, plans.size(), late)
                    : is_dated ? all.in(none_late)
                               : "",
                    stuck > 0 ? all.say(some_stuck, stuck, stuck_plans) : "", dateless > 0 ? all.say(without_dates, dateless) : "",
                    empty > 0 ? all.say(without_actions, empty) : ""});
}

document::Table key_figures(const Subject& all, const Plans& plans) {
  PlanStanding sum;
  for (const PlanStanding& plan : plans) {
    sum.summary.progress.add(plan.summary.progress);
    sum.summary.stuck += plan.summary.stuck;
    sum.indicators.add(plan.indicators);
    sum.money.add(plan.money);
  }
  Figures figures(all);
  figures.count({"Plans", "Plans"}, plans.size());
  figures.of_actions(sum.summary.progress, sum.summary.stuck);
  if (all.is_whole()) figures.of_indicators(sum.indicators);
  figures.of_money(sum.money);
  return figures.table();
}

bool mixes_taxes(const Plans& plans) {
  return std::any_of(plans.begin(), plans.end(), [](const PlanStanding& plan) { return plan.has_prices_without_tax; }) &&
         std::any_of(plans.begin(), plans.end(), [](const PlanStanding& plan) { return plan.has_prices_with_tax; });
}

}  // namespace

PlanStanding standing_in_overview(const Subject& whole, const std::string& folder) {
  const Subject subject = for_partners(whole);
  const views::Money money = views::money(subject.plan, subject.actions);
  return {.summary = summary(subject, folder),
          .indicators = views::count_indicators(views::indicator_progress(subject.plan, subject.today)),
          .money = money.total,
          .has_prices_without_tax = money.by_tax[0] > 0,
          .has_prices_with_tax = money.by_tax[1] > 0,
          .left_out = whole.actions.size() - subject.actions.size()};
}

document::Document overview_of_several(Plans plans, const std::string& query, Date today, Language language, const Edition& edition) {
  const Plan none;
  const Subject all{none, {}, query, today, language};
  document::Document page(all.say(title, plans.size()), language);
  page.paragraph(all.say(dated_title, today));
  add_query(page, all);
  if (const std::string said = situation(all, plans); !said.empty()) {
    page.heading(2, all.in(situation_heading));
    page.paragraph(said);
  }
  page.heading(2, all.in(figures_heading));
  add(page, key_figures(all, plans));
  if (mixes_taxes(plans)) add_mixed_taxes(page, all);
  std::size_t left_out = 0;
  std::vector<PlanSummary> summaries;
  for (PlanStanding& plan : plans) {
    left_out += plan.left_out;
    summaries.push_back(std::move(plan.summary));
  }
  add_section(page, 2, all.in(plans_heading), plans_table(all, std::move(summaries)));
  page.paragraph({document::muted(all.in(table_note))});
  page.footer_line(page.title);
  add_edition(page, all, left_out, edition);
  return page;
}

}  // namespace ctg::reports
