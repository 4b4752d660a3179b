// Where several plans stand: one line each, the worst first.
#include <algorithm>

#include "i18n/format.hpp"
#include "reports/attention.hpp"
#include "reports/cells.hpp"
#include "reports/situation.hpp"
#include "reports/status.hpp"
#include "views/progress.hpp"

namespace ctg::reports {
namespace {

constexpr Text title{"{0} {0:plan|plans} as of {1}", "{0} {0:plan|plans} au {1}"};
constexpr Text total_row{"Total", "Total"};

std::string number(std::size_t count, Language language) { return format_integer(static_cast<std::int64_t>(count), language); }

document::Cell problem_cell(std::size_t count, Language language) {
  if (count == 0) return {document::Line(), Data(0)};
  return {document::Line(document::toned(document::Tone::problem, number(count, language))), Data(count)};
}

document::Cell count_cell(std::size_t count, Language language) { return {number(count, language), Data(count)}; }

}  // namespace

PlanSummary summary(const Subject& subject, const std::string& folder) {
  const auto progress = views::progress_of(subject.plan, subject.actions, subject.today);
  const auto agenda = views::agenda(subject.plan, subject.actions, subject.today);
  const LocatedText& territory = subject.plan.convention.territory.name;
  return {.folder = folder,
          .title = plan_title(subject),
          .territory = territory.given() ? std::string(territory.value) : plan_title(subject),
          .actions = progress.total,
          .done = progress.count(Status::done),
          .late = progress.late,
          .stuck = stuck_count(agenda),
          .done_share = progress.done_of_dated().ratio(),
          .due_share = progress.due_of_dated().ratio()};
}

document::Document status_of_several(std::vector<PlanSummary> plans, Date today, Language language) {
  std::stable_sort(plans.begin(), plans.end(), [](const PlanSummary& a, const PlanSummary& b) { return a.late > b.late; });
  document::Document page(spoken(language, title, plans.size(), today), language);
  const auto words = [&](Text text) { return std::string(text.in(language)); };
  using document::Alignment;
  document::Table& table =
      page.table({{.title = words({"Territory", "Territoire"}), .key = "territory"},
                  {.title = words({"Folder", "Dossier"}), .key = "folder"},
                  {.title = words({"Actions", "Actions"}), .alignment = Alignment::right, .key = "actions"},
                  {.title = words({"Done", "Réalisées"}), .alignment = Alignment::right, .key = "done"},
                  {.title = words({"Progress", "Avancement"}), .priority = 3, .key = "progress"},
                  {.title = words({"Late", "En retard"}), .alignment = Alignment::right, .key = "late"},
                  {.title = words({"Stuck", "À l'arrêt"}), .alignment = Alignment::right, .priority = 2, .key = "stuck"}});
  PlanSummary all;
  for (const PlanSummary& plan : plans) {
    const document::Cell progress =
        plan.done_share ? document::Cell(document::Line(document::meter(*plan.done_share, plan.due_share))) : document::Cell();
    table.row({plan.territory, plan.folder, count_cell(plan.actions, language), count_cell(plan.done, language), progress,
               problem_cell(plan.late, language), problem_cell(plan.stuck, language)});
    all.actions += plan.actions;
    all.done += plan.done;
    all.late += plan.late;
    all.stuck += plan.stuck;
  }
  table.total({words(total_row), "", count_cell(all.actions, language), count_cell(all.done, language), "", count_cell(all.late, language),
               count_cell(all.stuck, language)});
  return page;
}

}  // namespace ctg::reports
