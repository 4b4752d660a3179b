// The parts that reports share.
#include "reports/report_parts.hpp"

#include <algorithm>

#include "i18n/format.hpp"
#include "reports/attention.hpp"
#include "reports/cells.hpp"
#include "reports/figures.hpp"
#include "reports/pictures.hpp"
#include "reports/sentence.hpp"
#include "reports/situation.hpp"
#include "reports/standing.hpp"

namespace ctg::reports {
namespace {

using document::Document;
using document::Line;
using document::Table;

constexpr Text situation_heading{"The situation", "La situation"};
constexpr Text figures_heading{"Key figures", "Chiffres clés"};
constexpr Text of_query{"Actions chosen by `{0}`.", "Actions choisies par `{0}`."};
constexpr Text draft{"This convention is a draft: nothing in it is signed.", "Cette convention est un projet\u00a0: rien n'y est signé."};
constexpr Text money_heading{"Money", "Budget et financements"};
constexpr Text by_year_heading{"By year", "Par année"};
constexpr Text by_funder_heading{"By funder", "Par financeur"};
constexpr Text mixed_taxes{"Some budgets include tax and some do not: the totals add both.",
                           "Certains budgets sont hors taxes et d'autres toutes taxes comprises\u00a0: les totaux mêlent les deux."};
constexpr Text completeness_heading{"Completeness of the action sheets", "Complétude des fiches"};
constexpr Text some_complete{
    "{0} of {1} sheets {0:is|are} complete; {2} of what is asked is given.",
    "{0} {0:fiche|fiches} sur {1} {0:est complète|sont complètes}\u00a0; {2} de ce qui est demandé est renseigné."};
constexpr Text none_complete{"None of the {1} {1:sheet|sheets} is complete; {2} of what is asked is given.",
                             "Aucune des {1} fiches n'est complète\u00a0; {2} de ce qui est demandé est renseigné."};
constexpr Text all_complete{"{1} {1:sheet, complete|sheets, all complete}.", "{1} {1:fiche, complète|fiches, toutes complètes}."};
constexpr Text below_threshold{"Given in less than {0}% of the actions:", "Renseignés dans moins de {0}\u202f% des actions\u00a0:"};
constexpr Text missing_heading{"What is missing to steer the plan", "Ce qui manque pour piloter"};
constexpr Text unclear_heading{"To be settled", "Points à lever"};
constexpr Text internal_left_out{
    "{0} {0:action|actions} reserved to those who keep the plan {0:is|are} left out of this document",
    "{0} {0:action réservée|actions réservées} à l'équipe qui tient le plan {0:ne figure|ne figurent} pas dans ce document"};
constexpr Text made_by{"made by ctg {0} from the files of the plan", "établi par ctg {0} à partir des fichiers du plan"};
constexpr Text of_revision{"revision {0} of {1}", "révision {0} du {1}"};
constexpr Text as_of{"as of {0}", "situation au {0}"};

Table key_figures(const Subject& subject, const Standing& standing) {
  Figures figures(subject);
  if (subject.is_whole()) {
    const AudienceCounts objectives = count_objectives(subject.plan);
    if (objectives.total > 0) figures.count({"Objectives", "Objectifs"}, objectives.total, document::Tone::neutral);
  }
  figures.of_actions(standing.progress, stuck_count(standing.agenda));
  if (subject.is_whole()) figures.of_indicators(views::count_indicators(standing.indicators));
  figures.of_money(standing.money.total);
  return figures.table();
}

}  // namespace

// The subject as partners may read it.
Subject for_partners(const Subject& subject) {
  Subject shared = subject;
  std::erase_if(shared.actions, [&](std::uint32_t index) { return subject.plan.actions[index].visibility.is(Visibility::internal); });
  return shared;
}

void add(Document& page, Table table) { page.blocks.emplace_back(std::move(table)); }

// Long texts are read whole in a report.
Table wrapping(Table table) {
  for (document::Column& column : table.columns)
    if (column.alignment == document::Alignment::left) column.wraps = true;
  return table;
}

Table without_ids(Table table) { return without_column(std::move(table), "id"); }

Table without_column(Table table, std::string_view key) {
  const auto found =
      std::find_if(table.columns.begin(), table.columns.end(), [&](const document::Column& column) { return column.key == key; });
  if (found == table.columns.end()) return table;
  const auto place = found - table.columns.begin();
  table.columns.erase(found);
  for (document::Row& row : table.rows) row.cells.erase(row.cells.begin() + place);
  return table;
}

void add(Document& page, std::optional<document::Chart> chart) {
  if (chart) page.chart(std::move(*chart));
}

void add_section(Document& page, unsigned level, std::string heading, Table table) {
  if (table.rows.empty()) return;
  page.heading(level, std::move(heading));
  add(page, wrapping(std::move(table)));
}

void add_section_or(Document& page, std::string heading, Table table, std::string_view otherwise) {
  if (!table.rows.empty()) return add_section(page, 2, std::move(heading), std::move(table));
  page.heading(2, std::move(heading));
  page.paragraph(otherwise);
}

void add_query(Document& page, const Subject& subject) {
  if (!subject.is_whole()) page.paragraph(sentence(subject.say(of_query, subject.query)));
}

void add_situation(Document& page, const Subject& subject, const Standing& standing) {
  add_query(page, subject);
  if (subject.plan.convention.status.is(ConventionStatus::draft)) page.callout(document::CalloutKind::note, "").line(subject.in(draft));
  page.heading(2, subject.in(situation_heading));
  for (const std::string& paragraph : situation_paragraphs(subject, standing)) page.paragraph(paragraph);
  page.heading(2, subject.in(figures_heading));
  add(page, key_figures(subject, standing));
}

void add_mixed_taxes(Document& page, const Subject& subject) {
  page.callout(document::CalloutKind::warning, "").line(subject.in(mixed_taxes));
}

void add_money(Document& page, const Subject& subject, const views::Money& money) {
  if (money.with_budget == 0 && money.with_funding == 0) return;
  page.heading(2, subject.in(money_heading));
  if (money.mixes_taxes()) add_mixed_taxes(page, subject);
  page.heading(3, subject.in(by_year_heading));
  add(page, money_by_year_table(subject, money));
  add(page, money_by_year_chart(subject, money));
  if (const std::string note = money_not_counted(subject, money); !note.empty()) page.paragraph({document::muted(note)});
  if (money.by_funder.empty()) return;
  page.heading(3, subject.in(by_funder_heading));
  add(page, wrapping(money_by_funder_table(subject, money)));
  add(page, money_by_funder_chart(subject, money));
}

void add_completeness(Document& page, const Subject& subject) {
  const auto completeness = views::completeness(subject.plan, subject.actions, subject.today);
  if (completeness.complete_actions.whole == 0) return;
  page.heading(2, subject.in(completeness_heading));
  const views::Share& complete = completeness.complete_actions;
  const Text said = complete.part == 0 ? none_complete : complete.part == complete.whole ? all_complete : some_complete;
  page.paragraph(subject.say(said, completeness.complete_actions.part, completeness.complete_actions.whole,
                             format_percent(completeness.share.ratio().value_or(0), subject.language)));
  Table below = completeness_table(subject, completeness, true);
  if (below.rows.empty()) return;
  page.paragraph(subject.say(below_threshold, completeness.threshold));
  add(page, wrapping(std::move(below)));
}

void add_missing(Document& page, const Subject& subject) {
  document::List list = missing_list(subject);
  if (!subject.is_whole() || list.items.empty()) return;
  page.heading(2, subject.in(missing_heading));
  page.blocks.emplace_back(std::move(list));
}

void add_gaps(Document& page, const Subject& subject) {
  if (!subject.is_whole()) return;
  add_missing(page, subject);
  add_section(page, 2, subject.in(unclear_heading), uncertainties_table(subject));
}

bool is_own_report(std::string_view text) {
  constexpr std::size_t end_of_text = 1000;
  const std::string_view end = text.substr(text.size() - std::min(text.size(), end_of_text));
  const auto says = [&](Language language) {
    const std::string_view words = made_by.in(language);
    return end.find(words.substr(0, words.find('{'))) != std::string_view::npos;
  };
  return says(Language::french) || says(Language::english);
}

void add_footer(Document& page, const Subject& whole, const Subject& subject, const Edition& edition) {
  page.footer_line(plan_title(subject));
  add_edition(page, subject, whole.actions.size() - subject.actions.size(), edition);
}

void add_edition(Document& page, const Subject& subject, std::size_t left_out, const Edition& edition) {
  page.footer_line(subject.say(as_of, subject.today));
  if (edition.state) page.footer_line(subject.say(of_revision, edition.state->short_commit(), edition.state->day.value_or(subject.today)));
  if (left_out > 0) page.footer_line(subject.say(internal_left_out, left_out));
  page.footer_line(subject.say(made_by, edition.version));
}

}  // namespace ctg::reports
