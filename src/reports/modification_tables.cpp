// Moved deadlines and amendments.
#include "reports/modification_tables.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "reports/cells.hpp"

namespace ctg::reports {
namespace {

using document::Cell;
using document::Line;
using document::Table;

constexpr Text action_title{"Action", "Action"};
constexpr Text from_title{"From", "Ancienne échéance"};
constexpr Text to_title{"To", "Nouvelle échéance"};
constexpr Text decided_title{"Decided on", "Décidé le"};
constexpr Text reason_title{"Decision", "Décision"};
constexpr Text no_new_end{"no new date", "sans nouvelle date"};
constexpr Text number_title{"No.", "N°"};
constexpr Text signed_title{"Signed on", "Signé le"};
constexpr Text subject_title{"Subject", "Objet"};
constexpr Text adds_title{"Adds", "Ajoute"};
constexpr Text changes_title{"Changes", "Modifie"};

// What an amendment adds or changes, as far as the reader may know of it.
std::string named(const Subject& subject, const std::vector<SubjectReference>& references) {
  std::vector<std::string> names;
  for (const SubjectReference& reference : references) {
    const bool is_told = !reference.resolved() || reference.kind != Kind::action ||
                         std::find(subject.actions.begin(), subject.actions.end(), reference.index) != subject.actions.end();
    if (is_told) names.push_back(called(subject.plan, reference));
  }
  return join(names, "\u00a0; ");
}

}  // namespace

Table moved_deadlines_table(const Subject& subject, const views::Modifications& modifications) {
  const auto& moved = modifications.deadlines;
  const bool any_from = std::any_of(moved.begin(), moved.end(), [](const auto& deadline) { return deadline.from.has_value(); });
  Table table;
  table.columns = {column(subject, action_title, "title")};
  if (any_from) table.columns.push_back(column(subject, from_title, "from", 2));
  table.columns.push_back(column(subject, to_title, "to"));
  table.columns.push_back(column(subject, decided_title, "decided_on", 2));
  table.columns.push_back(column(subject, reason_title, "decision"));
  for (const views::MovedDeadline& deadline : moved) {
    const Decision& decision = subject.plan.decisions[deadline.decision];
    std::vector<Cell> cells{text_cell(subject.plan.actions[deadline.action].title)};
    if (any_from) cells.push_back(date_cell(subject, deadline.from));
    cells.push_back(deadline.to ? date_cell(subject, deadline.to) : Cell(Line(document::muted(subject.in(no_new_end))), Data()));
    cells.push_back(date_cell(subject, subject.plan.at(decision.meeting)->on));
    cells.push_back(text_cell(decision.text.given() ? decision.text : decision.title));
    table.row(std::move(cells));
  }
  return table;
}

Table amendments_table(const Subject& subject, const views::Modifications& modifications) {
  Table table{
      {column(subject, number_title, "number"), column(subject, signed_title, "signed_on"), column(subject, subject_title, "subject"),
       column(subject, adds_title, "adds", 2), column(subject, changes_title, "changes", 2)},
      {},
      {}};
  for (const std::uint32_t index : modifications.amendments) {
    const Amendment& amendment = subject.plan.amendments[index];
    const Cell number =
        amendment.number.given() ? Cell(Line(std::to_string(amendment.number.value)), Data(amendment.number.value)) : Cell();
    table.row({number, date_cell(subject, amendment.signed_on), text_cell(amendment.subject.given() ? amendment.subject : amendment.title),
               Line(named(subject, amendment.adds)), Line(named(subject, amendment.changes))});
  }
  return table;
}

std::vector<std::string> modification_clauses(const Subject& subject, const views::Modifications& modifications) {
  std::vector<std::string> clauses;
  const auto add = [&](Text clause, std::size_t count) {
    if (count > 0) clauses.push_back(subject.say(clause, count));
  };
  add({"{0} {0:deadline|deadlines} moved", "{0} {0:échéance déplacée|échéances déplacées}"}, modifications.deadlines.size());
  add({"{0} {0:decision|decisions} to suspend", "{0} {0:décision|décisions} de suspendre"}, modifications.count(DecisionKind::suspend));
  add({"{0} {0:decision|decisions} to cancel", "{0} {0:décision|décisions} d'abandonner"}, modifications.count(DecisionKind::cancel));
  add({"{0} {0:amendment|amendments} signed", "{0} {0:avenant signé|avenants signés}"}, modifications.amendments.size());
  return clauses;
}

}  // namespace ctg::reports
