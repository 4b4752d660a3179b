// The evaluation of a convention: in short, by need and objective, how it was carried out, its results, and what it leaves.
#include "reports/evaluation_report.hpp"

#include "reports/cells.hpp"
#include "reports/modification_tables.hpp"
#include "reports/pictures.hpp"
#include "reports/report_parts.hpp"
#include "reports/sentence.hpp"
#include "reports/situation.hpp"
#include "reports/standing.hpp"

namespace ctg::reports {
namespace {

using document::Document;
using views::Evaluation;

constexpr Text dated_title{"Evaluation of the convention, as of {0}", "Évaluation de la convention, situation au {0}"};
constexpr Text provisional{"The convention is not over: it runs {0}. This evaluation is provisional.",
                           "La convention n'est pas achevée\u00a0: elle court {0}. Cette évaluation est provisoire."};
constexpr Text nothing_to_judge{
    "The plan gives nothing to judge the convention by: no action is dated, done or cancelled, no indicator has a value, no amount is "
    "given.",
    "Le plan ne permet pas d'évaluer la convention\u00a0: aucune action n'y est datée, réalisée ou abandonnée, aucun indicateur n'a de "
    "valeur, aucun montant n'est donné."};
constexpr Text objectives_without_action{"{0} of its {1} {1:objective|objectives} {0:has|have} no action.",
                                         "{0} de ses {1} objectifs {0:n'a|n'ont} aucune action."};
constexpr Text summary_heading{"Summary", "Synthèse"};
constexpr Text figures_heading{"Key figures", "Chiffres clés"};
constexpr Text questions_heading{"Questions to answer", "Questions évaluatives"};
constexpr Text questions_note{"The plan asks these questions. The figures help to answer them, and do not answer by themselves.",
                              "Le plan pose ces questions. Les chiffres aident à y répondre\u00a0; ils n'y répondent pas seuls."};
constexpr Text needs_heading{"Need by need", "Besoin par besoin"};
constexpr Text needs_note{"An action may serve several needs: the lines do not add up.",
                          "Une action peut servir plusieurs besoins\u00a0: les lignes ne s'additionnent pas."};
constexpr Text results_note{" Indicators: reached or on track, of those that can be judged.",
                            " Indicateurs\u00a0: atteints ou en bonne voie, parmi ceux qu'on peut juger."};
constexpr Text final_results_note{" Targets: attained, of those that can be judged.",
                                  " Cibles\u00a0: atteintes, parmi celles qu'on peut juger."};
constexpr Text objectives_heading{"Objective by objective", "Objectif par objectif"};
constexpr Text objectives_note{"An action counts in its main objective.", "Une action est comptée dans son objectif principal."};
constexpr Text process_heading{"How it was carried out", "Le déroulement"};
constexpr Text calendar_heading{"Calendar", "Calendrier"};
constexpr Text calendar_note{"The dates of each action stand in the tables below, objective by objective.",
                             "Les dates de chaque action figurent dans les tableaux ci-dessous, objectif par objectif."};
constexpr Text moved_heading{"Deadlines moved by decision", "Échéances déplacées par décision"};
constexpr Text amendments_heading{"Amendments signed", "Avenants signés"};
constexpr Text overspent_heading{"Spent beyond what was planned", "Dépenses au-delà du prévu"};
constexpr Text results_heading{"Results in detail", "Les résultats en détail"};
constexpr Text other_indicators{"Indicators of no objective", "Indicateurs sans objectif"};
constexpr Text unattached_heading{"Without an objective", "Sans objectif"};
constexpr Text goes_on_heading{"What goes on after the period, or is to be decided",
                               "Ce qui se poursuit après le terme, ou reste à décider"};
constexpr Text ends_in_time{"{0} other open {0:action is|actions are} to end before the period does.",
                            "{0} {0:autre action ouverte doit|autres actions ouvertes doivent} se terminer avant le terme."};
constexpr Text legacy_heading{"For the next convention", "Pour la prochaine convention"};

void add_questions(Document& page, const Subject& subject) {
  const TextList& questions = subject.plan.convention.evaluation.questions;
  if (!subject.is_whole() || questions.empty()) return;
  page.heading(2, subject.in(questions_heading));
  document::List& list = page.ordered_list();
  for (const LocatedText& question : questions) list.item(question.value);
  page.paragraph({document::muted(subject.in(questions_note))});
}

void add_noted(Document& page, const Subject& subject, const Text& heading, document::Table table, const std::string& note) {
  if (table.rows.empty()) return;
  add_section(page, 2, subject.in(heading), std::move(table));
  page.paragraph({document::muted(note)});
}

void add_process(Document& page, const Subject& subject, const Evaluation& evaluation) {
  const views::Modifications& modifications = evaluation.modifications;
  Document part(page.title, page.language);
  add_section(part, 3, subject.in(moved_heading), moved_deadlines_table(subject, modifications));
  add_section(part, 3, subject.in(amendments_heading), amendments_table(subject, modifications));
  add_section(part, 3, subject.in(overspent_heading), overspent_table(subject, evaluation.overspent));
  if (auto calendar = calendar_chart(subject)) {
    part.heading(3, subject.in(calendar_heading));
    add(part, std::move(calendar));
    part.paragraph({document::muted(subject.in(calendar_note))});
  }
  if (part.blocks.empty()) return;
  page.heading(2, subject.in(process_heading));
  page.append(part);
}

void add_results(Document& page, const Subject& subject, const Evaluation& evaluation) {
  page.heading(2, subject.in(results_heading));
  std::vector<bool> told(evaluation.indicators.size());
  const auto add_indicators = [&](const std::vector<std::uint32_t>& indexes) {
    std::vector<views::IndicatorEvaluation> indicators;
    for (const std::uint32_t index : indexes)
      if (!told[index]) indicators.push_back(evaluation.indicators[index]);
    if (indicators.empty()) return;
    add(page, wrapping(attainment_table(subject, indicators)));
    for (const views::IndicatorEvaluation& entry : indicators) {
      told[entry.progress.indicator] = true;
      add(page, indicator_chart(subject, entry.progress));
    }
  };
  for (const views::ObjectiveEvaluation& entry : evaluation.objectives) {
    const bool has_indicators = subject.is_whole() && !entry.means.indicators.empty();
    if (!entry.is_lowest || (entry.means.actions.empty() && !has_indicators)) continue;
    page.heading(3, entry.means.objective ? called(Kind::objective, subject.plan, *entry.means.objective) : subject.in(unattached_heading));
    if (!entry.means.actions.empty()) add(page, wrapping(evaluated_actions_table(subject, entry.means.actions)));
    if (has_indicators) add_indicators(entry.means.indicators);
  }
  std::vector<std::uint32_t> others;
  for (std::uint32_t index = 0; index < told.size(); ++index)
    if (!told[index]) others.push_back(index);
  if (!subject.is_whole() || others.empty()) return;
  page.heading(3, subject.in(other_indicators));
  add_indicators(others);
}

void add_after(Document& page, const Subject& subject, const Evaluation& evaluation) {
  add_section(page, 2, subject.in(goes_on_heading), continuations_table(subject, evaluation));
  if (!evaluation.continuations.empty() && evaluation.to_end_in_time > 0 && !evaluation.is_over())
    page.paragraph(subject.say(ends_in_time, evaluation.to_end_in_time));
  document::List legacy = legacy_list(subject, evaluation);
  if (legacy.items.empty()) return;
  page.heading(2, subject.in(legacy_heading));
  page.blocks.emplace_back(std::move(legacy));
}

void add_blindness(Document& page, const Subject& subject, const Evaluation& evaluation) {
  const std::size_t objectives = count_objectives(subject.plan).total;
  const std::size_t without = evaluation.without_action.size();
  page.paragraph(
      paragraph({subject.in(nothing_to_judge),
                 without > 0 && subject.is_whole() ? subject.say(objectives_without_action, without, objectives) : std::string()}));
  add_missing(page, subject);
}

void add_evaluation(Document& page, const Subject& subject, const Evaluation& evaluation) {
  page.heading(2, subject.in(summary_heading));
  for (const std::string& text : evaluation_paragraphs(subject, evaluation)) page.paragraph(text);
  add_section(page, 2, subject.in(figures_heading), evaluation_figures(subject, evaluation));
  add_questions(page, subject);
  const std::string results = subject.in(evaluation.is_over() ? final_results_note : results_note);
  if (subject.is_whole())
    add_noted(page, subject, needs_heading, needs_evaluation_table(subject, evaluation), subject.in(needs_note) + results);
  add_noted(page, subject, objectives_heading, objectives_evaluation_table(subject, evaluation), subject.in(objectives_note) + results);
  add(page, status_by_objective_chart(subject));
  add(page, done_over_time_chart(subject));
  add_process(page, subject, evaluation);
  add_money(page, subject, evaluation.money);
  add_results(page, subject, evaluation);
  add_after(page, subject, evaluation);
}

}  // namespace

Document evaluation_report(const Subject& whole, const Edition& edition) {
  const Subject subject = for_partners(whole);
  const Evaluation evaluation = views::evaluation(subject.plan, subject.actions, subject.today);
  Document page(plan_title(subject), subject.language);
  page.paragraph(subject.say(dated_title, subject.today));
  add_query(page, subject);
  if (evaluation.period && !evaluation.is_over())
    page.callout(document::CalloutKind::note, "").line(subject.say(provisional, period_of(subject)));
  if (evaluation.is_blind())
    add_blindness(page, subject, evaluation);
  else
    add_evaluation(page, subject, evaluation);
  add_footer(page, whole, subject, edition);
  return page;
}

}  // namespace ctg::reports
