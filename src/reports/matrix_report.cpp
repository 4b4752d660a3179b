// Tables of two axes, each with what it shows.
#include "reports/matrix_report.hpp"

#include <algorithm>

#include "i18n/format.hpp"
#include "reports/cells.hpp"
#include "reports/report_parts.hpp"
#include "reports/situation.hpp"

namespace ctg::reports {
namespace {

using document::Cell;
using document::Document;
using document::Line;
using document::List;
using document::Table;
using views::Crossing;

constexpr std::size_t most_ids = 2;         // in a cell, beside their number
constexpr std::size_t most_headings = 400;  // on one side: beyond, neither a page nor a memory holds the table
constexpr std::size_t widest_with_ids = 6;  // columns: of more, ids would fill the page

constexpr Text dated_title{"The plan across its domains: publics, institutions, places, as of {0}",
                           "Vision croisée du plan\u00a0: publics, institutions, lieux, situation au {0}"};
constexpr Text counted_note{
    "Each cell is a number of actions; those cancelled are not counted. An empty cell is not always a gap: that is for the committee "
    "to say.",
    "Chaque case est un nombre d'actions\u00a0; les actions abandonnées ne sont pas comptées. Une case vide n'est pas toujours un "
    "manque\u00a0: c'est au comité de le dire."};
constexpr Text publics_heading{"Publics and domains", "Publics et domaines"};
constexpr Text institutions_heading{"Institutions and objectives", "Institutions et objectifs"};
constexpr Text places_heading{"Themes and places", "Thématiques et lieux"};
constexpr Text public_corner{"Public", "Public"};
constexpr Text institution_corner{"Institution", "Institution"};
constexpr Text theme_corner{"Theme", "Thématique"};
constexpr Text legend_heading{"The objectives", "Les objectifs"};
constexpr Text objective_number{"No.", "N°"};
constexpr Text objective_title{"Objective", "Objectif"};
constexpr Text no_publics{"No action says for whom it is: publics and domains cannot be compared.",
                          "Aucune action ne dit à qui elle s'adresse\u00a0: on ne peut pas croiser publics et domaines."};
constexpr Text no_institutions{"No action names an institution: nothing says who takes part in what.",
                               "Aucune action ne nomme d'institution\u00a0: rien ne dit qui prend part à quoi."};
constexpr Text no_places{"No action says where it takes place: themes and places cannot be compared.",
                         "Aucune action ne dit où elle se tient\u00a0: on ne peut pas croiser thématiques et lieux."};
constexpr Text too_many{"There are more than {0} headings on one side: a table of them could not be read.",
                        "Il y a plus de {0} intitulés d'un côté\u00a0: un tableau ne se lirait pas."};
constexpr Text institutions_picture{"Actions by institution and objective", "Actions par institution et par objectif"};
constexpr Text grid_summary{
    "Grid: {0} institutions and {1} objectives; the most actions, {2}, are those of {3} for {4}. The table gives "
    "the numbers.",
    "Grille\u00a0: {0} institutions et {1} objectifs\u00a0; le plus grand nombre d'actions, {2}, est celui de {3} "
    "pour {4}. Le tableau donne les nombres."};
constexpr Text gaps_heading{"What is missing", "Ce qui manque"};
constexpr Text overlaps_heading{"Where several meet", "Ce qui se croise"};
constexpr Text publics_complete{"Every public that the plan is for is served in every domain.",
                                "Chaque public que le plan vise l'est dans chaque domaine."};
constexpr Text institutions_complete{"Several institutions meet in every objective, and each of the plan takes part in an action.",
                                     "Chaque objectif réunit plusieurs institutions, et chaque institution du plan prend part à une "
                                     "action."};
constexpr Text places_complete{"Every place has an action, and every need that the diagnosis places one of its theme.",
                               "Chaque lieu a une action, et chaque besoin que le diagnostic situe en a une de sa thématique."};
constexpr Text unsaid{"not said", "non précisé"};
constexpr Text total{"Actions", "Actions"};
constexpr Text sum_above{
    "An action may stand in several cells: they come to {0}, for {1} {1:action|actions}; totals count each action once.",
    "Une action peut figurer dans plusieurs cases\u00a0: leur somme est {0}, pour {1} {1:action|actions}\u00a0; les "
    "totaux comptent chaque action une fois."};

Cell count_cell(const Subject& subject, const views::ActionList& actions, bool with_ids) {
  if (actions.empty()) return {Line(), Data(0)};
  Line line(format_integer(static_cast<std::int64_t>(actions.size()), subject.language));
  if (with_ids && actions.size() <= most_ids) {
    line.add(" ");
    for (std::size_t i = 0; i < actions.size(); ++i) {
      if (i > 0) line.add(" ");
      line.add(document::code(std::string(subject.plan.actions[actions[i]].id.value)));
    }
  }
  return {std::move(line), Data(actions.size())};
}

std::vector<std::uint32_t> shown(const std::vector<views::ActionList>& lists) {
  std::vector<std::uint32_t> places;
  for (std::uint32_t place = 0; place < lists.size(); ++place)
    if (!lists[place].empty()) places.push_back(place);
  return places;
}

void add_list(Document& page, std::string heading, List list) {
  if (list.items.empty()) return;
  page.heading(3, std::move(heading));
  page.blocks.emplace_back(std::move(list));
}

struct Part {
  Text heading;
  Text corner;
  Text otherwise;  // where the actions do not say
  Text complete;   // where nothing is missing
  bool short_columns = false;
  List (*gaps)(const Subject&, const Crossing&) = nullptr;
  List (*overlaps)(const Subject&, const Crossing&) = nullptr;
};

// The table as a picture: none where it is too small to need one, or too large to be read.
std::optional<document::Chart> crossing_chart(const Subject& subject, const Crossing& crossing, Text title) {
  constexpr std::size_t most_columns = 24;
  constexpr std::size_t most_rows = 40;
  const auto columns = shown(crossing.of_columns);
  const auto rows = shown(crossing.of_rows);
  if (std::min(columns.size(), rows.size()) < 2 || columns.size() > most_columns || rows.size() > most_rows) return std::nullopt;
  document::Grid grid;
  for (const std::uint32_t column : columns) grid.columns.push_back(short_heading_of(subject, crossing.columns.values[column]));
  std::uint32_t most_row = rows.front();
  std::uint32_t most_column = columns.front();
  for (const std::uint32_t row : rows) {
    grid.rows.push_back({heading_of(subject, crossing.rows.values[row]), {}});
    for (const std::uint32_t column : columns) {
      grid.rows.back().counts.push_back(crossing.cells[row][column].size());
      if (crossing.cells[row][column].size() > crossing.cells[most_row][most_column].size()) {
        most_row = row;
        most_column = column;
      }
    }
  }
  return document::Chart{
      subject.in(title),
      subject.say(grid_summary, rows.size(), columns.size(), crossing.cells[most_row][most_column].size(),
                  heading_of(subject, crossing.rows.values[most_row]), heading_of(subject, crossing.columns.values[most_column])),
      std::move(grid)};
}

// What the short headings of the columns stand for.
void add_legend(Document& page, const Subject& subject, const Crossing& crossing) {
  Table table{{column(subject, objective_number, "code"), column(subject, objective_title, "title")}, {}, {}};
  for (const std::uint32_t place : shown(crossing.of_columns))
    if (const views::AxisValue& value = crossing.columns.values[place]; !value.is_unsaid())
      table.row({Line(short_heading_of(subject, value)), Line(heading_of(subject, value))});
  add_section(page, 3, subject.in(legend_heading), std::move(table));
}

void add_part(Document& page, const Subject& subject, const Part& part, views::Axis rows, views::Axis columns, views::Actions actions) {
  page.heading(2, subject.in(part.heading));
  if (std::max(rows.values.size(), columns.values.size()) > most_headings) {
    page.paragraph(subject.say(too_many, most_headings));
    return;
  }
  const Crossing crossing = views::cross(std::move(rows), std::move(columns), actions);
  if (!crossing.says_something()) {
    page.paragraph(subject.in(part.otherwise));
    return;
  }
  add(page, wrapping(crossing_table(subject, crossing, part.corner, part.short_columns)));
  if (const std::string text = sum_sentence(subject, crossing); !text.empty()) page.paragraph({document::muted(text)});
  if (part.short_columns) add(page, crossing_chart(subject, crossing, institutions_picture));
  if (part.short_columns) add_legend(page, subject, crossing);
  List gaps = part.gaps(subject, crossing);
  if (gaps.items.empty() && subject.is_whole()) gaps.item(subject.in(part.complete));
  add_list(page, subject.in(gaps_heading), std::move(gaps));
  add_list(page, subject.in(overlaps_heading), part.overlaps(subject, crossing));
}

}  // namespace

std::string heading_of(const Subject& subject, const views::AxisValue& value) {
  if (value.is_unsaid()) return subject.in(unsaid);
  return value.label ? subject.in(*value.label) : called(value.kind, subject.plan, value.index);
}

std::string short_heading_of(const Subject& subject, const views::AxisValue& value) {
  if (value.is_unsaid() || value.label) return heading_of(subject, value);
  const Thing& thing = subject.plan.thing(value.kind, value.index);
  return std::string(thing.code.given() ? thing.code.value.text : thing.id.value);
}

Table crossing_table(const Subject& subject, const Crossing& crossing, Text corner, bool short_columns) {
  const auto columns = shown(crossing.of_columns);
  const bool with_ids = columns.size() <= widest_with_ids;
  Table table;
  table.columns = {column(subject, corner, "name")};
  for (const std::uint32_t place : columns) {
    const views::AxisValue& value = crossing.columns.values[place];
    table.columns.push_back({.title = short_columns ? short_heading_of(subject, value) : heading_of(subject, value),
                             .alignment = document::Alignment::right,
                             .key = value.is_unsaid() ? std::string("unsaid") : std::string(value.name)});
  }
  table.columns.push_back(number_column(subject, total, "actions"));
  const auto add_row = [&](Cell name, const std::vector<views::ActionList>& cells, std::size_t actions, bool ids) {
    std::vector<Cell> row{std::move(name)};
    for (const std::uint32_t place : columns) row.push_back(count_cell(subject, cells[place], ids));
    row.push_back(number_cell(subject, actions));
    table.row(std::move(row));
  };
  for (const std::uint32_t place : shown(crossing.of_rows)) {
    const views::AxisValue& value = crossing.rows.values[place];
    const std::string name = heading_of(subject, value);
    add_row(value.is_unsaid() ? Cell(Line(document::muted(name)), Data()) : Cell(Line(name), Data(value.name)), crossing.cells[place],
            crossing.of_rows[place].size(), with_ids);
  }
  add_row(Line(subject.in(total)), crossing.of_columns, crossing.actions, false);
  table.rows.back().total = true;
  return table;
}

std::string sum_sentence(const Subject& subject, const Crossing& crossing) {
  return crossing.sum > crossing.actions ? subject.say(sum_above, crossing.sum, crossing.actions) : std::string();
}

Document matrix_report(const Subject& whole, const Edition& edition) {
  const Subject subject = for_partners(whole);
  const Plan& plan = subject.plan;
  const views::ActionList actions = views::kept(plan, subject.actions);
  Document page(plan_title(subject), subject.language);
  page.paragraph(subject.say(dated_title, subject.today));
  add_query(page, subject);
  page.paragraph({document::muted(subject.in(counted_note))});
  add_part(page, subject, {publics_heading, public_corner, no_publics, publics_complete, false, publics_gaps, publics_overlaps},
           views::publics_axis(plan, actions), views::domains_axis(plan, actions), actions);
  add_part(
      page, subject,
      {institutions_heading, institution_corner, no_institutions, institutions_complete, true, institutions_gaps, institutions_overlaps},
      views::institutions_axis(plan, actions), views::objectives_axis(plan, actions), actions);
  add_part(page, subject, {places_heading, theme_corner, no_places, places_complete, false, places_gaps, places_overlaps},
           views::themes_axis(plan, actions), views::places_axis(plan, actions), actions);
  add_footer(page, whole, subject, edition);
  return page;
}

}  // namespace ctg::reports
