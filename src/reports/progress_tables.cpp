// Progress by status, by objective and by lead, as tables.
#include <algorithm>

#include "base/text.hpp"
#include "i18n/format.hpp"
#include "reports/cells.hpp"
#include "reports/standing.hpp"
#include "views/timing.hpp"
#include "views/workload.hpp"

namespace ctg::reports {
namespace {

using document::Cell;
using document::Line;
using document::Table;

constexpr Text none{"none", "aucune"};
constexpr Text without_status{"{0} without status", "{0} sans statut"};
constexpr Text code_title{"No.", "N°"};
constexpr Text objective_title{"Objective", "Objectif"};
constexpr Text audience_title{"For", "En direction de"};
constexpr Text progress_title{"Progress", "Avancement"};
constexpr Text done_title{"Done", "Réalisées"};
constexpr Text actions_title{"Actions", "Actions"};
constexpr Text nothing_due{"nothing due yet", "rien à échéance"};
constexpr Text late_title{"Late", "En retard"};
constexpr Text lead_title{"Lead", "Pilote"};
constexpr Text open_title{"Open", "Ouvertes"};
constexpr Text next_title{"Next due", "Prochaine échéance"};
constexpr Text nobody{"no lead", "sans pilote"};

Text counted_text(Status status) {
  switch (status) {
    case Status::proposed:
      return {"{0} proposed", "{0} {0:proposée|proposées}"};
    case Status::planned:
      return {"{0} planned", "{0} à venir"};
    case Status::in_progress:
      return {"{0} in progress", "{0} en cours"};
    case Status::done:
      return {"{0} done", "{0} {0:réalisée|réalisées}"};
    case Status::postponed:
      return {"{0} postponed", "{0} {0:reportée|reportées}"};
    case Status::suspended:
      return {"{0} suspended", "{0} {0:suspendue|suspendues}"};
    case Status::blocked:
      return {"{0} blocked", "{0} {0:bloquée|bloquées}"};
    case Status::cancelled:
      break;
  }
  return {"{0} cancelled", "{0} {0:abandonnée|abandonnées}"};
}

constexpr Status reading_order[] = {Status::done,      Status::in_progress, Status::planned, Status::proposed,
                                    Status::postponed, Status::suspended,   Status::blocked, Status::cancelled};

std::size_t open_count(const Subject& subject, views::Actions actions) {
  return static_cast<std::size_t>(
      std::count_if(actions.begin(), actions.end(), [&](std::uint32_t index) { return views::is_open(subject.plan.actions[index]); }));
}

bool any_audience(const Plan& plan) {
  for (const Objective& objective : plan.objectives)
    if (objective.audience.given()) return true;
  return false;
}

bool any_code(const Plan& plan) {
  for (const Objective& objective : plan.objectives)
    if (objective.code.given()) return true;
  return false;
}

struct ObjectiveColumns {
  bool code;
  bool audience;
  bool progress;
  bool late;
};

std::vector<Cell> objective_cells(const Subject& subject, const views::ObjectiveProgress& entry, const ObjectiveColumns& shown) {
  const Objective& objective = subject.plan.objectives[entry.objective];
  std::vector<Cell> cells{code_cell(objective.id)};
  if (shown.code) cells.emplace_back(Line(objective.code.value.text));
  cells.push_back(objective_cell(subject, entry.objective, entry.depth));
  if (shown.audience)
    cells.push_back(objective.audience.given()
                        ? Cell{subject.in(ctg::label_of(objective.audience.value)), Data(name_of(objective.audience.value))}
                        : Cell());
  cells.push_back(number_cell(subject, entry.progress.total));
  if (shown.progress) {
    cells.push_back(number_cell(subject, entry.progress.count(Status::done)));
    cells.push_back(progress_cell(subject, entry.progress));
  }
  if (shown.late) cells.push_back(late_cell(subject, entry.progress.late));
  return cells;
}

}  // namespace

std::string counted(const Subject& subject, Status status, std::size_t count) { return subject.say(counted_text(status), count); }

Line statuses_line(const Subject& subject, const views::Progress& progress) {
  Line line;
  const auto add = [&](document::Tone tone, std::string text) {
    if (!line.pieces.empty()) line.add(document::muted(" · "));
    line.add(document::toned(tone, replace_all(std::move(text), " ", "\u00a0")));  // a count stays with its word
  };
  for (const Status status : reading_order)
    if (progress.count(status) > 0) add(tone_of(status), counted(subject, status, progress.count(status)));
  if (progress.without_status > 0) add(document::Tone::warning, subject.say(without_status, progress.without_status));
  if (line.pieces.empty()) line.add(document::muted(subject.in(none)));
  return line;
}

Cell late_cell(const Subject& subject, std::size_t late) {
  if (late == 0) return {Line(), Data(0)};
  return {Line(document::toned(document::Tone::problem, format_integer(static_cast<std::int64_t>(late), subject.language))), Data(late)};
}

Cell progress_cell(const Subject& subject, const views::Progress& progress) {
  const auto done = progress.done_of_dated().ratio();
  if (!done) return {};
  if (progress.dated_done == 0 && progress.due == 0) return {Line(document::muted(subject.in(nothing_due))), Data::share(0)};
  return Line(document::meter(*done, progress.due_of_dated().ratio()));
}

Table objectives_table(const Subject& subject) {
  const auto by_objective = views::progress_by_objective(subject.plan, subject.actions, subject.today);
  const auto all = views::progress_of(subject.plan, subject.actions, subject.today);
  const bool says_more = all.dated > 0 || all.count(Status::done) > 0;
  const ObjectiveColumns shown{any_code(subject.plan), !says_more && any_audience(subject.plan), says_more, all.late > 0};
  Table table;
  table.columns = {column(subject, {"Id", "Id."}, "id")};
  if (shown.code) table.columns.push_back(column(subject, code_title, "code", 3));
  table.columns.push_back(column(subject, objective_title, "title"));
  if (shown.audience) table.columns.push_back(column(subject, audience_title, "audience", 2));
  table.columns.push_back(number_column(subject, actions_title, "actions"));
  if (shown.progress) {
    table.columns.push_back(number_column(subject, done_title, "done", 3));
    table.columns.push_back(column(subject, progress_title, "progress", 2));
  }
  if (shown.late) table.columns.push_back(number_column(subject, late_title, "late", 2));
  for (const views::ObjectiveProgress& entry : by_objective.objectives) {
    if (!subject.is_whole() && entry.progress.total == 0) continue;
    table.row(objective_cells(subject, entry, shown));
  }
  if (!by_objective.without_objective.empty()) {
    std::vector<Cell> cells(table.columns.size());
    cells[shown.code ? 2 : 1] = objective_cell(subject, std::nullopt, 0);
    cells[static_cast<std::size_t>(shown.code) + static_cast<std::size_t>(shown.audience) + 2] =
        number_cell(subject, by_objective.without_objective.size());
    table.row(std::move(cells));
  }
  return table;
}

Table leads_table(const Subject& subject) {
  Table table{
      {column(subject, lead_title, "lead"), number_column(subject, actions_title, "actions"), number_column(subject, done_title, "done"),
       number_column(subject, open_title, "open"), number_column(subject, late_title, "late"), column(subject, next_title, "next_due", 2)},
      {},
      {}};
  std::vector<views::InstitutionLoad> loads = views::institution_loads(subject.plan, subject.actions, subject.today);
  std::stable_sort(loads.begin(), loads.end(), [](const auto& a, const auto& b) { return a.leads.size() > b.leads.size(); });
  for (const views::InstitutionLoad& load : loads) {
    if (load.leads.empty()) continue;
    std::optional<PartialDate> next;
    for (const views::Deadline& deadline : load.deadlines)
      if (deadline.days_left >= 0 && !next) next = deadline.on;
    table.row({{called(Kind::institution, subject.plan, load.institution), Data(subject.plan.institutions[load.institution].id.value)},
               number_cell(subject, load.led.total),
               number_cell(subject, load.led.count(Status::done)),
               number_cell(subject, open_count(subject, load.leads)),
               late_cell(subject, load.led.late),
               date_cell(subject, next)});
  }
  views::ActionList unled;
  for (const std::uint32_t index : subject.actions)
    if (!subject.plan.actions[index].lead.resolved()) unled.push_back(index);
  if (!unled.empty() && !table.rows.empty()) {
    const views::Progress progress = views::progress_of(subject.plan, unled, subject.today);
    table.row({{Line(document::muted(subject.in(nobody))), Data()},
               number_cell(subject, progress.total),
               number_cell(subject, progress.count(Status::done)),
               number_cell(subject, open_count(subject, unled)),
               late_cell(subject, progress.late)});
  }
  return table;
}

}  // namespace ctg::reports
