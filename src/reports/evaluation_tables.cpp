// A convention judged line by line.
#include <algorithm>

#include "i18n/format.hpp"
#include "reports/cells.hpp"
#include "reports/evaluation_report.hpp"
#include "reports/standing.hpp"
#include "views/timing.hpp"

namespace ctg::reports {
namespace {

using document::Cell;
using document::Line;
using document::Table;
using document::Tone;
using views::Attainment;

constexpr Text need_title{"Need", "Besoin"};
constexpr Text objectives_title{"Objectives", "Objectifs"};
constexpr Text objective_title{"Objective", "Objectif"};
constexpr Text actions_title{"Actions", "Actions"};
constexpr Text done_title{"Done", "Réalisées"};
constexpr Text cancelled_title{"Cancelled", "Abandonnées"};
constexpr Text late_title{"Late", "En retard"};
constexpr Text targets_title{"Targets", "Cibles"};
constexpr Text on_track_title{"Indicators", "Indicateurs"};
constexpr Text with_state{"{0} ({1})", "{0} ({1})"};
constexpr Text staff_title{"Staff (FTE)", "ETP"};
constexpr Text planned_title{"Planned", "Prévu"};
constexpr Text spent_title{"Spent", "Dépensé"};
constexpr Text indicator_title{"Indicator", "Indicateur"};
constexpr Text unit_title{"Unit", "Unité"};
constexpr Text attainment_title{"Way covered", "Chemin parcouru"};
constexpr Text result_title{"Result", "Résultat"};
constexpr Text action_title{"Action", "Action"};
constexpr Text lead_title{"Lead", "Pilote"};
constexpr Text status_title{"Status", "Statut"};
constexpr Text end_title{"End", "Fin"};
constexpr Text why_title{"Why", "Pourquoi"};
constexpr Text total{"Total", "Total"};
constexpr Text recurring{"recurring ({0})", "récurrente ({0})"};
constexpr Text beyond{"planned to end after the period", "fin prévue après le terme"};
constexpr Text unfinished{"not finished", "non terminée"};

struct AttainmentWords {
  std::string_view name;
  Text label;
  Tone tone;
};

AttainmentWords words_of(Attainment attainment) {
  switch (attainment) {
    case Attainment::attained:
      return {"attained", {"attained", "cible atteinte"}, Tone::good};
    case Attainment::not_attained:
      return {"not_attained", {"not attained", "cible non atteinte"}, Tone::problem};
    case Attainment::under_way:
      return {"under_way", {"not yet attained", "pas encore atteinte"}, Tone::neutral};
    case Attainment::without_value:
      return {"without_value", {"unknown: no value", "inconnu\u00a0: aucune valeur"}, Tone::warning};
    case Attainment::without_target:
      return {"without_target", {"unknown: no target", "inconnu\u00a0: aucune cible"}, Tone::warning};
    case Attainment::context:
      break;
  }
  return {"context", {"context, not judged", "contexte, non jugé"}, Tone::muted};
}

// Once the period is over, the targets; until then, whether they can be reached.
struct Results {
  const Subject& subject;
  bool is_over;

  document::Column column() const {
    return is_over ? number_column(subject, targets_title, "targets", 2) : number_column(subject, on_track_title, "on_track", 2);
  }
  Cell cell(const views::AttainmentCounts& counts, const views::IndicatorCounts& states) const {
    return ratio_cell(subject, is_over ? counts.attained_of_known() : states.well_of_judged());
  }
};

Cell result_cell(const Subject& subject, const views::IndicatorEvaluation& entry) {
  const AttainmentWords words = words_of(entry.attainment);
  if (entry.attainment != Attainment::under_way) return {Line(document::toned(words.tone, subject.in(words.label))), Data(words.name)};
  return {Line(document::toned(tone_of(entry.progress.state), subject.say(with_state, words.label, label_of(entry.progress.state)))),
          Data(words.name)};
}

Cell why_cell(const Subject& subject, const Action& action, views::Continuation::Reason reason) {
  switch (reason) {
    case views::Continuation::Reason::beyond:
      return {Line(subject.in(beyond)), Data("beyond")};
    case views::Continuation::Reason::stopped:
      return {Line(status_piece(subject, action)), Data("stopped")};
    case views::Continuation::Reason::recurring:
      return {Line(subject.say(recurring, label_of(action.recurring.value))), Data("recurring")};
    case views::Continuation::Reason::unfinished:
      break;
  }
  return {Line(subject.in(unfinished)), Data("unfinished")};
}

}  // namespace

Table needs_evaluation_table(const Subject& subject, const views::Evaluation& evaluation) {
  const Results results{subject, evaluation.is_over()};
  Table table{{column(subject, need_title, "need"), number_column(subject, objectives_title, "objectives", 3),
               number_column(subject, actions_title, "actions"), number_column(subject, done_title, "done"),
               number_column(subject, late_title, "late", 3), results.column()},
              {},
              {}};
  for (const views::NeedEvaluation& entry : evaluation.needs)
    table.row({Cell(called(Kind::need, subject.plan, entry.need)), number_cell(subject, entry.objectives.size()),
               number_cell(subject, entry.progress.total), number_cell(subject, entry.progress.count(Status::done)),
               number_cell(subject, entry.progress.late), results.cell(entry.indicators, entry.states)});
  return table;
}

Table objectives_evaluation_table(const Subject& subject, const views::Evaluation& evaluation) {
  const Results results{subject, evaluation.is_over()};
  Table table{{column(subject, objective_title, "objective"), number_column(subject, actions_title, "actions"),
               number_column(subject, done_title, "done"), number_column(subject, cancelled_title, "cancelled", 4),
               number_column(subject, staff_title, "staff", 4), number_column(subject, planned_title, "planned", 3),
               number_column(subject, spent_title, "spent", 3), results.column()},
              {},
              {}};
  for (const views::ObjectiveEvaluation& entry : evaluation.objectives) {
    const views::ObjectiveMeans& means = entry.means;
    if (!subject.is_whole() && means.actions.empty()) continue;
    table.row({objective_cell(subject, means.objective, means.depth), number_cell(subject, entry.progress.total),
               number_cell(subject, entry.progress.count(Status::done)), number_cell(subject, entry.progress.count(Status::cancelled)),
               staff_cell(subject, means.staff), amount_cell(subject, means.money.planned), amount_cell(subject, means.money.spent),
               results.cell(entry.indicators, entry.states)});
  }
  const views::Progress& all = evaluation.progress;
  table.total({subject.in(total), number_cell(subject, all.total), number_cell(subject, all.count(Status::done)),
               number_cell(subject, all.count(Status::cancelled)), staff_cell(subject, views::staff_of(subject.plan, subject.actions)),
               amount_cell(subject, evaluation.money.total.planned), amount_cell(subject, evaluation.money.total.spent),
               subject.is_whole() ? results.cell(evaluation.attainments, evaluation.states) : Cell()});
  return table;
}

Table attainment_table(const Subject& subject, const std::vector<views::IndicatorEvaluation>& indicators) {
  Table table{
      {column(subject, indicator_title, "title"), column(subject, unit_title, "unit", 4), baseline_column(subject), latest_column(subject),
       target_column(subject), number_column(subject, attainment_title, "attainment", 3), column(subject, result_title, "result")},
      {},
      {}};
  for (const views::IndicatorEvaluation& entry : indicators) {
    const views::IndicatorProgress& progress = entry.progress;
    const Indicator& indicator = subject.plan.indicators[progress.indicator];
    Cell share;
    if (progress.last_attainment)
      share = {format_percent(std::clamp(*progress.last_attainment, 0.0, 1.0), subject.language), Data::share(*progress.last_attainment)};
    table.row({text_cell(indicator.title), text_cell(indicator.unit), baseline_cell(subject, progress.baseline),
               point_cell(subject, progress.latest), point_cell(subject, progress.last_target), std::move(share),
               result_cell(subject, entry)});
  }
  return table;
}

Table evaluated_actions_table(const Subject& subject, const views::ActionList& actions) {
  Table table{{column(subject, action_title, "title"), column(subject, lead_title, "lead", 3), column(subject, status_title, "status"),
               column(subject, end_title, "end", 2)},
              {},
              {}};
  for (const std::uint32_t index : actions) {
    const Action& action = subject.plan.actions[index];
    table.row({text_cell(action.title), Line(lead_of(subject.plan, action)), status_cell(subject, action), end_cell(subject, action)});
  }
  return table;
}

Table overspent_table(const Subject& subject, const views::ActionList& actions) {
  Table table{{column(subject, action_title, "title"), column(subject, lead_title, "lead", 3),
               number_column(subject, planned_title, "planned"), number_column(subject, spent_title, "spent")},
              {},
              {}};
  for (const std::uint32_t index : actions) {
    const Action& action = subject.plan.actions[index];
    const views::MoneyTotals totals = views::money_of(action);
    table.row({text_cell(action.title), Line(lead_of(subject.plan, action)), amount_cell(subject, totals.planned),
               amount_cell(subject, totals.spent)});
  }
  return table;
}

Table continuations_table(const Subject& subject, const views::Evaluation& evaluation) {
  Table table{{column(subject, action_title, "title"), column(subject, lead_title, "lead", 3), column(subject, end_title, "end", 2),
               column(subject, why_title, "reason")},
              {},
              {}};
  for (const views::Continuation& entry : evaluation.continuations) {
    const Action& action = subject.plan.actions[entry.action];
    table.row({text_cell(action.title), Line(lead_of(subject.plan, action)), date_cell(subject, action.planned.end),
               why_cell(subject, action, entry.reason)});
  }
  return table;
}

}  // namespace ctg::reports
