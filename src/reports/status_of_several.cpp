// Where several plans stand: one line each, the worst first.
#include <algorithm>
#include <tuple>

#include "reports/attention.hpp"
#include "reports/cells.hpp"
#include "reports/situation.hpp"
#include "reports/standing.hpp"
#include "reports/status.hpp"

namespace ctg::reports {
namespace {

constexpr Text title{"{0} {0:plan|plans} as of {1}", "{0} {0:plan|plans} au {1}"};
constexpr Text total_row{"Total", "Total"};

}  // namespace

PlanSummary summary(const Subject& subject, const std::string& folder) {
  const Convention& convention = subject.plan.convention;
  const LocatedText& territory = convention.territory.name.given() ? convention.territory.name : convention.title;
  return {.folder = folder,
          .territory = std::string(territory.value),
          .progress = views::progress_of(subject.plan, subject.actions, subject.today),
          .stuck = stuck_count(views::agenda(subject.plan, subject.actions, subject.today))};
}

document::Table plans_table(const Subject& all, std::vector<PlanSummary> plans) {
  std::stable_sort(plans.begin(), plans.end(), [](const PlanSummary& a, const PlanSummary& b) {
    return std::tie(a.progress.late, a.stuck) > std::tie(b.progress.late, b.stuck);
  });
  document::Table table{{column(all, {"Territory", "Territoire"}, "territory"), column(all, {"Folder", "Dossier"}, "folder"),
                         number_column(all, {"Actions", "Actions"}, "actions"), number_column(all, {"Done", "Réalisées"}, "done"),
                         column(all, {"Progress", "Avancement"}, "progress", 3), number_column(all, {"Late", "En retard"}, "late"),
                         number_column(all, {"Stuck", "À l'arrêt"}, "stuck", 2)},
                        {},
                        {}};
  PlanSummary sum;
  for (const PlanSummary& plan : plans) {
    table.row({plan.territory.empty() ? untitled_plan(all.language) : plan.territory, plan.folder, number_cell(all, plan.progress.total),
               number_cell(all, plan.progress.count(Status::done)), progress_cell(all, plan.progress), late_cell(all, plan.progress.late),
               late_cell(all, plan.stuck)});
    sum.progress.add(plan.progress);
    sum.stuck += plan.stuck;
  }
  table.total({all.in(total_row), document::Cell(), number_cell(all, sum.progress.total),
               number_cell(all, sum.progress.count(Status::done)), progress_cell(all, sum.progress), number_cell(all, sum.progress.late),
               number_cell(all, sum.stuck)});
  return table;
}

document::Document status_of_several(std::vector<PlanSummary> plans, Date today, Language language) {
  const Plan none;
  const Subject all{none, {}, "", today, language};
  document::Document page(all.say(title, plans.size(), today), language);
  page.blocks.emplace_back(plans_table(all, std::move(plans)));
  return page;
}

}  // namespace ctg::reports
