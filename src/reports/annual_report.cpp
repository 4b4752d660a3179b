// The yearly review, in the order in which a council reads it: the year in short, what was done, what was not, means, results.
#include "reports/annual_report.hpp"

#include "i18n/text_list.hpp"
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
using views::AnnualReview;

constexpr Text title_of_year{"Review of the year {0}", "Bilan de l'année {0}"};
constexpr Text year_goes_on{"The year {0} is not over: this is how it stands on {1}.",
                            "L'année {0} n'est pas finie\u00a0: voici où elle en est au {1}."};
constexpr Text nothing_of_year{"The plan says nothing of {0}: no dated action, no amount, no value of an indicator.",
                               "Le plan ne dit rien de {0}\u00a0: aucune action datée, aucun montant, aucun relevé d'indicateur."};
constexpr Text actions_there_are{"It has {0} {0:action|actions}.", "Il compte {0} {0:action|actions}."};
constexpr Text summary_heading{"Summary", "Synthèse"};
constexpr Text figures_heading{"Key figures", "Chiffres clés"};
constexpr Text done_heading{"What was done", "Ce qui a été fait"};
constexpr Text finished_heading{"Finished in the year", "Terminées dans l'année"};
constexpr Text begun_heading{"Begun in the year", "Commencées dans l'année"};
constexpr Text undone_heading{"What was planned and is not done", "Ce qui était prévu et n'est pas fait"};
constexpr Text to_do_heading{"What is still to be done in the year", "Ce qui reste à faire dans l'année"};
constexpr Text unfinished_heading{"To finish", "À terminer"};
constexpr Text not_begun_heading{"To begin", "À commencer"};
constexpr Text all_as_planned{"By the deadlines as they are now, all that was to begin or to end in the year did.",
                              "Aux échéances telles qu'elles sont aujourd'hui, toutes les actions qui devaient commencer ou se terminer "
                              "dans l'année l'ont fait."};
constexpr Text changed_heading{"What changed", "Ce qui a changé"};
constexpr Text stopped_heading{"Cancelled, put off or stopped", "Abandonnées, reportées ou arrêtées"};
constexpr Text moved_heading{"Deadlines moved", "Échéances déplacées"};
constexpr Text former_unknown{
    "The plan keeps the new deadline and the decision; the former one only where a decision had set it.",
    "Le plan garde la nouvelle échéance et la décision\u00a0; l'ancienne, seulement si une décision l'avait fixée."};
constexpr Text amendments_heading{"Amendments signed", "Avenants signés"};
constexpr Text means_heading{"Means and results by objective", "Moyens et résultats par objectif"};
constexpr Text means_note{"An action counts in its main objective. Indicators: reached or on track on {0}, of those that can be judged.",
                          "Une action est comptée dans son objectif principal. Indicateurs\u00a0: atteints ou en bonne voie au {0}, parmi "
                          "ceux qu'on peut juger."};
constexpr Text indicators_heading{"Indicators", "Indicateurs"};
constexpr Text money_heading{"Money of the year", "Budget et financements de l'année"};
constexpr Text in_the_plan{"The year in the whole plan", "L'année dans l'ensemble du plan"};
constexpr Text funders_heading{"By funder, in {0}", "Par financeur, en {0}"};
constexpr Text under_way_heading{"The actions of the year", "Les actions menées dans l'année"};
constexpr Text ahead_heading{"The year after", "L'année suivante"};
constexpr Text ahead{"For {0}, the plan has {1}.", "Pour {0}, le plan prévoit {1}."};
constexpr Text to_begin{"{0} {0:action|actions} to begin", "{0} {0:action|actions} à commencer"};
constexpr Text to_finish{"{0} to finish", "{0} à terminer"};
constexpr Text only_to_finish{"{0} {0:action|actions} to finish", "{0} {0:action|actions} à terminer"};
constexpr Text to_spend{"{0} to spend", "{0} à dépenser"};

void add_done(Document& page, const Subject& subject, const AnnualReview& review) {
  if (review.done.empty() && review.started.empty()) return;
  page.heading(2, subject.in(done_heading));
  add_section(page, 3, subject.in(finished_heading), finished_table(subject, review.done));
  add_section(page, 3, subject.in(begun_heading), started_table(subject, review.started));
}

void add_undone(Document& page, const Subject& subject, const AnnualReview& review) {
  if (review.finished_of_planned.whole == 0 && review.begun_of_planned.whole == 0) return;
  page.heading(2, subject.in(review.is_over() ? undone_heading : to_do_heading));
  if (review.unfinished.empty() && review.not_begun.empty()) page.paragraph(subject.in(all_as_planned));
  add_section(page, 3, subject.in(unfinished_heading), unfinished_table(subject, review.unfinished));
  add_section(page, 3, subject.in(not_begun_heading), not_begun_table(subject, review.not_begun));
}

void add_changes(Document& page, const Subject& subject, const AnnualReview& review) {
  const views::Modifications& modifications = review.modifications;
  if (review.cancelled.empty() && review.stopped.empty() && modifications.deadlines.empty() && modifications.amendments.empty()) return;
  page.heading(2, subject.in(changed_heading));
  add_section(page, 3, subject.in(stopped_heading), given_up_table(subject, review));
  if (!modifications.deadlines.empty()) {
    add_section(page, 3, subject.in(moved_heading), moved_deadlines_table(subject, modifications));
    page.paragraph({document::muted(subject.in(former_unknown))});
  }
  add_section(page, 3, subject.in(amendments_heading), amendments_table(subject, modifications));
}

void add_means(Document& page, const Subject& subject, const AnnualReview& review) {
  add_section(page, 2, subject.in(means_heading), objectives_of_year_table(subject, review));
  page.paragraph({document::muted(subject.say(means_note, review.as_of))});
}

void add_money_of_year(Document& page, const Subject& subject, const AnnualReview& review) {
  if (review.money.with_budget == 0 && review.money.with_funding == 0) return;
  const views::Money all = views::money(subject.plan, subject.actions);
  page.heading(2, subject.in(money_heading));
  if (!review.money.by_funder.empty()) {
    page.heading(3, subject.say(funders_heading, std::to_string(review.year)));
    add(page, wrapping(money_by_funder_table(subject, review.money)));
    add(page, money_by_funder_chart(subject, review.money));
  }
  page.heading(3, subject.in(in_the_plan));
  add(page, money_by_year_table(subject, all));
  add(page, money_by_year_chart(subject, all));
  if (const std::string note = money_not_counted(subject, review.money); !note.empty()) page.paragraph({document::muted(note)});
}

void add_under_way(Document& page, const Subject& subject, const AnnualReview& review) {
  if (review.under_way.empty()) return;
  add_section(page, 2, subject.in(under_way_heading), under_way_table(subject, review.under_way));
  Subject of_year = subject;
  of_year.actions = review.under_way;
  add(page, calendar_chart(of_year, review.days));
}

void add_year_ahead(Document& page, const Subject& subject, const AnnualReview& review) {
  const views::YearAhead next = views::year_ahead(subject.plan, subject.actions, review.year + 1);
  std::vector<std::string> clauses;
  if (next.to_begin > 0) clauses.push_back(subject.say(to_begin, next.to_begin));
  if (next.to_finish > 0) clauses.push_back(subject.say(next.to_begin > 0 ? to_finish : only_to_finish, next.to_finish));
  if (next.planned.cents > 0) clauses.push_back(subject.say(to_spend, static_cast<Amount>(next.planned)));
  if (clauses.empty()) return;
  page.heading(2, subject.in(ahead_heading));
  page.paragraph(subject.say(ahead, std::to_string(review.year + 1), text_list(clauses, subject.language)));
}

void add_silence(Document& page, const Subject& subject, const AnnualReview& review) {
  page.paragraph(
      paragraph({subject.say(nothing_of_year, std::to_string(review.year)), subject.say(actions_there_are, subject.actions.size())}));
  add_missing(page, subject);
}

void add_review(Document& page, const Subject& subject, const AnnualReview& review) {
  page.heading(2, subject.in(summary_heading));
  for (const std::string& text : annual_paragraphs(subject, review)) page.paragraph(text);
  add_section(page, 2, subject.in(figures_heading), annual_figures(subject, review));
  add_done(page, subject, review);
  add_undone(page, subject, review);
  add_changes(page, subject, review);
  add_means(page, subject, review);
  if (subject.is_whole())
    add_section(page, 2, subject.in(indicators_heading), indicators_of_year_table(subject, review.indicators, review.year));
  add_money_of_year(page, subject, review);
  add_under_way(page, subject, review);
  add_year_ahead(page, subject, review);
}

}  // namespace

Document annual_report(const Subject& whole, const Edition& edition) {
  const Subject subject = for_partners(whole);
  const std::int64_t year = edition.year.value_or(views::usual_review_year(subject.plan, subject.today));
  const AnnualReview review = views::annual_review(subject.plan, subject.actions, year, subject.today);
  Document page(plan_title(subject), subject.language);
  page.paragraph(subject.say(title_of_year, std::to_string(year)));
  add_query(page, subject);
  if (!review.is_over()) page.paragraph(subject.say(year_goes_on, std::to_string(year), subject.today));
  if (review.is_silent())
    add_silence(page, subject, review);
  else
    add_review(page, subject, review);
  add_footer(page, whole, subject, edition);
  return page;
}

}  // namespace ctg::reports
