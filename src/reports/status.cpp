// Where a plan stands, on one or two screens.
#include "reports/status.hpp"

#include <algorithm>

#include "reports/attention.hpp"
#include "reports/cells.hpp"
#include "reports/sentence.hpp"
#include "reports/situation.hpp"
#include "reports/standing.hpp"
#include "views/timing.hpp"

namespace ctg::reports {
namespace {

using document::Document;
using document::Line;
using document::Table;

constexpr std::size_t most_rows = 8;

constexpr Text late_caption{"Late ({0})", "En retard ({0})"};
constexpr Text stuck_caption{"Stopped, or with something in the way ({0})", "À l'arrêt ou freinées ({0})"};
constexpr Text soon_caption{"Due within {1} days ({0})", "À échéance dans les {1} jours ({0})"};
constexpr Text starting_caption{"Should have begun ({0})", "Auraient dû commencer ({0})"};
constexpr Text stale_caption{"Without news for {1} days or more ({0})", "Sans nouvelles depuis {1} jours ou plus ({0})"};
constexpr Text steps_caption{"Steps overdue ({0})", "Étapes en retard ({0})"};
constexpr Text decisions_caption{"Decisions awaited ({0})", "Décisions attendues ({0})"};
constexpr Text objectives_caption{"By objective", "Par objectif"};
constexpr Text indicators_caption{"Indicators ({0}): {1}", "Indicateurs ({0})\u00a0: {1}"};
constexpr Text money_caption{"Money", "Budget et financements"};
constexpr Text completeness_caption{"Given in less than {0}% of the actions", "Renseignés dans moins de {0}\u202f% des actions"};
constexpr Text announced_caption{"Actions ({0})", "Actions ({0})"};
constexpr Text missing_caption{"What is missing to steer the plan", "Ce qui manque pour piloter"};
constexpr Text unclear_caption{"To be settled ({0})", "Points à lever ({0})"};
constexpr Text more_rows{"… and {0} more: `{1}`", "… et {0} de plus\u00a0: `{1}`"};
constexpr Text next_caption{"Next", "Et maintenant"};
constexpr Text no_action_matches{"No action answers to `{0}`.", "Aucune action ne répond à `{0}`."};

// A table with its caption, cut to what a screen can bear; the rest is a command away.
void add(Document& page, const Subject& subject, Text caption, Table table, std::string_view command, std::int64_t days = 0) {
  if (table.rows.empty()) return;
  const std::size_t count = table.rows.size();
  // Texts that take no days leave the second argument unused.
  table.caption = subject.say(caption, count, days);
  const std::size_t left = count > most_rows + 1 ? count - most_rows : 0;
  if (left > 0) table.rows.resize(most_rows);
  page.blocks.emplace_back(std::move(table));
  if (left > 0) page.paragraph(sentence(subject.say(more_rows, left, command)));
}

void add_attention(Document& page, const Subject& subject, const views::Agenda& agenda) {
  const auto limits = views::thresholds(subject.plan);
  add(page, subject, late_caption, late_table(subject, agenda), "ctg list late:");
  add(page, subject, stuck_caption, stuck_table(subject, agenda, Reasons::first_sentence), "ctg list status:blocked,suspended,postponed");
  add(page, subject, decisions_caption, awaited_decisions_table(subject, agenda, Readers::keepers), "ctg list note:decision_needed");
  add(page, subject, soon_caption, due_soon_table(subject, agenda), "ctg list soon:", limits.soon_days);
  add(page, subject, starting_caption, starting_late_table(subject, agenda), "ctg list starting_late:");
  add(page, subject, steps_caption, overdue_steps_table(subject, agenda), "ctg list overdue_steps:");
  // Where nothing is ever dated, silence is no news: the list of what is missing says so.
  if (is_followed(subject))
    add(page, subject, stale_caption, stale_table(subject, agenda), "ctg list stale:", limits.stale_days);
  else
    add(page, subject, announced_caption, announced_table(subject), "ctg list");
}

void add_objectives(Document& page, const Subject& subject) {
  Table table = objectives_table(subject);
  if (table.rows.empty()) return;
  table.caption = subject.in(objectives_caption);
  page.blocks.emplace_back(std::move(table));
}

bool asks_attention(views::IndicatorState state) {
  return state == views::IndicatorState::behind || state == views::IndicatorState::without_value ||
         state == views::IndicatorState::without_target || state == views::IndicatorState::without_baseline;
}

void add_indicators(Document& page, const Subject& subject) {
  const auto indicators = views::indicator_progress(subject.plan, subject.today);
  if (indicators.empty() || !subject.is_whole()) return;
  const views::IndicatorCounts counts = views::count_indicators(indicators);
  std::string states;
  for (std::size_t i = 0; i < views::indicator_state_count; ++i)
    if (counts.by_state[i] > 0)
      states += (states.empty() ? "" : ", ") + counted(subject, static_cast<views::IndicatorState>(i), counts.by_state[i]);
  std::vector<views::IndicatorProgress> shown;
  std::copy_if(indicators.begin(), indicators.end(), std::back_inserter(shown),
               [](const auto& indicator) { return asks_attention(indicator.state); });
  const std::string caption = subject.say(indicators_caption, counts.total, states);
  if (shown.empty()) {
    page.paragraph({document::strong(caption)});
    return;
  }
  Table table = indicators_table(subject, shown);
  table.caption = caption;
  page.blocks.emplace_back(std::move(table));
}

void add_money(Document& page, const Subject& subject) {
  const views::Money money = views::money(subject.plan, subject.actions);
  if (money.with_budget == 0 && money.with_funding == 0) return;
  Table table = money_by_year_table(subject, money);
  table.caption = subject.in(money_caption);
  page.blocks.emplace_back(std::move(table));
  if (const std::string note = money_not_counted(subject, money); !note.empty()) page.paragraph({document::muted(note)});
}

void add_gaps(Document& page, const Subject& subject) {
  const auto completeness = views::completeness(subject.plan, subject.actions, subject.today);
  if (Table table = completeness_table(subject, completeness, true); !table.rows.empty()) {
    table.caption = subject.say(completeness_caption, completeness.threshold);
    page.blocks.emplace_back(std::move(table));
  }
  if (!subject.is_whole()) return;
  if (document::List list = missing_list(subject); !list.items.empty()) {
    page.paragraph({document::strong(subject.in(missing_caption))});
    page.blocks.emplace_back(std::move(list));
  }
  add(page, subject, unclear_caption, uncertainties_table(subject), "ctg list certainty:ambiguous");
}

// The commands that answer the next question.
void add_next(Document& page, const Subject& subject, const views::Agenda& agenda) {
  constexpr Text one_in_full{"one action in full", "une action en entier"};
  constexpr Text faults{"what is wrong in the files, with the remedy", "ce qui ne va pas dans les fichiers, avec le remède"};
  constexpr Text document_for_committee{"all this as a document to hand over", "le tout en un document à transmettre"};
  Table table{{{.title = ""}, {.title = ""}}, {}, subject.in(next_caption)};
  const auto add_command = [&](const std::string& command, Text use) {
    table.row({Line(document::code(command)), Line(document::muted(subject.in(use)))});
  };
  if (!agenda.late.empty()) add_command("ctg show " + std::string(subject.plan.actions[agenda.late.front().action].id.value), one_in_full);
  add_command("ctg check", faults);
  add_command("ctg report overview", document_for_committee);
  page.blocks.emplace_back(std::move(table));
}

}  // namespace

Document status(const Subject& subject) {
  Document page(plan_title(subject), subject.language);
  const auto progress = views::progress_of(subject.plan, subject.actions, subject.today);
  document::Facts& facts = page.facts();
  add_convention_facts(facts, subject);
  add_progress_facts(facts, subject, progress);
  if (subject.actions.empty() && !subject.is_whole()) {
    page.paragraph(sentence(subject.say(no_action_matches, subject.query)));
    return page;
  }
  const views::Agenda agenda = views::agenda(subject.plan, subject.actions, subject.today);
  add_attention(page, subject, agenda);
  add_objectives(page, subject);
  add_indicators(page, subject);
  add_money(page, subject);
  add_gaps(page, subject);
  add_next(page, subject, agenda);
  return page;
}

}  // namespace ctg::reports
