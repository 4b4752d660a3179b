// Charts of progress, money, indicators and dates.
#include "reports/pictures.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "i18n/format.hpp"
#include "reports/cells.hpp"
#include "reports/standing.hpp"
#include "views/objective_tree.hpp"
#include "views/progress_over_time.hpp"
#include "views/timing.hpp"

namespace ctg::reports {
namespace {

using document::Bar;
using document::BarChart;
using document::Chart;
using document::LineChart;
using document::LineSeries;
using document::Tone;

constexpr Text status_title{"Actions by status", "Actions par statut"};
constexpr Text status_summary{"Bars: for each of {0} objectives, its actions by status; the table gives the numbers.",
                              "Barres\u00a0: pour chacun des {0} objectifs, ses actions par statut\u00a0; le tableau donne les nombres."};
constexpr Text done_words{"{0} done of {1}", "{0} {0:réalisée|réalisées} sur {1}"};
constexpr Text time_title{"Due and done over time", "Attendu et réalisé dans le temps"};
constexpr Text time_summary{"Lines: {1} of {0} actions were due on {3}, {2} of them done.",
                            "Courbes\u00a0: au {3}, {1} actions sur {0} étaient à échéance et {2} {2:était réalisée|étaient réalisées}."};
constexpr Text due_series{"due", "attendues"};
constexpr Text done_series{"done", "réalisées"};
constexpr Text year_title{"Money by year", "Budget et financements par année"};
constexpr Text year_summary{"Bars: planned, granted and spent in each year; the table gives the amounts.",
                            "Barres\u00a0: prévu, accordé et dépensé chaque année\u00a0; le tableau donne les montants."};
constexpr Text of_year{"{0}: {1}", "{0}\u00a0: {1}"};
constexpr Text planned_series{"planned", "prévu"};
constexpr Text granted_series{"granted", "accordé"};
constexpr Text spent_series{"spent", "dépensé"};
constexpr Text funder_title{"Granted, by funder", "Financements accordés, par financeur"};
constexpr Text funder_summary{"Bars: what each funder has granted; the table gives the amounts.",
                              "Barres\u00a0: ce que chaque financeur a accordé\u00a0; le tableau donne les montants."};
constexpr Text indicator_summary{"Lines: {0} values measured, the latest {1} on {2}, and what is aimed at.",
                                 "Courbes\u00a0: {0} valeurs relevées, la dernière {1} au {2}, et la trajectoire visée."};
constexpr Text measured{"measured", "relevé"};
constexpr Text aimed_at{"aimed at", "visé"};
constexpr Text calendar_title{"Calendar of the actions", "Calendrier des actions"};
constexpr Text calendar_summary{"Calendar: {0} actions by objective, from {1} to {2}.",
                                "Calendrier\u00a0: {0} actions par objectif, du {1} au {2}."};
constexpr Text without_objective{"Without objective", "Sans objectif"};

// What statuses are told together: who looks at a picture compares four colours, not eight.
struct StatusGroup {
  Text name;
  Tone tone;
  std::array<Status, 3> statuses;
};
constexpr StatusGroup status_groups[] = {
    {{"done", "réalisées"}, Tone::good, {Status::done, Status::done, Status::done}},
    {{"in progress", "en cours"}, Tone::neutral, {Status::in_progress, Status::in_progress, Status::in_progress}},
    {{"stopped", "à l'arrêt"}, Tone::warning, {Status::postponed, Status::suspended, Status::blocked}},
    {{"to come", "à venir"}, Tone::muted, {Status::planned, Status::proposed, Status::proposed}},
};

std::size_t count_of(const views::Progress& progress, const StatusGroup& group) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < group.statuses.size(); ++i)
    if (i == 0 || group.statuses[i] != group.statuses[i - 1]) count += progress.count(group.statuses[i]);
  return count;
}

// The objectives to compare: the roots, or what stands below where there is one root only.
std::uint32_t compared_depth(const views::ProgressByObjective& progress) {
  const auto roots =
      std::count_if(progress.objectives.begin(), progress.objectives.end(), [](const auto& entry) { return entry.depth == 0; });
  return roots == 1 ? 1 : 0;
}

double euros(Amount amount) { return static_cast<double>(std::max<std::int64_t>(amount.cents, 0)) / 100; }

Tone calendar_tone(const Action& action, Date today) {
  if (views::is_late(action, today)) return Tone::problem;
  return action.status.given() ? tone_of(action.status.value) : Tone::muted;
}

constexpr Text late_words{"late", "en retard"};

std::string calendar_words(const Subject& subject, const Action& action) {
  if (views::is_late(action, subject.today)) return subject.in(late_words);
  return action.status.given() ? plain_text(status_cell(subject, action).shown, subject.language) : std::string();
}

// From the first to the last day that is known of it.
std::optional<std::pair<Date, Date>> days_of(const Action& action, Date today) {
  const LocatedDate& start = action.actual.start.given() ? action.actual.start : action.planned.start;
  const LocatedDate& end = action.actual.end.given() ? action.actual.end : action.planned.end;
  if (!start.given() && !end.given()) return std::nullopt;
  const Date first = start.given() ? start.value.first : end.value.first;
  Date last = end.given() ? end.value.last : start.value.last;
  if (views::is_late(action, today)) last = std::max(last, today);
  return std::pair(first, std::max(first, last));
}

}  // namespace

std::optional<Chart> status_by_objective_chart(const Subject& subject) {
  const auto progress = views::progress_by_objective(subject.plan, subject.actions, subject.today);
  const std::uint32_t depth = compared_depth(progress);
  BarChart chart;
  for (const StatusGroup& group : status_groups) chart.series.push_back({subject.in(group.name), group.tone});
  for (const views::ObjectiveProgress& entry : progress.objectives) {
    if (entry.depth != depth || entry.progress.kept() == 0) continue;
    Bar bar{called(Kind::objective, subject.plan, entry.objective), {}, {}};
    for (const StatusGroup& group : status_groups) bar.values.push_back(static_cast<double>(count_of(entry.progress, group)));
    bar.words = subject.say(done_words, entry.progress.count(Status::done), entry.progress.kept());
    chart.bars.push_back(std::move(bar));
  }
  if (chart.bars.size() < 2) return std::nullopt;
  const views::Progress whole = views::progress_of(subject.plan, subject.actions, subject.today);
  for (const StatusGroup& group : status_groups) chart.whole.push_back(static_cast<double>(count_of(whole, group)));
  std::string summary = subject.say(status_summary, chart.bars.size());
  return Chart{subject.in(status_title), std::move(summary), std::move(chart)};
}

std::optional<Chart> done_over_time_chart(const Subject& subject) {
  const auto progress = views::progress_over_time(subject.plan, subject.actions, subject.today);
  if (progress.months.size() < 2) return std::nullopt;
  LineSeries due{subject.in(due_series), {}, true};
  LineSeries done{subject.in(done_series), {}, false};
  std::size_t due_now = 0;
  for (const views::MonthProgress& month : progress.months) {
    due.points.push_back({month.on, static_cast<double>(month.due)});
    if (!month.done) continue;
    due_now = month.due;
    done.points.push_back({month.on, static_cast<double>(*month.done)});
  }
  if (done.points.empty()) return std::nullopt;
  const auto done_now = static_cast<std::int64_t>(done.points.back().value);
  const Date now = done.points.back().on;
  std::string summary = subject.say(time_summary, progress.dated, due_now, done_now, now);
  return Chart{subject.in(time_title), std::move(summary), LineChart{{std::move(due), std::move(done)}, false, subject.today}};
}

std::optional<Chart> money_by_year_chart(const Subject& subject, const views::Money& money) {
  BarChart chart;
  for (const Text& name : {planned_series, granted_series, spent_series}) chart.series.push_back({subject.in(name), Tone::neutral});
  for (const views::MoneyOfYear& year : money.by_year) {
    if (!year.year) continue;
    const std::array<const views::Sum*, 3> sums{&year.totals.planned, &year.totals.granted, &year.totals.spent};
    for (std::size_t i = 0; i < sums.size(); ++i) {
      if (!sums[i]->is_known) continue;
      Bar bar{subject.say(of_year, std::to_string(*year.year), chart.series[i].name), std::vector<double>(sums.size(), 0.0), {}};
      bar.values[i] = euros(*sums[i]);
      bar.words = format_amount(*sums[i], subject.language);
      chart.bars.push_back(std::move(bar));
    }
  }
  if (chart.bars.size() < 2) return std::nullopt;
  return Chart{subject.in(year_title), subject.in(year_summary), std::move(chart)};
}

std::optional<Chart> money_by_funder_chart(const Subject& subject, const views::Money& money) {
  BarChart chart{{{subject.in(granted_series), Tone::neutral}}, {}, {}};
  for (const views::MoneyOfFunder& funder : money.by_funder) {
    if (!funder.totals.granted.is_known) continue;
    const std::string name = funder.institution ? called(Kind::institution, subject.plan, *funder.institution) : std::string(funder.id);
    if (!name.empty()) chart.bars.push_back({name, {euros(funder.totals.granted)}, format_amount(funder.totals.granted, subject.language)});
  }
  if (chart.bars.size() < 2) return std::nullopt;
  std::stable_sort(chart.bars.begin(), chart.bars.end(), [](const Bar& a, const Bar& b) { return a.values.front() > b.values.front(); });
  return Chart{subject.in(funder_title), subject.in(funder_summary), std::move(chart)};
}

std::optional<Chart> indicator_chart(const Subject& subject, const views::IndicatorProgress& progress) {
  const Indicator& indicator = subject.plan.indicators[progress.indicator];
  LineSeries values{subject.in(measured), {}, false};
  for (const views::IndicatorPoint& point : progress.series) values.points.push_back({point.day, point.value.value()});
  LineSeries aims{subject.in(aimed_at), {}, true};
  if (progress.baseline && progress.baseline->day) aims.points.push_back({*progress.baseline->day, progress.baseline->value.value()});
  for (const Target& target : indicator.targets)
    if (target.value.given() && target.on.given()) aims.points.push_back({target.on.value.last, target.value.value.value()});
  std::stable_sort(aims.points.begin(), aims.points.end(), [](const auto& a, const auto& b) { return a.on < b.on; });
  if (values.points.size() + (aims.points.empty() ? 0 : 1) < 2 || !progress.latest) return std::nullopt;
  std::string summary =
      subject.say(indicator_summary, values.points.size(), format_decimal(progress.latest->value, subject.language), progress.latest->day);
  LineChart chart{{std::move(values)}, false, std::nullopt};
  if (aims.points.size() > 1) chart.series.push_back(std::move(aims));
  return Chart{called(Kind::indicator, subject.plan, progress.indicator), std::move(summary), std::move(chart)};
}

std::optional<Chart> calendar_chart(const Subject& subject, std::optional<views::Days> shown) {
  const views::ObjectiveTree tree(subject.plan);
  std::map<std::uint32_t, document::CalendarSection> sections;  // by the place of the main objective in the tree
  std::size_t count = 0;
  Date first{};
  Date last{};
  for (const std::uint32_t index : subject.actions) {
    const Action& action = subject.plan.actions[index];
    const auto days = days_of(action, subject.today);
    if (!days || views::is_cancelled(action)) continue;
    const bool placed = !action.objectives.empty() && action.objectives.front().resolved();
    const std::uint32_t place = placed ? tree.place_of(action.objectives.front().index) : UINT32_MAX;
    document::CalendarSection& section = sections[place];
    if (section.entries.empty())
      section.title = placed ? called(Kind::objective, subject.plan, action.objectives.front().index) : subject.in(without_objective);
    section.entries.push_back({called(Kind::action, subject.plan, index), days->first, days->second, calendar_tone(action, subject.today),
                               calendar_words(subject, action)});
    first = count == 0 ? days->first : std::min(first, days->first);
    last = count == 0 ? days->second : std::max(last, days->second);
    ++count;
  }
  if (count < 2) return std::nullopt;
  if (shown) {
    first = shown->first;
    last = shown->last;
  }
  document::Calendar calendar{{}, first, last, subject.today};
  for (auto& [place, section] : sections) calendar.sections.push_back(std::move(section));
  std::string summary = subject.say(calendar_summary, count, first, last);
  return Chart{subject.in(calendar_title), std::move(summary), std::move(calendar)};
}

}  // namespace ctg::reports
