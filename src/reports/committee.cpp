// The steering committee's pack, in the order of its agenda.
#include "reports/committee.hpp"

#include "i18n/format.hpp"
#include "model/decisions.hpp"
#include "reports/attention.hpp"
#include "reports/cells.hpp"
#include "reports/pictures.hpp"
#include "reports/report_parts.hpp"
#include "reports/situation.hpp"
#include "reports/standing.hpp"
#include "views/changes_since.hpp"
#include "views/timing.hpp"

namespace ctg::reports {
namespace {

using document::Cell;
using document::Document;
using document::Line;
using document::Table;

constexpr int months_ahead = 6;
constexpr int months_back = 6;  // where no committee has met

constexpr Text dated_title{"Steering committee pack, as of {0}", "Dossier du comité de pilotage, situation au {0}"};
constexpr Text since_meeting{"Since the committee of {0}", "Depuis le comité du {0}"};
constexpr Text since_day{"Since {0}", "Depuis le {0}"};
constexpr Text nothing_since{"The plan records nothing new since then.", "Le plan n'enregistre rien de nouveau depuis."};
constexpr Text moved_heading{"Done, cancelled, stopped or begun", "Actions achevées, abandonnées, arrêtées ou commencées"};
constexpr Text news_heading{"News of the other actions", "Nouvelles des autres actions"};
constexpr Text measures_heading{"Indicators measured", "Indicateurs relevés"};
constexpr Text to_decide_heading{"Decisions to take", "Décisions à prendre"};
constexpr Text nothing_to_decide{"No decision is asked for.", "Aucune décision n'est demandée."};
constexpr Text unapplied_heading{"Decisions not yet applied", "Décisions prises, pas encore appliquées"};
constexpr Text all_applied{"What the committees decided is what the plan says.", "Le plan est conforme à ce que les comités ont décidé."};
constexpr Text late_heading{"Late actions", "Actions en retard"};
constexpr Text no_late{"No action is late.", "Aucune action n'est en retard."};
constexpr Text stuck_heading{"Stopped, or with something in the way", "Actions à l'arrêt ou freinées"};
constexpr Text months_heading{"The next six months", "Les six prochains mois"};
constexpr Text progress_heading{"Progress by objective", "Avancement par objectif"};
constexpr Text indicators_heading{"Indicators", "Indicateurs"};

constexpr Text what_title{"What", "Quoi"};
constexpr Text on_title{"Date", "Date"};
constexpr Text action_title{"Action", "Action"};
constexpr Text lead_title{"Lead", "Pilote"};
constexpr Text reason_title{"Why, or what came of it", "Motif ou suite"};
constexpr Text note_title{"News", "Nouvelle"};
constexpr Text indicator_title{"Indicator", "Indicateur"};
constexpr Text value_title{"Value", "Valeur"};
constexpr Text source_title{"Source", "Source"};
constexpr Text decision_title{"Decision", "Décision"};
constexpr Text difference_title{"What differs", "Ce qui diffère"};
constexpr Text still_status{"the status is still “{0}”", "le statut est encore «\u00a0{0}\u00a0»"};
constexpr Text still_draft{"it is not marked as validated", "elle n'est pas marquée comme validée"};
constexpr Text still_end{"the end is still {0}, not {1}", "l'échéance est encore le {0}, au lieu du {1}"};
constexpr Text begins{"begins", "commence"};
constexpr Text ends{"ends", "se termine"};
constexpr Text step_due{"step: {0}", "étape\u00a0: {0}"};
constexpr Text done{"done", "achevée"};
constexpr Text cancelled{"cancelled", "abandonnée"};
constexpr Text begun{"begun", "commencée"};

const Action& action_at(const Subject& subject, std::uint32_t index) { return subject.plan.actions[index]; }

// Of what stopped, its status says how.
Line change_line(const Subject& subject, const views::ActionChange& change) {
  switch (change.kind) {
    case views::ActionChange::Kind::done:
      return {document::toned(document::Tone::good, subject.in(done))};
    case views::ActionChange::Kind::cancelled:
      return {document::toned(document::Tone::muted, subject.in(cancelled))};
    case views::ActionChange::Kind::started:
      return {subject.in(begun)};
    case views::ActionChange::Kind::stopped:
      break;
  }
  return status_cell(subject, action_at(subject, change.action)).shown;
}

std::string outcome_of(const Action& action) {
  return action.status_reason.given() ? std::string(action.status_reason.value) : std::string();
}

Table changes_table(const Subject& subject, const views::ChangesSince& changes) {
  Table table{{column(subject, what_title, "change"), column(subject, on_title, "on"), column(subject, action_title, "title"),
               column(subject, lead_title, "lead", 2), column(subject, reason_title, "reason", 2)},
              {},
              {}};
  for (const views::ActionChange& change : changes.actions) {
    const Action& action = action_at(subject, change.action);
    table.row({change_line(subject, change), date_cell(subject, change.on), text_cell(action.title), Line(lead_of(subject.plan, action)),
               Line(outcome_of(action))});
  }
  return table;
}

Table news_table(const Subject& subject, const views::ChangesSince& changes) {
  Table table{{column(subject, action_title, "title"), column(subject, on_title, "on"), column(subject, note_title, "note")}, {}, {}};
  for (const views::ActionNews& news : changes.news) {
    const Action& action = action_at(subject, news.action);
    const Note& note = action.notes[news.note];
    table.row({text_cell(action.title), date_cell(subject, note.on), text_cell(note.text)});
  }
  return table;
}

Table measures_table(const Subject& subject, const views::ChangesSince& changes) {
  Table table{{column(subject, indicator_title, "indicator"), number_column(subject, value_title, "value"), column(subject, on_title, "on"),
               column(subject, source_title, "source", 2)},
              {},
              {}};
  for (const views::IndicatorNews& news : changes.indicators) {
    const Indicator& indicator = subject.plan.indicators[news.indicator];
    const Measure& measure = indicator.values[news.measure];
    std::string value = format_decimal(measure.value.value, subject.language);
    if (indicator.unit.given()) value += "\u00a0" + std::string(indicator.unit.value);
    table.row({Line(called(Kind::indicator, subject.plan, news.indicator)),
               {Line(value), Data(measure.value.value)},
               date_cell(subject, measure.on),
               text_cell(measure.source)});
  }
  return table;
}

std::string difference_of(const Subject& subject, const Action& action, const HeldDecision& held, Unapplied what) {
  switch (what) {
    case Unapplied::status:
      return subject.say(still_status, label_of(action.status.value));
    case Unapplied::maturity:
      return subject.in(still_draft);
    case Unapplied::end:
      break;
  }
  return subject.say(still_end, *action.planned.end, *held.decision->new_end);
}

Table unapplied_table(const Subject& subject) {
  Table table{{column(subject, decision_title, "decision"), column(subject, on_title, "on"), column(subject, action_title, "title"),
               column(subject, difference_title, "difference")},
              {},
              {}};
  const std::vector<HeldDecision> last = last_decisions(subject.plan, subject.today);
  for (const std::uint32_t index : subject.actions) {
    const Action& action = action_at(subject, index);
    const HeldDecision& held = last[index];
    if (!held) continue;
    if (const auto what = unapplied(action, held))
      table.row({text_cell(held.decision->title), date_cell(subject, held.meeting->on), text_cell(action.title),
                 Line(difference_of(subject, action, held, *what))});
  }
  return table;
}

Table milestones_table(const Subject& subject, Date last) {
  Table table{{column(subject, on_title, "on"), column(subject, what_title, "what"), column(subject, action_title, "title"),
               column(subject, lead_title, "lead", 2)},
              {},
              {}};
  for (const views::Milestone& milestone : views::milestones(subject.plan, subject.actions, subject.today, last)) {
    const Cell on = date_cell(subject, std::optional(milestone.on));
    if (milestone.kind == views::Milestone::Kind::meeting) {
      table.row({on, text_cell(subject.plan.meetings[milestone.thing].title), Line(), Line()});
      continue;
    }
    const Action& action = action_at(subject, milestone.thing);
    Line what = Line(subject.in(milestone.kind == views::Milestone::Kind::start ? begins : ends));
    std::string lead = lead_of(subject.plan, action);
    if (milestone.kind == views::Milestone::Kind::step) {
      const Step& step = action.steps[milestone.step];
      what = Line(subject.say(step_due, step.title.value));
      if (step.owner.given()) lead = called(subject.plan, step.owner);
    }
    table.row({on, std::move(what), text_cell(action.title), Line(std::move(lead))});
  }
  return table;
}

void add_changes(Document& page, const Subject& subject) {
  const auto meeting = views::last_steering_meeting(subject.plan, subject.today);
  const Date since = meeting ? subject.plan.meetings[*meeting].on.value.last : add_months(subject.today, -months_back);
  const views::ChangesSince changes = views::changes_since(subject.plan, subject.actions, since, subject.today);
  page.heading(2, subject.say(meeting ? since_meeting : since_day, since));
  if (changes.actions.empty() && changes.news.empty() && changes.indicators.empty()) page.paragraph(subject.in(nothing_since));
  add_section(page, 3, subject.in(moved_heading), changes_table(subject, changes));
  add_section(page, 3, subject.in(news_heading), news_table(subject, changes));
  if (subject.is_whole()) add_section(page, 3, subject.in(measures_heading), measures_table(subject, changes));
}

}  // namespace

Document committee_pack(const Subject& whole, const Edition& edition) {
  const Subject subject = for_partners(whole);
  const Standing standing = standing_of(subject);
  Document page(plan_title(subject), subject.language);
  page.paragraph(subject.say(dated_title, subject.today));
  add_situation(page, subject, standing);
  add_changes(page, subject);
  add_section_or(page, subject.in(to_decide_heading), awaited_decisions_table(subject, standing.agenda, Readers::partners),
                 subject.in(nothing_to_decide));
  if (!subject.plan.decisions.empty())
    add_section_or(page, subject.in(unapplied_heading), unapplied_table(subject), subject.in(all_applied));
  if (standing.progress.dated > 0)
    add_section_or(page, subject.in(late_heading), late_table(subject, standing.agenda), subject.in(no_late));
  add_section(page, 2, subject.in(stuck_heading), stuck_table(subject, standing.agenda));
  add_section(page, 2, subject.in(progress_heading), without_ids(objectives_table(subject)));
  add(page, status_by_objective_chart(subject));
  add(page, done_over_time_chart(subject));
  if (subject.is_whole()) add_section(page, 2, subject.in(indicators_heading), without_ids(indicators_table(subject, standing.indicators)));
  add_money(page, subject, standing.money);
  add_section(page, 2, subject.in(months_heading), milestones_table(subject, add_months(subject.today, months_ahead)));
  add_completeness(page, subject);
  add_gaps(page, subject);
  add_footer(page, whole, subject, edition);
  return page;
}

}  // namespace ctg::reports
