// Tables of what needs attention on a day.
#include "reports/attention.hpp"

#include <algorithm>

#include "reports/cells.hpp"
#include "views/timing.hpp"

namespace ctg::reports {
namespace {

using document::Cell;
using document::Column;
using document::Line;
using document::Table;

constexpr Text id_title{"Id", "Id."};
constexpr Text action_title{"Action", "Action"};
constexpr Text lead_title{"Lead", "Pilote"};
constexpr Text end_title{"Due", "Échéance"};
constexpr Text start_title{"Planned start", "Début prévu"};
constexpr Text late_title{"Late by", "Retard"};
constexpr Text left_title{"Left", "Reste"};
constexpr Text status_title{"Status", "Statut"};
constexpr Text since_title{"Since", "Depuis"};
constexpr Text reason_title{"Reason", "Motif"};
constexpr Text news_title{"Last news", "Dernières nouvelles"};
constexpr Text silent_title{"Silent for", "Silence"};
constexpr Text step_title{"Step", "Étape"};
constexpr Text owner_title{"Owner", "Responsable"};
constexpr Text asked_title{"Asked on", "Demandée le"};
constexpr Text question_title{"What is to be decided", "Ce qui est à décider"};
constexpr Text meeting_title{"Meeting", "Réunion"};
constexpr Text body_title{"Body", "Instance"};
constexpr Text on_title{"Date", "Date"};
constexpr Text no_news{"none", "aucune"};

const Action& action_at(const Subject& subject, std::uint32_t index) { return subject.plan.actions[index]; }

std::vector<Column> action_columns(const Subject& subject, std::initializer_list<Column> more) {
  std::vector<Column> columns{column(subject, id_title, "id"), column(subject, action_title, "title"),
                              column(subject, lead_title, "lead", 3)};
  columns.insert(columns.end(), more);
  return columns;
}

std::vector<Cell> action_cells(const Subject& subject, const Action& action, std::initializer_list<Cell> more) {
  std::vector<Cell> cells{
      code_cell(action.id), text_cell(action.title), {lead_of(subject.plan, action), action.lead.given() ? Data(action.lead.id) : Data()}};
  cells.insert(cells.end(), more);
  return cells;
}

// After what was said before, with a full stop between.
void add_sentence(std::string& text, std::string_view sentence) {
  if (!text.empty() && std::string_view(".!?").find(text.back()) == std::string_view::npos) text += '.';
  if (!text.empty()) text += ' ';
  text += sentence;
}

// The open blockers, else the reason given for the status.
std::string reason_of(const Action& action, const std::vector<std::uint32_t>& blockers) {
  std::string reasons;
  for (const std::uint32_t blocker : blockers) add_sentence(reasons, action.blockers[blocker].text.value);
  if (reasons.empty() && action.status_reason.given()) reasons = action.status_reason.value;
  return reasons;
}

// Up to the first full stop that a blank follows.
std::string first_sentence(const std::string& text) {
  std::size_t at = text.find_first_of(".!?");
  while (at != std::string::npos && at + 1 < text.size() && text[at + 1] != ' ') at = text.find_first_of(".!?", at + 1);
  return at == std::string::npos ? text : text.substr(0, at + 1);
}

std::optional<PartialDate> since(const Action& action, const std::vector<std::uint32_t>& blockers) {
  for (const std::uint32_t blocker : blockers)
    if (action.blockers[blocker].since.given()) return action.blockers[blocker].since.value;
  if (action.status_on.given()) return action.status_on.value;
  return std::nullopt;
}

void add_stuck(Table& table, const Subject& subject, std::uint32_t index, const std::vector<std::uint32_t>& blockers, Reasons reasons) {
  const Action& action = action_at(subject, index);
  const std::string reason = reason_of(action, blockers);
  table.row(action_cells(subject, action,
                         {status_cell(subject, action), date_cell(subject, since(action, blockers)),
                          Cell(Line(reasons == Reasons::whole ? reason : first_sentence(reason)))}));
}

}  // namespace

Table late_table(const Subject& subject, const views::Agenda& agenda) {
  Table table{action_columns(subject, {column(subject, end_title, "end"), number_column(subject, late_title, "days_late")}), {}, {}};
  for (const views::AgendaAction& entry : agenda.late) {
    const Action& action = action_at(subject, entry.action);
    table.row(
        action_cells(subject, action,
                     {date_cell(subject, action.planned.end),
                      {Line(document::toned(document::Tone::problem, plain_text(days_cell(subject, entry.days).shown, subject.language))),
                       Data(entry.days)}}));
  }
  return table;
}

Table due_soon_table(const Subject& subject, const views::Agenda& agenda) {
  Table table{action_columns(subject, {column(subject, end_title, "end"), number_column(subject, left_title, "days_left", 2)}), {}, {}};
  for (const views::AgendaAction& entry : agenda.due_soon) {
    const Action& action = action_at(subject, entry.action);
    table.row(action_cells(subject, action, {date_cell(subject, action.planned.end), days_cell(subject, entry.days)}));
  }
  return table;
}

Table starting_late_table(const Subject& subject, const views::Agenda& agenda) {
  Table table{action_columns(subject, {column(subject, start_title, "start"), number_column(subject, late_title, "days_late")}), {}, {}};
  for (const views::AgendaAction& entry : agenda.starting_late) {
    const Action& action = action_at(subject, entry.action);
    table.row(action_cells(subject, action, {date_cell(subject, action.planned.start), days_cell(subject, entry.days)}));
  }
  return table;
}

Table stuck_table(const Subject& subject, const views::Agenda& agenda, Reasons reasons) {
  Table table{action_columns(subject, {column(subject, status_title, "status"),
                                       column(subject, since_title, "since", 2),
                                       {.title = subject.in(reason_title), .wraps = true, .key = "reason"}}),
              {},
              {}};
  for (const views::AgendaBlocked& entry : agenda.blocked) add_stuck(table, subject, entry.action, entry.blockers, reasons);
  const std::vector<std::uint32_t> none;
  for (const views::ActionList* list : {&agenda.suspended, &agenda.postponed})
    for (const std::uint32_t index : *list) add_stuck(table, subject, index, none, reasons);
  return table;
}

std::size_t stuck_count(const views::Agenda& agenda) { return agenda.blocked.size() + agenda.suspended.size() + agenda.postponed.size(); }

Table stale_table(const Subject& subject, const views::Agenda& agenda) {
  Table table{
      action_columns(subject, {column(subject, news_title, "last_news"), number_column(subject, silent_title, "days_silent")}), {}, {}};
  for (const views::AgendaStale& entry : agenda.stale) {
    Cell news = date_cell(subject, entry.last_news);
    if (!entry.last_news) news = {Line(document::muted(subject.in(no_news))), Data()};
    table.row(action_cells(subject, action_at(subject, entry.action), {news, days_cell(subject, entry.days)}));
  }
  return table;
}

Table overdue_steps_table(const Subject& subject, const views::Agenda& agenda) {
  Table table{{column(subject, id_title, "id"), column(subject, step_title, "step"), column(subject, owner_title, "owner", 3),
               column(subject, end_title, "due"), number_column(subject, late_title, "days_late")},
              {},
              {}};
  for (const views::AgendaStep& entry : agenda.overdue_steps) {
    const Action& action = action_at(subject, entry.action);
    const Step& step = action.steps[entry.step];
    table.row({code_cell(action.id), text_cell(step.title), reference_cell(subject, step.owner), date_cell(subject, step.due),
               days_cell(subject, entry.days)});
  }
  return table;
}

Table awaited_decisions_table(const Subject& subject, const views::Agenda& agenda, Readers readers) {
  Table table{{column(subject, id_title, "id"),
               column(subject, action_title, "title", 2),
               column(subject, asked_title, "asked_on"),
               {.title = subject.in(question_title), .wraps = true, .key = "question"}},
              {},
              {}};
  for (const views::AgendaDecision& entry : agenda.awaited_decisions) {
    const Action& action = action_at(subject, entry.action);
    const Note& note = action.notes[entry.note];
    const bool told = readers == Readers::keepers || !note.visibility.is(Visibility::internal);
    if (!told) continue;
    table.row({code_cell(action.id), text_cell(action.title), date_cell(subject, note.on), text_cell(note.text)});
  }
  return table;
}

Table next_meetings_table(const Subject& subject, const views::Agenda& agenda) {
  Table table{{column(subject, on_title, "on"), column(subject, meeting_title, "title"), column(subject, body_title, "body", 2)}, {}, {}};
  for (const views::AgendaMeeting& entry : agenda.next_meetings) {
    const Meeting& meeting = subject.plan.meetings[entry.meeting];
    table.row({date_cell(subject, meeting.on), text_cell(meeting.title), reference_cell(subject, meeting.body)});
  }
  return table;
}

Table announced_table(const Subject& subject) {
  Table table{{column(subject, id_title, "id"), column(subject, action_title, "title"), column(subject, status_title, "status", 3),
               column(subject, {"Main objective", "Objectif principal"}, "objective", 2)},
              {},
              {}};
  for (const std::uint32_t index : subject.actions) {
    const Action& action = action_at(subject, index);
    table.row({code_cell(action.id), text_cell(action.title), status_cell(subject, action),
               action.objectives.empty() ? Cell() : Cell(Line(document::code(std::string(action.objectives.front().id))))});
  }
  return table;
}

bool is_followed(const Subject& subject) {
  return std::any_of(subject.actions.begin(), subject.actions.end(), [&](std::uint32_t index) {
    const Action& action = action_at(subject, index);
    return action.planned.start.given() || action.planned.end.given() || views::last_news(action, subject.today).has_value();
  });
}

}  // namespace ctg::reports
