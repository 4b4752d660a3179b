// The past of plans in tables and in a picture.
#include "base/unicode.hpp"
#include "i18n/format.hpp"
#include "reports/cells.hpp"
#include "reports/history.hpp"
#include "reports/status.hpp"

namespace ctg::reports {
namespace {

using document::Cell;
using document::Line;
using document::Table;

constexpr Text running{"{0} (running)", "{0} (en cours)"};
constexpr Text chart_title{"Planned and done over time", "Prévu et réalisé dans le temps"};
constexpr Text signed_series{"signed deadlines", "échéances signées"};
constexpr Text due_series{"standing deadlines", "échéances actuelles"};
constexpr Text done_series{"done", "réalisées"};
constexpr Text chart_summary{
    "On {0}, {1} {1:action was|actions were} due as signed, {2} as {2:it stands|they stand}, and {3} {3:was|were} done.",
    "Au {0}, {1} {1:action était|actions étaient} à échéance selon la signature, {2} selon le plan actuel, et {3} {3:était "
    "réalisée|étaient réalisées}."};

Text length_title(views::PeriodLength length) {
  switch (length) {
    case views::PeriodLength::month:
      return {"Month", "Mois"};
    case views::PeriodLength::quarter:
      return {"Quarter", "Trimestre"};
    case views::PeriodLength::year:
      break;
  }
  return {"Year", "Année"};
}

// What the cells of tables need to know of a report that is of no single plan.
struct Wording {
  explicit Wording(const PlanHistories& histories) : all{none, {}, histories.query, histories.today, histories.language} {}
  Plan none;
  Subject all;
};

Cell period_cell(const Subject& all, const views::BurnUpPeriod& period) {
  const std::string name = format_short_date(period.period, all.language);
  const bool is_running = period.period.first <= all.today && all.today < period.period.last;
  return {Line(is_running ? all.say(running, name) : name), Data(period.period)};
}

Cell known_cell(const Subject& all, const std::optional<std::size_t>& number) {
  return number ? number_cell(all, *number) : Cell(Line(), Data());
}

std::vector<document::Column> period_columns(const Subject& all, views::PeriodLength length) {
  return {column(all, length_title(length), "period"),
          number_column(all, {"Signed", "Signées"}, "signed_due", 5),
          number_column(all, {"Standing", "Actuelles"}, "due", 4),
          number_column(all, {"Done", "Réalisées"}, "done", 3),
          number_column(all, {"All signed", "Cumul signé"}, "signed_due_so_far"),
          number_column(all, {"All standing", "Cumul actuel"}, "due_so_far"),
          number_column(all, {"All done", "Cumul réalisé"}, "done_so_far"),
          number_column(all, {"Late", "En retard"}, "late_then", 2)};
}

void add_periods(Table& table, const PlanHistories& histories, const Subject& all, views::FollowedActions actions,
                 const std::vector<Cell>& first) {
  for (const views::BurnUpPeriod& period : views::burn_up(actions, histories.length, histories.today)) {
    if (histories.since && period.period.last < *histories.since) continue;
    const auto done = [&](std::size_t number) { return period.is_to_come ? Cell(Line(), Data()) : number_cell(all, number); };
    std::vector<Cell> cells = first;
    for (Cell& cell :
         std::vector<Cell>{period_cell(all, period), number_cell(all, period.within.signed_due), number_cell(all, period.within.due),
                           done(period.within.done), number_cell(all, period.until.signed_due), number_cell(all, period.until.due),
                           done(period.until.done), known_cell(all, period.late_then)})
      cells.push_back(std::move(cell));
    table.row(std::move(cells));
  }
}

// A line of a plan or of a group: how far it is today, and how far it slipped.
std::vector<document::Column> standing_columns(const Subject& all, document::Column first) {
  return {std::move(first),
          number_column(all, {"Actions", "Actions"}, "actions"),
          number_column(all, {"Due, as signed", "Échues, signées"}, "signed_due"),
          number_column(all, {"Due, standing", "Échues, actuelles"}, "due"),
          number_column(all, {"Done", "Réalisées"}, "done"),
          number_column(all, {"Postponed", "Reportées"}, "postponed", 2),
          number_column(all, {"Mean slip", "Glissement moyen"}, "mean_slip_days", 2)};
}

std::vector<Cell> standing_cells(const Subject& all, Cell first, views::FollowedActions actions) {
  const views::BurnUpCounts now = views::counts_until(actions, all.today);
  const views::Slippage slippage = views::slippage(actions);
  const auto mean = slippage.mean_days();
  return {std::move(first),
          number_cell(all, actions.size()),
          number_cell(all, now.signed_due),
          number_cell(all, now.due),
          number_cell(all, now.done),
          number_cell(all, slippage.postponed),
          mean ? days_cell(all, *mean) : Cell(Line(), Data())};
}

void add_total(Table& table, const Subject& all, const PlanHistories& histories) {
  table.row(standing_cells(all, all.in({"Total", "Total"}), histories.followed()));
  table.rows.back().total = true;
}

}  // namespace

Table periods_table(const PlanHistories& histories, views::FollowedActions actions) {
  const Wording wording(histories);
  Table table{period_columns(wording.all, histories.length), {}, {}};
  add_periods(table, histories, wording.all, actions, {});
  return table;
}

Table history_table(const PlanHistories& histories) {
  const auto all = histories.followed();
  if (!histories.groups) return periods_table(histories, all);
  const Wording wording(histories);
  Table table{{{.title = histories.groups->heading(), .key = "group"}}, {}, {}};
  for (document::Column& column : period_columns(wording.all, histories.length)) table.columns.push_back(std::move(column));
  for (const GroupLine* line : histories.groups->in_order())
    add_periods(table, histories, wording.all, histories.followed_of(*line), {GroupLines::cell(*line)});
  return table;
}

Table moved_deadlines_table(const PlanHistories& histories) {
  const Wording wording(histories);
  const Subject& all = wording.all;
  Table table{{column(all, {"Id", "Identifiant"}, "id"), column(all, {"Action", "Action"}, "title"),
               column(all, {"Signed", "Signée"}, "signed_end"), column(all, {"Standing", "Actuelle"}, "end"),
               number_column(all, {"Slip", "Glissement"}, "slip_days"), number_column(all, {"Postponed", "Reports"}, "postponements", 2),
               column(all, {"Done on", "Réalisée le"}, "done_on", 3)},
              {},
              {}};
  table.columns[1].wraps = true;
  for (const views::FollowedAction& action : views::moved_deadlines(histories.followed())) {
    const views::ActionHistory& history = *action.history;
    const auto done_on = history.done_on ? std::optional(PartialDate::of(*history.done_on)) : std::nullopt;
    table.row({Line(document::code(history.id)), Line(history.title), date_cell(all, history.signed_end), date_cell(all, history.end),
               days_cell(all, *history.slip()), number_cell(all, history.postponements), date_cell(all, done_on)});
  }
  return table;
}

Table plans_table(const PlanHistories& histories) {
  const Wording wording(histories);
  Table table{standing_columns(wording.all, column(wording.all, {"Plan", "Plan"}, "plan")), {}, {}};
  for (std::size_t place = 0; place < histories.plans.size(); ++place)
    table.row(standing_cells(wording.all, Line(printable(histories.plans[place].folder)), histories.followed_of_plan(place)));
  add_total(table, wording.all, histories);
  return table;
}

Table groups_table(const PlanHistories& histories) {
  const Wording wording(histories);
  Table table{standing_columns(wording.all, {.title = histories.groups->heading(), .key = "group"}), {}, {}};
  for (const GroupLine* line : histories.groups->in_order())
    table.row(standing_cells(wording.all, GroupLines::cell(*line), histories.followed_of(*line)));
  add_total(table, wording.all, histories);
  return table;
}

std::optional<document::Chart> burn_up_chart(const PlanHistories& histories, views::FollowedActions actions) {
  const Wording wording(histories);
  const Subject& all = wording.all;
  document::LineSeries as_signed{all.in(signed_series), {}, true};
  document::LineSeries due{all.in(due_series), {}, true};
  document::LineSeries done{all.in(done_series), {}, false};
  for (const views::BurnUpPeriod& month : views::burn_up(actions, views::PeriodLength::month, histories.today)) {
    const views::BurnUpCounts counts = views::counts_until(actions, month.on);
    as_signed.points.push_back({month.on, static_cast<double>(counts.signed_due)});
    due.points.push_back({month.on, static_cast<double>(counts.due)});
    if (!month.is_to_come) done.points.push_back({month.on, static_cast<double>(counts.done)});
  }
  if (due.points.size() < 2) return std::nullopt;
  const views::BurnUpCounts now = views::counts_until(actions, histories.today);
  std::string summary = all.say(chart_summary, histories.today, now.signed_due, now.due, now.done);
  return document::Chart{all.in(chart_title), std::move(summary),
                         document::LineChart{{std::move(as_signed), std::move(due), std::move(done)}, false, histories.today}};
}

}  // namespace ctg::reports
