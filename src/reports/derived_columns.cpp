// The columns of each kind that no file holds, and what is shown where nothing is asked for.
#include <array>
#include <cmath>

#include "i18n/format.hpp"
#include "reports/cells.hpp"
#include "reports/list_columns.hpp"
#include "reports/standing.hpp"
#include "views/completeness.hpp"
#include "views/money.hpp"

namespace ctg::reports {
namespace {

using document::Alignment;
using document::Cell;
using document::Line;
using document::Tone;

constexpr Alignment left = Alignment::left;
constexpr Alignment right = Alignment::right;
constexpr Text yes{"yes", "oui"};

const Action& action_at(const ListFigures& figures, std::uint32_t index) { return figures.plan().actions[index]; }

Cell truth_cell(const Subject& subject, bool truth) { return {truth ? Line(subject.in(yes)) : Line(), Data(truth)}; }

Cell problem_days(const Subject& subject, int days, Data value) {
  if (days <= 0) return {Line(), std::move(value)};
  return {Line(document::toned(Tone::problem, plain_text(days_cell(subject, days).shown, subject.language))), std::move(value)};
}

Cell late(ListFigures& figures, std::uint32_t index) {
  const int days = views::days_late(action_at(figures, index), figures.subject().today);
  return problem_days(figures.subject(), days, Data(days > 0));
}
Cell days_late(ListFigures& figures, std::uint32_t index) {
  const int days = views::days_late(action_at(figures, index), figures.subject().today);
  return problem_days(figures.subject(), days, Data(days));
}
Cell starting_late(ListFigures& figures, std::uint32_t index) {
  const int days = views::days_start_late(action_at(figures, index), figures.subject().today);
  return problem_days(figures.subject(), days, Data(days > 0));
}
Cell due_soon(ListFigures& figures, std::uint32_t index) {
  return truth_cell(figures.subject(),
                    views::is_due_soon(action_at(figures, index), figures.subject().today, figures.thresholds().soon_days));
}
Cell stale(ListFigures& figures, std::uint32_t index) {
  return truth_cell(figures.subject(),
                    views::is_stale(figures.plan(), action_at(figures, index), figures.subject().today, figures.thresholds().stale_days));
}
Cell open(ListFigures& figures, std::uint32_t index) { return truth_cell(figures.subject(), views::is_open(action_at(figures, index))); }
Cell last_news(ListFigures& figures, std::uint32_t index) {
  return date_cell(figures.subject(), views::last_news(action_at(figures, index), figures.subject().today));
}
Cell days_silent(ListFigures& figures, std::uint32_t index) {
  const Action& action = action_at(figures, index);
  if (!views::is_under_way(action)) return {};  // what has not begun, or has ended, owes no news
  const auto days = views::days_silent(figures.plan(), action, figures.subject().today);
  return days ? days_cell(figures.subject(), *days) : Cell();
}
Cell status(ListFigures& figures, std::uint32_t index) { return status_cell(figures.subject(), action_at(figures, index)); }
Cell planned_start(ListFigures& figures, std::uint32_t index) {
  return date_cell(figures.subject(), action_at(figures, index).planned.start);
}
Cell planned_end(ListFigures& figures, std::uint32_t index) { return date_cell(figures.subject(), action_at(figures, index).planned.end); }
Cell main_objective(ListFigures& figures, std::uint32_t index) {
  const auto& objectives = action_at(figures, index).objectives;
  return objectives.empty() ? Cell() : reference_cell(figures.subject(), objectives.front());
}

template <views::Sum views::MoneyTotals::*Member>
Cell money(ListFigures& figures, std::uint32_t index) {
  return amount_cell(figures.subject(), views::money_of(action_at(figures, index)).*Member);
}

Cell missing(ListFigures& figures, std::uint32_t index) {
  std::string text;
  Data::List names;
  for (const std::string_view field : views::missing_fields(figures.plan(), action_at(figures, index), figures.subject().today)) {
    text += (text.empty() ? "" : ", ") + asked_field_title(figures.subject(), field);
    names.emplace_back(field);
  }
  return {text.empty() ? Line() : Line(text), Data(std::move(names))};
}

template <std::size_t (*Count)(const views::Progress&)>
Cell objective_count(ListFigures& figures, std::uint32_t index) {
  return number_cell(figures.subject(), Count(figures.objective(index).progress));
}
std::size_t count_all(const views::Progress& progress) { return progress.total; }
std::size_t count_done(const views::Progress& progress) { return progress.count(Status::done); }

Cell objective_late(ListFigures& figures, std::uint32_t index) {
  const std::size_t count = figures.objective(index).progress.late;
  if (count == 0) return {Line(), Data(0)};
  return {Line(document::toned(Tone::problem, std::to_string(count))), Data(count)};
}
Cell objective_progress(ListFigures& figures, std::uint32_t index) {
  return progress_cell(figures.subject(), figures.objective(index).progress);
}

Cell decimal_cell(const Subject& subject, const Decimal& number) { return {format_decimal(number, subject.language), Data(number)}; }

Cell indicator_start(ListFigures& figures, std::uint32_t index) {
  const auto& baseline = figures.indicator(index).baseline;
  return baseline ? decimal_cell(figures.subject(), baseline->value) : Cell();
}
Cell indicator_latest(ListFigures& figures, std::uint32_t index) {
  const auto& latest = figures.indicator(index).latest;
  return latest ? decimal_cell(figures.subject(), latest->value) : Cell();
}
Cell indicator_latest_on(ListFigures& figures, std::uint32_t index) {
  const auto& latest = figures.indicator(index).latest;
  return latest ? date_cell(figures.subject(), PartialDate::of(latest->day)) : Cell();
}
Cell indicator_target(ListFigures& figures, std::uint32_t index) {
  const auto& target = figures.indicator(index).target;
  return target ? decimal_cell(figures.subject(), target->value) : Cell();
}
Cell indicator_target_on(ListFigures& figures, std::uint32_t index) {
  const auto& target = figures.indicator(index).target;
  return target ? date_cell(figures.subject(), PartialDate::of(target->day)) : Cell();
}
// What the line from the baseline to the target asked for on the day of the latest value, to one decimal.
Cell indicator_expected(ListFigures& figures, std::uint32_t index) {
  const auto& expected = figures.indicator(index).expected_at_latest;
  if (!expected || std::abs(*expected) > 1e12) return {};
  const std::int64_t tenths = std::llround(*expected * 10);
  return decimal_cell(figures.subject(), tenths % 10 == 0 ? Decimal{tenths / 10, 0} : Decimal{tenths, 1});
}
Cell indicator_state(ListFigures& figures, std::uint32_t index) {
  const views::IndicatorState state = figures.indicator(index).state;
  return {Line(document::toned(tone_of(state), figures.subject().in(label_of(state)))), Data(name_of(state))};
}
Cell indicator_attainment(ListFigures& figures, std::uint32_t index) {
  const auto& attainment = figures.indicator(index).attainment;
  return attainment ? Cell{format_percent(*attainment, figures.subject().language), Data::share(*attainment)} : Cell();
}

template <views::ActionList views::InstitutionLoad::*Member>
Cell institution_count(ListFigures& figures, std::uint32_t index) {
  const std::size_t count = (figures.institution(index).*Member).size();
  return {count == 0 ? Line() : number_cell(figures.subject(), count).shown, Data(count)};
}
Cell institution_late(ListFigures& figures, std::uint32_t index) {
  const std::size_t count = figures.institution(index).led.late;
  if (count == 0) return {Line(), Data(0)};
  return {Line(document::toned(Tone::problem, std::to_string(count))), Data(count)};
}

template <Kind Of, Kind By>
Cell naming_count(ListFigures& figures, std::uint32_t index) {
  const std::size_t count = figures.named_by(Of, index, By);
  return {count == 0 ? Line() : number_cell(figures.subject(), count).shown, Data(count)};
}

constexpr Text actions{"Actions", "Actions"};

constexpr DerivedColumn of_actions[] = {
    {"end", {"Due", "Échéance"}, left, 1, planned_end},
    {"start", {"Planned start", "Début prévu"}, left, 2, planned_start},
    {"status", {"Status", "Statut"}, left, 1, status},
    {"late", {"Late by", "Retard"}, right, 1, late},
    {"days_late", {"Late by", "Retard"}, right, 1, days_late},
    {"starting_late", {"Start late by", "Retard au départ"}, right, 2, starting_late},
    {"due_soon", {"Due soon", "Échéance proche"}, left, 2, due_soon},
    {"open", {"Open", "Ouverte"}, left, 2, open},
    {"stale", {"Stale", "Sans nouvelles"}, left, 2, stale},
    {"last_news", {"Last news", "Dernières nouvelles"}, left, 2, last_news},
    {"days_silent", {"Silent for", "Silence"}, right, 2, days_silent},
    {"objective", {"Main objective", "Objectif principal"}, left, 3, main_objective},
    {"planned_cost", {"Planned", "Prévu"}, right, 2, money<&views::MoneyTotals::planned>},
    {"spent", {"Spent", "Dépensé"}, right, 2, money<&views::MoneyTotals::spent>},
    {"requested", {"Requested", "Demandé"}, right, 2, money<&views::MoneyTotals::requested>},
    {"granted", {"Granted", "Accordé"}, right, 2, money<&views::MoneyTotals::granted>},
    {"paid", {"Paid", "Versé"}, right, 2, money<&views::MoneyTotals::paid>},
    {"missing", {"Missing", "À compléter"}, left, 2, missing},
};
constexpr DerivedColumn of_objectives[] = {
    {"actions", actions, right, 1, objective_count<count_all>},
    {"done", {"Done", "Réalisées"}, right, 1, objective_count<count_done>},
    {"progress", {"Progress", "Avancement"}, left, 2, objective_progress},
    {"late", {"Late", "En retard"}, right, 1, objective_late},
};
constexpr DerivedColumn of_indicators[] = {
    {"start", {"At the start", "Au départ"}, right, 3, indicator_start},
    {"latest", {"Latest", "Dernière valeur"}, right, 1, indicator_latest},
    {"latest_on", {"Measured on", "Relevée le"}, left, 3, indicator_latest_on},
    {"expected", {"Expected then", "Attendu à cette date"}, right, 4, indicator_expected},
    {"target", {"Target", "Cible"}, right, 2, indicator_target},
    {"target_on", {"To be reached by", "À atteindre le"}, left, 4, indicator_target_on},
    {"attainment", {"Attained", "Part atteinte"}, right, 3, indicator_attainment},
    {"state", {"State", "Situation"}, left, 1, indicator_state},
    {"actions", actions, right, 3, naming_count<Kind::indicator, Kind::action>},
};
constexpr DerivedColumn of_institutions[] = {
    {"leads", {"Leads", "Pilote"}, right, 1, institution_count<&views::InstitutionLoad::leads>},
    {"late", {"Late", "En retard"}, right, 1, institution_late},
    {"co_leads", {"Co-leads", "Copilote"}, right, 2, institution_count<&views::InstitutionLoad::co_leads>},
    {"funds", {"Funds", "Finance"}, right, 2, institution_count<&views::InstitutionLoad::funds>},
    {"partner_of",
     {"Partner (not funding)", "Partenaire (hors financement)"},
     right,
     3,
     institution_count<&views::InstitutionLoad::partner_of>},
};
constexpr DerivedColumn of_people[] = {{"actions", actions, right, 1, naming_count<Kind::person, Kind::action>}};
constexpr DerivedColumn of_places[] = {{"actions", actions, right, 1, naming_count<Kind::place, Kind::action>}};
constexpr DerivedColumn of_needs[] = {{"objectives", {"Objectives", "Objectifs"}, right, 1, naming_count<Kind::need, Kind::objective>}};
constexpr DerivedColumn of_bodies[] = {
    {"meetings", {"Meetings", "Réunions"}, right, 1, naming_count<Kind::body, Kind::meeting>},
    {"actions", actions, right, 2, naming_count<Kind::body, Kind::action>},
};
constexpr DerivedColumn of_meetings[] = {{"decisions", {"Decisions", "Décisions"}, right, 1, naming_count<Kind::meeting, Kind::decision>}};

}  // namespace

std::span<const DerivedColumn> derived_columns(Kind kind) {
  switch (kind) {
    case Kind::action:
      return of_actions;
    case Kind::objective:
      return of_objectives;
    case Kind::indicator:
      return of_indicators;
    case Kind::institution:
      return of_institutions;
    case Kind::person:
      return of_people;
    case Kind::place:
      return of_places;
    case Kind::need:
      return of_needs;
    case Kind::body:
      return of_bodies;
    case Kind::meeting:
      return of_meetings;
    case Kind::decision:
    case Kind::amendment:
      break;
  }
  return {};
}

std::span<const std::string_view> default_columns(Kind kind) {
  static constexpr std::array<std::string_view, 6> action{"id", "title", "status", "lead", "end", "late"};
  static constexpr std::array<std::string_view, 6> objective{"id", "title", "actions", "done", "progress", "late"};
  static constexpr std::array<std::string_view, 7> indicator{"id", "title", "unit", "start", "latest", "target", "state"};
  static constexpr std::array<std::string_view, 8> institution{"id", "name", "kind", "leads", "late", "co_leads", "funds", "partner_of"};
  static constexpr std::array<std::string_view, 5> person{"id", "name", "institution", "role", "actions"};
  static constexpr std::array<std::string_view, 4> place{"id", "title", "kind", "actions"};
  static constexpr std::array<std::string_view, 4> need{"id", "title", "themes", "objectives"};
  static constexpr std::array<std::string_view, 5> body{"id", "title", "kind", "meetings", "actions"};
  static constexpr std::array<std::string_view, 5> meeting{"id", "on", "title", "body", "decisions"};
  static constexpr std::array<std::string_view, 5> decision{"id", "title", "kind", "meeting", "actions"};
  static constexpr std::array<std::string_view, 5> amendment{"id", "number", "title", "signed_on", "effective_on"};
  switch (kind) {
    case Kind::action:
      return action;
    case Kind::objective:
      return objective;
    case Kind::indicator:
      return indicator;
    case Kind::institution:
      return institution;
    case Kind::person:
      return person;
    case Kind::place:
      return place;
    case Kind::need:
      return need;
    case Kind::body:
      return body;
    case Kind::meeting:
      return meeting;
    case Kind::decision:
      return decision;
    case Kind::amendment:
      break;
  }
  return amendment;
}

}  // namespace ctg::reports
