// Indicators, from where they began to where they should be.
#include <algorithm>

#include "i18n/format.hpp"
#include "reports/cells.hpp"
#include "reports/standing.hpp"
#include "views/annual_review.hpp"

namespace ctg::reports {
namespace {

using document::Cell;
using document::Line;
using document::Table;
using document::Tone;
using views::IndicatorState;

constexpr Text indicator_title{"Indicator", "Indicateur"};
constexpr Text unit_title{"Unit", "Unité"};
constexpr Text baseline_title{"At the start", "Au départ"};
constexpr Text latest_title{"Latest", "Dernière valeur"};
constexpr Text target_title{"Target", "Cible"};
constexpr Text trend_title{"Trend", "Évolution"};
constexpr Text state_title{"State", "Situation"};
constexpr Text attainment_title{"Way covered", "Chemin parcouru"};
constexpr Text not_measured{"not measured in {0}", "non relevé en {0}"};
constexpr Text value_on{"{0} ({1})", "{0} ({1})"};

// The year is enough to place a value; its whole date is in the file.
Cell value_cell(const Subject& subject, const Decimal& value, const std::optional<Date>& day) {
  const std::string number = format_decimal(value, subject.language);
  return {day ? subject.say(value_on, number, std::to_string(year_of(*day))) : number, Data(value)};
}

Cell trend_cell(const views::IndicatorProgress& progress) {
  document::Sparkline line;
  if (progress.baseline) line.values.emplace_back(progress.baseline->value.value());
  for (const views::IndicatorPoint& point : progress.series) line.values.emplace_back(point.value.value());
  if (line.values.size() < 2) return {Line(), Data()};
  return {Line(document::Piece(std::move(line))), Data()};
}

Cell state_cell(const Subject& subject, IndicatorState state) {
  return {Line(document::toned(tone_of(state), subject.in(label_of(state)))), Data(name_of(state))};
}

}  // namespace

Cell point_cell(const Subject& subject, const std::optional<views::IndicatorPoint>& point) {
  return point ? value_cell(subject, point->value, point->day) : Cell();
}

Cell baseline_cell(const Subject& subject, const std::optional<views::IndicatorBaseline>& baseline) {
  return baseline ? value_cell(subject, baseline->value, baseline->day) : Cell();
}

document::Column baseline_column(const Subject& subject) { return number_column(subject, baseline_title, "baseline", 3); }
document::Column latest_column(const Subject& subject) { return number_column(subject, latest_title, "latest"); }
document::Column target_column(const Subject& subject) { return number_column(subject, target_title, "target", 2); }

std::string_view name_of(IndicatorState state) {
  switch (state) {
    case IndicatorState::reached:
      return "reached";
    case IndicatorState::on_track:
      return "on_track";
    case IndicatorState::behind:
      return "behind";
    case IndicatorState::without_value:
      return "without_value";
    case IndicatorState::without_target:
      return "without_target";
    case IndicatorState::without_baseline:
      return "without_baseline";
    case IndicatorState::context:
      break;
  }
  return "context";
}

Text label_of(IndicatorState state) {
  switch (state) {
    case IndicatorState::reached:
      return {"reached", "cible atteinte"};
    case IndicatorState::on_track:
      return {"on track", "en bonne voie"};
    case IndicatorState::behind:
      return {"behind", "en deçà de l'attendu"};
    case IndicatorState::without_value:
      return {"no value", "sans valeur"};
    case IndicatorState::without_target:
      return {"no target", "sans cible"};
    case IndicatorState::without_baseline:
      return {"no baseline", "sans valeur de départ"};
    case IndicatorState::context:
      break;
  }
  return {"context", "contexte"};
}

std::string counted(const Subject& subject, IndicatorState state, std::size_t count) {
  switch (state) {
    case IndicatorState::reached:
      return subject.say({"{0} reached", "{0} {0:atteint|atteints}"}, count);
    case IndicatorState::on_track:
      return subject.say({"{0} on track", "{0} en bonne voie"}, count);
    case IndicatorState::behind:
      return subject.say({"{0} behind", "{0} en deçà de l'attendu"}, count);
    case IndicatorState::without_value:
      return subject.say({"{0} without a value", "{0} sans valeur"}, count);
    case IndicatorState::without_target:
      return subject.say({"{0} without a target", "{0} sans cible"}, count);
    case IndicatorState::without_baseline:
      return subject.say({"{0} without a baseline", "{0} sans valeur de départ"}, count);
    case IndicatorState::context:
      break;
  }
  return subject.say({"{0} of context", "{0} de contexte"}, count);
}

Tone tone_of(IndicatorState state) {
  switch (state) {
    case IndicatorState::reached:
    case IndicatorState::on_track:
      return Tone::good;
    case IndicatorState::behind:
      return Tone::problem;
    case IndicatorState::without_value:
    case IndicatorState::without_target:
    case IndicatorState::without_baseline:
      return Tone::warning;
    case IndicatorState::context:
      break;
  }
  return Tone::muted;
}

Table indicators_table(const Subject& subject, const std::vector<views::IndicatorProgress>& indicators) {
  Table table{{column(subject, {"Id", "Id."}, "id", 5), column(subject, indicator_title, "title"), column(subject, unit_title, "unit", 6),
               baseline_column(subject), latest_column(subject), target_column(subject), column(subject, trend_title, "trend", 4),
               column(subject, state_title, "state")},
              {},
              {}};
  for (const views::IndicatorProgress& progress : indicators) {
    const Indicator& indicator = subject.plan.indicators[progress.indicator];
    table.row({code_cell(indicator.id), text_cell(indicator.title), text_cell(indicator.unit), baseline_cell(subject, progress.baseline),
               point_cell(subject, progress.latest), point_cell(subject, progress.target), trend_cell(progress),
               state_cell(subject, progress.state)});
  }
  return table;
}

Table indicators_of_year_table(const Subject& subject, const std::vector<views::IndicatorProgress>& indicators, std::int64_t year) {
  Table table{{column(subject, indicator_title, "title"),
               column(subject, unit_title, "unit", 6),
               baseline_column(subject),
               {.title = std::to_string(year), .alignment = document::Alignment::right, .key = "value"},
               target_column(subject),
               number_column(subject, attainment_title, "attainment", 5),
               column(subject, trend_title, "trend", 4),
               column(subject, state_title, "state")},
              {},
              {}};
  for (const views::IndicatorProgress& progress : indicators) {
    const Indicator& indicator = subject.plan.indicators[progress.indicator];
    const auto value = views::value_of_year(progress, year);
    Cell attainment;
    if (value && progress.attainment)
      attainment = {format_percent(std::clamp(*progress.attainment, 0.0, 1.0), subject.language), Data::share(*progress.attainment)};
    table.row({text_cell(indicator.title), text_cell(indicator.unit), baseline_cell(subject, progress.baseline),
               value ? Cell(format_decimal(value->value, subject.language), Data(value->value)) : Cell(),
               point_cell(subject, progress.target), std::move(attainment), trend_cell(progress),
               value ? state_cell(subject, progress.state)
                     : Cell(Line(document::toned(document::Tone::warning, subject.say(not_measured, std::to_string(year)))),
                            Data("not_measured"))});
  }
  return table;
}

}  // namespace ctg::reports
