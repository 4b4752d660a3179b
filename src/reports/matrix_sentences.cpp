// What tables of two axes show: what nobody serves, and where several meet.
#include <algorithm>
#include <map>

#include "i18n/text_list.hpp"
#include "reports/cells.hpp"
#include "reports/matrix_report.hpp"

namespace ctg::reports {
namespace {

using document::List;
using views::Crossing;

constexpr std::size_t most_told = 5;
constexpr std::size_t least_met = 3;  // two often meet: what is told is what may need somebody to coordinate it

constexpr Text publics_unserved{"No action of the plan is for: {0}.", "Aucune action du plan ne vise\u00a0: {0}."};
constexpr Text publics_missing{"In “{0}”, no action is for {1}.", "Dans «\u00a0{0}\u00a0», aucune action ne vise\u00a0: {1}."};
constexpr Text unsaid_publics{"{0} {0:action does|actions do} not say for whom {0:it is|they are}.",
                              "{0} {0:action ne dit|actions ne disent} pas à qui {0:elle s'adresse|elles s'adressent}."};
constexpr Text public_met{"{0}: {1} {1:domain|domains}, {2} {2:action|actions}, {3} {3:lead|leads}.",
                          "{0}\u00a0: {1} {1:domaine|domaines}, {2} {2:action|actions}, {3} {3:pilote|pilotes}."};
constexpr Text domain_unserved{"“{0}” has no action.", "«\u00a0{0}\u00a0» n'a aucune action."};
constexpr Text idle_institutions{"No action names: {0}.", "Aucune action ne cite\u00a0: {0}."};
constexpr Text lone_institution{"“{0}” rests on {1} alone.", "«\u00a0{0}\u00a0» ne repose que sur une institution\u00a0: {1}."};
constexpr Text unsaid_institutions{"{0} {0:action names|actions name} no institution.",
                                   "{0} {0:action ne nomme|actions ne nomment} aucune institution."};
constexpr Text institution_met{"{0}: {1} {1:objective|objectives}, {2} {2:action|actions}.",
                               "{0}\u00a0: {1} {1:objectif|objectifs}, {2} {2:action|actions}."};
constexpr Text objective_met{"“{0}”: {1} institutions meet there, for {2} {2:action|actions}.",
                             "«\u00a0{0}\u00a0»\u00a0: {1} institutions s'y croisent, pour {2} {2:action|actions}."};
constexpr Text places_unserved{"No action takes place at: {0}.", "Aucune action n'est située à\u00a0: {0}."};
constexpr Text unsaid_places{"{0} {0:action does|actions do} not say where {0:it takes|they take} place.",
                             "{0} {0:action ne dit|actions ne disent} pas où {0:elle se tient|elles se tiennent}."};
constexpr Text need_unmet{
    "{0}, {1}: the diagnosis finds a need there (“{2}”), and no action of this theme takes place there.",
    "{0}, {1}\u00a0: le diagnostic y voit un besoin («\u00a0{2}\u00a0»), aucune action de cette thématique ne s'y tient."};
constexpr Text place_met{"{0}, {1}: {2} {2:action|actions}, {3} leads.", "{0}, {1}\u00a0: {2} {2:action|actions}, {3} pilotes."};

// The headings that no action has, or that `lists` leaves empty, what is not said apart.
template <class Wanted>
std::vector<std::string> names_where(const Subject& subject, const views::Axis& axis, Wanted&& is_wanted) {
  std::vector<std::string> names;
  for (std::uint32_t place = 0; place < axis.values.size(); ++place)
    if (!axis.values[place].is_unsaid() && is_wanted(place)) names.push_back(heading_of(subject, axis.values[place]));
  return names;
}

std::string listed(const Subject& subject, const std::vector<std::string>& names) { return text_list(names, subject.language); }

// The places of an axis by a figure, the greatest first, those below `least` left out, and no more than a reader keeps in mind.
template <class Figure>
std::vector<std::uint32_t> greatest(const views::Axis& axis, std::size_t least, Figure&& figure) {
  std::vector<std::uint32_t> places;
  for (std::uint32_t place = 0; place < axis.values.size(); ++place)
    if (!axis.values[place].is_unsaid() && figure(place) >= least) places.push_back(place);
  std::stable_sort(places.begin(), places.end(), [&](std::uint32_t a, std::uint32_t b) { return figure(a) > figure(b); });
  if (places.size() > most_told) places.resize(most_told);
  return places;
}

void tell_empty(List& list, const Subject& subject, Text text, const views::Axis& axis, const std::vector<views::ActionList>& lists) {
  if (!subject.is_whole()) return;  // of a selection, what it leaves out is no gap of the plan
  const auto names = names_where(subject, axis, [&](std::uint32_t place) { return lists[place].empty(); });
  if (!names.empty()) list.item(subject.say(text, listed(subject, names)));
}

void tell_unsaid(List& list, const Subject& subject, Text text, const std::vector<views::ActionList>& lists) {
  if (!lists.empty() && !lists.back().empty()) list.item(subject.say(text, lists.back().size()));
}

}  // namespace

List publics_gaps(const Subject& subject, const Crossing& crossing) {
  List list;
  // Where half of the actions do not say for whom they are, who is left out cannot be told.
  const bool tells = crossing.of_rows.back().size() * 2 < crossing.actions;
  if (tells) tell_empty(list, subject, publics_unserved, crossing.rows, crossing.of_rows);
  for (std::uint32_t column = 0; column < crossing.columns.values.size(); ++column) {
    const views::AxisValue& domain = crossing.columns.values[column];
    if (domain.is_unsaid()) continue;
    if (crossing.of_columns[column].empty()) {
      if (subject.is_whole()) list.item(subject.say(domain_unserved, heading_of(subject, domain)));
      continue;
    }
    if (!tells) continue;
    const auto missing = names_where(
        subject, crossing.rows, [&](std::uint32_t row) { return !crossing.of_rows[row].empty() && crossing.cells[row][column].empty(); });
    if (!missing.empty()) list.item(subject.say(publics_missing, heading_of(subject, domain), listed(subject, missing)));
  }
  tell_unsaid(list, subject, unsaid_publics, crossing.of_rows);
  return list;
}

List publics_overlaps(const Subject& subject, const Crossing& crossing) {
  List list;
  const auto leads = [&](std::uint32_t row) {
    return crossing.columns_of(row) < 2 ? 0 : views::count_leads(subject.plan, crossing.of_rows[row]);
  };
  for (const std::uint32_t row : greatest(crossing.rows, least_met, leads))
    list.item(subject.say(public_met, heading_of(subject, crossing.rows.values[row]), crossing.columns_of(row),
                          crossing.of_rows[row].size(), leads(row)));
  return list;
}

List institutions_gaps(const Subject& subject, const Crossing& crossing) {
  List list;
  tell_empty(list, subject, idle_institutions, crossing.rows, crossing.of_rows);
  for (std::uint32_t column = 0; column < crossing.columns.values.size(); ++column) {
    const views::AxisValue& objective = crossing.columns.values[column];
    if (objective.is_unsaid()) continue;
    if (crossing.of_columns[column].empty() && subject.is_whole()) list.item(subject.say(domain_unserved, heading_of(subject, objective)));
    if (crossing.rows_of(column) != 1) continue;
    const auto alone = names_where(subject, crossing.rows, [&](std::uint32_t row) { return !crossing.cells[row][column].empty(); });
    list.item(subject.say(lone_institution, heading_of(subject, objective), alone.front()));
  }
  tell_unsaid(list, subject, unsaid_institutions, crossing.of_rows);
  return list;
}

List institutions_overlaps(const Subject& subject, const Crossing& crossing) {
  List list;
  for (const std::uint32_t column : greatest(crossing.columns, least_met, [&](std::uint32_t place) { return crossing.rows_of(place); }))
    list.item(subject.say(objective_met, heading_of(subject, crossing.columns.values[column]), crossing.rows_of(column),
                          crossing.of_columns[column].size()));
  for (const std::uint32_t row : greatest(crossing.rows, least_met, [&](std::uint32_t place) { return crossing.columns_of(place); }))
    list.item(subject.say(institution_met, heading_of(subject, crossing.rows.values[row]), crossing.columns_of(row),
                          crossing.of_rows[row].size()));
  return list;
}

List places_gaps(const Subject& subject, const Crossing& crossing) {
  List list;
  tell_empty(list, subject, places_unserved, crossing.columns, crossing.of_columns);
  if (subject.is_whole())
    for (const views::UnmetNeed& unmet : views::unmet_needs(subject.plan, views::kept(subject.plan, subject.actions)))
      list.item(subject.say(need_unmet, called(Kind::place, subject.plan, unmet.place), label_of(unmet.theme),
                            called(Kind::need, subject.plan, unmet.need)));
  tell_unsaid(list, subject, unsaid_places, crossing.of_columns);
  return list;
}

List places_overlaps(const Subject& subject, const Crossing& crossing) {
  struct Meeting {
    std::uint32_t row;
    std::uint32_t column;
    std::size_t leads;
  };
  std::vector<Meeting> meetings;
  for (std::uint32_t row = 0; row < crossing.cells.size(); ++row)
    for (std::uint32_t column = 0; column < crossing.cells[row].size(); ++column) {
      if (crossing.rows.values[row].is_unsaid() || crossing.columns.values[column].is_unsaid()) continue;
      const std::size_t leads = views::count_leads(subject.plan, crossing.cells[row][column]);
      if (leads >= least_met) meetings.push_back({row, column, leads});
    }
  std::stable_sort(meetings.begin(), meetings.end(), [](const Meeting& a, const Meeting& b) { return a.leads > b.leads; });
  if (meetings.size() > most_told) meetings.resize(most_told);
  List list;
  for (const Meeting& met : meetings)
    list.item(subject.say(place_met, heading_of(subject, crossing.columns.values[met.column]),
                          heading_of(subject, crossing.rows.values[met.row]), crossing.cells[met.row][met.column].size(), met.leads));
  return list;
}

}  // namespace ctg::reports
