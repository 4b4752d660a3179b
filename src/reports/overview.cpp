// The overview: what a director reads in five minutes.
#include "reports/overview.hpp"

#include <algorithm>

#include "i18n/format.hpp"
#include "reports/attention.hpp"
#include "reports/cells.hpp"
#include "reports/pictures.hpp"
#include "reports/report_parts.hpp"
#include "reports/sentence.hpp"
#include "reports/situation.hpp"
#include "reports/standing.hpp"
#include "views/timing.hpp"

namespace ctg::reports {
namespace {

using document::Document;
using document::Line;
using document::Table;

constexpr Text dated_title{"Overview as of {0}", "Tableau de bord au {0}"};
constexpr Text objectives_heading{"Progress by objective", "Avancement par objectif"};
constexpr Text plain_objectives_heading{"Objectives", "Objectifs"};
constexpr Text meter_note{
    "Progress: the share done and the share due by now, of the actions with a planned end that were not cancelled. An "
    "action may serve several objectives: the lines do not add up.",
    "Avancement\u00a0: part réalisée et part attendue à cette date, parmi les actions datées et non abandonnées. Une "
    "action peut servir plusieurs objectifs\u00a0: les lignes ne s'additionnent pas."};
constexpr Text attention_heading{"What needs attention", "Ce qui demande attention"};
constexpr Text late_heading{"Late", "En retard"};
constexpr Text no_late{"No action is late.", "Aucune action n'est en retard."};
constexpr Text stuck_heading{"Stopped, or with something in the way", "À l'arrêt ou freinées"};
constexpr Text starting_heading{"Should have begun", "Auraient dû commencer"};
constexpr Text soon_heading{"Due within {0} days", "À échéance dans les {0} jours"};
constexpr Text decisions_heading{"Decisions awaited", "Décisions attendues"};
constexpr Text meetings_heading{"Next meetings", "Prochaines réunions"};
constexpr Text actions_heading{"Actions", "Actions"};
constexpr Text indicators_heading{"Indicators", "Indicateurs"};
constexpr Text leads_heading{"By lead", "Par pilote"};

void add_attention(Document& page, const Subject& subject, const Standing& standing) {
  const views::Agenda& agenda = standing.agenda;
  if (!is_followed(subject)) return add_section(page, 2, subject.in(actions_heading), announced_table(subject));
  page.heading(2, subject.in(attention_heading));
  if (agenda.late.empty() && standing.progress.dated > 0) page.paragraph(subject.in(no_late));
  add_section(page, 3, subject.in(late_heading), late_table(subject, agenda));
  add_section(page, 3, subject.in(stuck_heading), stuck_table(subject, agenda));
  add_section(page, 3, subject.in(decisions_heading), awaited_decisions_table(subject, agenda, Readers::partners));
  add_section(page, 3, subject.say(soon_heading, views::thresholds(subject.plan).soon_days), due_soon_table(subject, agenda));
  add_section(page, 3, subject.in(starting_heading), starting_late_table(subject, agenda));
  if (subject.is_whole()) add_section(page, 3, subject.in(meetings_heading), next_meetings_table(subject, agenda));
}

void add_objectives(Document& page, const Subject& subject, const Standing& standing) {
  const bool has_meters = standing.progress.dated > 0;
  const std::size_t before = page.blocks.size();
  add_section(page, 2, subject.in(has_meters ? objectives_heading : plain_objectives_heading), without_ids(objectives_table(subject)));
  if (!has_meters || page.blocks.size() == before) return;
  page.paragraph({document::muted(subject.in(meter_note))});
  add(page, status_by_objective_chart(subject));
  add(page, done_over_time_chart(subject));
}

void add_indicators(Document& page, const Subject& subject, const Standing& standing) {
  if (subject.is_whole()) add_section(page, 2, subject.in(indicators_heading), without_ids(indicators_table(subject, standing.indicators)));
}

void add_heading(Document& page, const Subject& subject, const Standing& standing) {
  page.paragraph(subject.say(dated_title, subject.today));
  add_situation(page, subject, standing);
}

}  // namespace

Standing standing_of(const Subject& subject) {
  Standing standing{views::progress_of(subject.plan, subject.actions, subject.today),
                    views::agenda(subject.plan, subject.actions, subject.today), views::indicator_progress(subject.plan, subject.today),
                    views::money(subject.plan, subject.actions)};
  standing.awaited_decisions = awaited_decisions_table(subject, standing.agenda, Readers::partners).rows.size();
  return standing;
}

Document overview(const Subject& whole, const Edition& edition) {
  const Subject subject = for_partners(whole);
  const Standing standing = standing_of(subject);
  Document page(plan_title(subject), subject.language);
  add_heading(page, subject, standing);
  add_objectives(page, subject, standing);
  add_attention(page, subject, standing);
  add_indicators(page, subject, standing);
  add_money(page, subject, standing.money);
  add_section(page, 2, subject.in(leads_heading), leads_table(subject));
  add_completeness(page, subject);
  add_gaps(page, subject);
  add_footer(page, whole, subject, edition);
  return page;
}

}  // namespace ctg::reports
