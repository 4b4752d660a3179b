// A year of a plan, action by action and objective by objective.
#include <cstdlib>

#include "i18n/format.hpp"
#include "reports/annual_report.hpp"
#include "reports/cells.hpp"
#include "views/timing.hpp"

namespace ctg::reports {
namespace {

using document::Cell;
using document::Line;
using document::Table;
using document::Tone;

constexpr Text action_title{"Action", "Action"};
constexpr Text lead_title{"Lead", "Pilote"};
constexpr Text due_title{"Due", "Échéance"};
constexpr Text done_on_title{"Finished on", "Terminée le"};
constexpr Text planned_start_title{"Planned start", "Début prévu"};
constexpr Text started_on_title{"Begun on", "Commencée le"};
constexpr Text gap_title{"Gap", "Écart"};
constexpr Text what_title{"What", "Quoi"};
constexpr Text on_title{"Date", "Date"};
constexpr Text reason_title{"Reason", "Motif"};
constexpr Text status_on{"Status on {0}", "Statut au {0}"};
constexpr Text start_title{"Start", "Début"};
constexpr Text end_title{"End", "Fin"};
constexpr Text objective_title{"Objective", "Objectif"};
constexpr Text under_way_title{"Under way", "Menées"};
constexpr Text begun_title{"Begun", "Commencées"};
constexpr Text finished_title{"Finished", "Terminées"};
constexpr Text staff_title{"Staff (FTE)", "ETP"};
constexpr Text planned_title{"Planned", "Prévu"};
constexpr Text spent_title{"Spent", "Dépensé"};
constexpr Text results_title{"Indicators", "Indicateurs"};
constexpr Text total{"Total", "Total"};
constexpr Text days_after{"{0} {0:day|days} late", "{0}\u00a0{0:jour|jours} après"};
constexpr Text days_before{"{0} {0:day|days} early", "{0}\u00a0{0:jour|jours} avant"};
constexpr Text on_the_day{"on time", "à la date prévue"};
constexpr Text cancelled_words{"cancelled", "abandonnée"};

const Action& action_at(const Subject& subject, std::uint32_t index) { return subject.plan.actions[index]; }

Cell gap_cell(const Subject& subject, const std::optional<int>& days) {
  if (!days) return {};
  if (*days == 0) return {Line(subject.in(on_the_day)), Data(0)};
  const Tone tone = *days > 0 ? Tone::warning : Tone::good;
  return {Line(document::toned(tone, subject.say(*days > 0 ? days_after : days_before, std::abs(*days)))), Data(*days)};
}

Table events_table(const Subject& subject, const std::vector<views::YearEvent>& events, const Text& planned, const Text& on) {
  Table table{{column(subject, action_title, "title"), column(subject, lead_title, "lead", 3), column(subject, planned, "planned", 2),
               column(subject, on, "on"), number_column(subject, gap_title, "days_late")},
              {},
              {}};
  for (const views::YearEvent& event : events) {
    const Action& action = action_at(subject, event.action);
    table.row({text_cell(action.title), Line(lead_of(subject.plan, action)), date_cell(subject, event.planned),
               date_cell(subject, std::optional(event.on)), gap_cell(subject, event.days_late)});
  }
  return table;
}

Table planned_table(const Subject& subject, const views::ActionList& actions, const Text& title, LocatedDate Period::*date) {
  Table table{{column(subject, action_title, "title"),
               column(subject, lead_title, "lead", 3),
               column(subject, title, "planned"),
               {.title = subject.say(status_on,
                                     plain_text(date_cell(subject, std::optional(PartialDate::of(subject.today))).shown, subject.language)),
                .key = "status"}},
              {},
              {}};
  for (const std::uint32_t index : actions) {
    const Action& action = action_at(subject, index);
    table.row({text_cell(action.title), Line(lead_of(subject.plan, action)), date_cell(subject, action.planned.*date),
               status_cell(subject, action)});
  }
  return table;
}

Cell results_cell(const Subject& subject, const views::IndicatorCounts& counts) { return ratio_cell(subject, counts.well_of_judged()); }

}  // namespace

Table finished_table(const Subject& subject, const std::vector<views::YearEvent>& done) {
  return events_table(subject, done, due_title, done_on_title);
}

Table started_table(const Subject& subject, const std::vector<views::YearEvent>& started) {
  return events_table(subject, started, planned_start_title, started_on_title);
}

Table given_up_table(const Subject& subject, const views::AnnualReview& review) {
  Table table{{column(subject, what_title, "status"), column(subject, on_title, "on"), column(subject, action_title, "title"),
               column(subject, lead_title, "lead", 3), column(subject, reason_title, "reason")},
              {},
              {}};
  const auto add = [&](const views::YearEvent& event, Cell what) {
    const Action& action = action_at(subject, event.action);
    table.row({std::move(what), date_cell(subject, std::optional(event.on)), text_cell(action.title), Line(lead_of(subject.plan, action)),
               text_cell(action.status_reason)});
  };
  for (const views::YearEvent& event : review.cancelled)
    add(event, {Line(document::toned(Tone::muted, subject.in(cancelled_words))), Data(name_of(Status::cancelled))});
  for (const views::YearEvent& event : review.stopped) add(event, status_cell(subject, action_at(subject, event.action)));
  return table;
}

Table unfinished_table(const Subject& subject, const views::ActionList& actions) {
  return planned_table(subject, actions, due_title, &Period::end);
}

Table not_begun_table(const Subject& subject, const views::ActionList& actions) {
  return planned_table(subject, actions, planned_start_title, &Period::start);
}

Table objectives_of_year_table(const Subject& subject, const views::AnnualReview& review) {
  Table table{{column(subject, objective_title, "objective"), number_column(subject, under_way_title, "under_way"),
               number_column(subject, begun_title, "begun", 4), number_column(subject, finished_title, "finished", 2),
               number_column(subject, staff_title, "staff", 4), number_column(subject, planned_title, "planned", 3),
               number_column(subject, spent_title, "spent", 2), number_column(subject, results_title, "indicators", 3)},
              {},
              {}};
  for (const views::ObjectiveYear& entry : review.objectives) {
    const views::ObjectiveMeans& means = entry.means;
    if (!subject.is_whole() && means.actions.empty() && means.money == views::MoneyTotals{}) continue;
    table.row({objective_cell(subject, means.objective, means.depth), number_cell(subject, means.actions.size()),
               number_cell(subject, entry.started), number_cell(subject, entry.done), staff_cell(subject, means.staff),
               amount_cell(subject, means.money.planned), amount_cell(subject, means.money.spent),
               results_cell(subject, entry.indicators)});
  }
  table.total({subject.in(total), number_cell(subject, review.under_way.size()), number_cell(subject, review.started.size()),
               number_cell(subject, review.done.size()), staff_cell(subject, review.staff),
               amount_cell(subject, review.money.total.planned), amount_cell(subject, review.money.total.spent),
               subject.is_whole() ? results_cell(subject, views::count_indicators(review.indicators)) : Cell()});
  return table;
}

Table under_way_table(const Subject& subject, const views::ActionList& actions) {
  Table table{{column(subject, action_title, "title"),
               column(subject, lead_title, "lead", 2),
               column(subject, start_title, "start", 3),
               column(subject, end_title, "end"),
               {.title = subject.say(status_on,
                                     plain_text(date_cell(subject, std::optional(PartialDate::of(subject.today))).shown, subject.language)),
                .key = "status"}},
              {},
              {}};
  for (const std::uint32_t index : actions) {
    const Action& action = action_at(subject, index);
    table.row({text_cell(action.title), Line(lead_of(subject.plan, action)),
               date_cell(subject, action.actual.start.given() ? action.actual.start : action.planned.start), end_cell(subject, action),
               status_cell(subject, action)});
  }
  return table;
}

}  // namespace ctg::reports
