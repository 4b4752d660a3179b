// A year in plain words, and in figures with the rules they follow.
#include "i18n/format.hpp"
#include "i18n/text_list.hpp"
#include "reports/annual_report.hpp"
#include "reports/figures.hpp"
#include "reports/modification_tables.hpp"
#include "reports/overview.hpp"
#include "reports/sentence.hpp"
#include "reports/standing.hpp"

namespace ctg::reports {
namespace {

using document::Tone;
using views::AnnualReview;

constexpr Text in_year{"In {0}: {1}.", "En {0}\u00a0: {1}."};
constexpr Text none_finished{"no action finished", "aucune action terminée"};
constexpr Text finished{"{0} {0:action|actions} finished", "{0} {0:action terminée|actions terminées}"};
constexpr Text begun{"{0} begun", "{0} {0:commencée|commencées}"};
constexpr Text cancelled{"{0} cancelled", "{0} {0:abandonnée|abandonnées}"};
constexpr Text stopped{"{0} put off or stopped", "{0} {0:reportée ou arrêtée|reportées ou arrêtées}"};
constexpr Text all_planned_done{
    "The {0} {0:action|actions} to be finished in the year {0:was|all were}.",
    "{0} {0:action devait|actions devaient} être {0:terminée|terminées} dans l'année\u00a0: {0:elle l'a|toutes l'ont} été."};
constexpr Text some_planned_done{
    "{0} {0:action was|actions were} to be finished in the year: {1} {1:was|were}.",
    "{0} {0:action devait|actions devaient} être {0:terminée|terminées} dans l'année\u00a0: {1} {1:l'a|l'ont} été."};
constexpr Text no_planned_done{"{0} {0:action was|actions were} to be finished in the year: none was.",
                               "{0} {0:action devait|actions devaient} être {0:terminée|terminées} dans l'année\u00a0: aucune ne l'a été."};
constexpr Text some_to_finish{
    "{0} {0:action is|actions are} to be finished in the year; {1} {1:is|are} already.",
    "{0} {0:action doit|actions doivent} être {0:terminée|terminées} dans l'année\u00a0; {1} {1:l'est|le sont} déjà."};
constexpr Text none_to_finish{
    "{0} {0:action is|actions are} to be finished in the year; none is yet.",
    "{0} {0:action doit|actions doivent} être {0:terminée|terminées} dans l'année\u00a0; aucune ne l'est encore."};
constexpr Text in_time{"Of the {1} finished, {0} {0:was|were} on time.",
                       "Sur {1} {1:terminée|terminées}, {0} {0:l'a|l'ont} été dans les temps."};
constexpr Text none_in_time{"Of the {1} finished, none was on time.", "Sur {1} {1:terminée|terminées}, aucune ne l'a été dans les temps."};
constexpr Text all_in_time{"The {1} finished {1:was|were all} on time.",
                           "{1:L'action terminée l'a|Toutes les actions terminées l'ont} été dans les temps."};
constexpr Text at_the_end{"At the end of {0}, {1} of {2} actions were done ({3}).",
                          "À la fin de {0}, {1} {1:action|actions} sur {2} {1:était réalisée|étaient réalisées} ({3})."};
constexpr Text up_to_now{"So far, {1} of {2} actions are done ({3}).",
                         "À ce jour, {1} {1:action|actions} sur {2} {1:est réalisée|sont réalisées} ({3})."};
constexpr Text undated_left_out{"{0} {0:action|actions} that ended without a date {0:is|are} not placed in time.",
                                "{0} {0:action achevée ou abandonnée sans date n'est pas située|actions achevées ou abandonnées sans date "
                                "ne sont pas situées} dans le temps."};
constexpr Text changed{"What changed in the plan: {0}.", "Le plan a été modifié\u00a0: {0}."};
constexpr Text of_measured{"{0} of {1} {1:indicator was|indicators were} measured in the year: {2}.",
                           "{0} {0:indicateur|indicateurs} sur {1} {0:a été relevé|ont été relevés} dans l'année\u00a0: {2}."};
constexpr Text none_measured{"None of the {0} {0:indicator|indicators} was measured in the year.",
                             "{0:L'indicateur n'a pas été relevé|Aucun des {0} indicateurs n'a été relevé} dans l'année."};
constexpr Text money_of_year{"For {0}: {1}", "Pour {0}\u00a0: {1}"};

constexpr Text rule_due{"planned end within the year, as the plan has it now; cancelled ones left out",
                        "échéance dans l'année, telle que le plan la donne aujourd'hui\u00a0; hors actions abandonnées"};
constexpr Text rule_in_time{"finished on the last day of the planned end at the latest",
                            "terminées au plus tard le dernier jour de l'échéance"};
constexpr Text rule_start{"planned start within the year; cancelled ones left out",
                          "début prévu dans l'année\u00a0; hors actions abandonnées"};
constexpr Text rule_done{"done, of all actions, cancelled ones included (rule of Territoires en Transitions)",
                         "réalisées, sur toutes les actions, abandonnées comprises (règle de Territoires en Transitions)"};
constexpr Text rule_on_time{"done, cancelled, without a planned end or before it, of all actions (rule of Territoires en Transitions)",
                            "réalisées, abandonnées, sans échéance ou pas encore échues, sur toutes les actions (règle de Territoires en "
                            "Transitions)"};
constexpr Text rule_changes{"decisions of the year that modify, put off, suspend or cancel, and amendments signed",
                            "décisions de l'année qui modifient, reportent, suspendent ou abandonnent, et avenants signés"};
constexpr Text rule_measured{"those with a value dated within the year", "ceux qui ont une valeur datée de l'année"};
constexpr Text rule_well{"target reached, or as far as the line from the baseline through the targets asks",
                         "cible atteinte, ou valeur au moins sur la ligne qui va du départ aux cibles successives"};
constexpr Text rule_planned{"budget lines of the year; cancelled actions left out",
                            "lignes de budget de l'année\u00a0; hors actions abandonnées"};
constexpr Text rule_spent{"spent, of what was planned for the year", "dépensé, rapporté au prévu de l'année"};
constexpr Text rule_granted{"lines of funding of the year", "lignes de financement de l'année"};
constexpr Text rule_staff{"full-time equivalents of the actions under way in the year",
                          "équivalents temps plein des actions menées dans l'année"};

std::vector<views::IndicatorProgress> measured_of(const AnnualReview& review) {
  std::vector<views::IndicatorProgress> measured;
  for (const views::IndicatorProgress& indicator : review.indicators)
    if (views::value_of_year(indicator, review.year)) measured.push_back(indicator);
  return measured;
}

std::string of_events(const Subject& subject, const AnnualReview& review) {
  std::vector<std::string> clauses{review.done.empty() ? subject.in(none_finished) : subject.say(finished, review.done.size())};
  if (!review.started.empty()) clauses.push_back(subject.say(begun, review.started.size()));
  if (!review.stopped.empty()) clauses.push_back(subject.say(stopped, review.stopped.size()));
  if (!review.cancelled.empty()) clauses.push_back(subject.say(cancelled, review.cancelled.size()));
  return subject.say(in_year, std::to_string(review.year), text_list(clauses, subject.language));
}

std::string of_planned(const Subject& subject, const AnnualReview& review) {
  const views::Share& share = review.finished_of_planned;
  if (share.whole == 0) return {};
  if (!review.is_over() && share.part < share.whole)
    return subject.say(share.part == 0 ? none_to_finish : some_to_finish, share.whole, share.part);
  if (share.part == share.whole) return subject.say(all_planned_done, share.whole);
  return share.part == 0 ? subject.say(no_planned_done, share.whole) : subject.say(some_planned_done, share.whole, share.part);
}

std::string of_time(const Subject& subject, const AnnualReview& review) {
  const views::Share& share = review.done_in_time;
  if (share.whole == 0) return {};
  return subject.say(share.part == 0 ? none_in_time : share.part == share.whole ? all_in_time : in_time, share.part, share.whole);
}

std::string of_standing(const Subject& subject, const AnnualReview& review) {
  const auto ratio = review.done_of_all.ratio();
  if (!ratio) return {};
  return subject.say(review.is_over() ? at_the_end : up_to_now, std::to_string(review.year), review.done_of_all.part,
                     review.done_of_all.whole, format_percent(*ratio, subject.language));
}

std::string of_indicators(const Subject& subject, const AnnualReview& review) {
  if (!subject.is_whole() || review.indicators.empty()) return {};
  const auto measured = measured_of(review);
  if (measured.empty()) return subject.say(none_measured, review.indicators.size());
  const views::IndicatorCounts counts = views::count_indicators(measured);
  std::vector<std::string> clauses;
  for (std::size_t i = 0; i < views::indicator_state_count; ++i)
    if (counts.by_state[i] > 0) clauses.push_back(counted(subject, static_cast<views::IndicatorState>(i), counts.by_state[i]));
  return subject.say(of_measured, measured.size(), review.indicators.size(), text_list(clauses, subject.language));
}

std::string of_changes(const Subject& subject, const AnnualReview& review) {
  const auto clauses = modification_clauses(subject, review.modifications);
  return clauses.empty() ? std::string() : subject.say(changed, text_list(clauses, subject.language));
}

}  // namespace

std::vector<std::string> annual_paragraphs(const Subject& subject, const AnnualReview& review) {
  const std::string spent = money_sentence(subject, review.money.total);
  std::vector<std::string> paragraphs{
      paragraph({of_events(subject, review), of_planned(subject, review), of_time(subject, review), of_standing(subject, review),
                 review.undated > 0 ? subject.say(undated_left_out, review.undated) : std::string()}),
      paragraph({of_indicators(subject, review), spent.empty() ? spent : subject.say(money_of_year, std::to_string(review.year), spent)}),
      of_changes(subject, review)};
  std::erase_if(paragraphs, [](const std::string& text) { return text.empty(); });
  return paragraphs;
}

document::Table annual_figures(const Subject& subject, const AnnualReview& review) {
  Figures figures(subject, Figures::Rules::said);
  figures.share({"To finish in the year, finished", "À terminer dans l'année, terminées"}, review.finished_of_planned,
                subject.in(rule_due));
  figures.share({"Finished in the year, on time", "Terminées dans l'année, dans les temps"}, review.done_in_time, subject.in(rule_in_time));
  figures.share({"To begin in the year, begun", "À commencer dans l'année, commencées"}, review.begun_of_planned, subject.in(rule_start));
  figures.share({"Done, of the whole plan", "Taux d'actions réalisées"}, review.done_of_all, subject.in(rule_done));
  figures.share({"On time, of the whole plan", "Taux d'actions dans les temps"}, review.on_time_of_all, subject.in(rule_on_time));
  figures.count({"Changes of the plan", "Modifications du plan"}, review.modifications.total(), Tone::neutral, subject.in(rule_changes));
  if (subject.is_whole()) {
    const auto measured = measured_of(review);
    figures.share({"Indicators measured", "Indicateurs relevés"}, {measured.size(), review.indicators.size()}, subject.in(rule_measured));
    figures.share({"Indicators reached or on track", "Indicateurs atteints ou en bonne voie"},
                  views::count_indicators(measured).well_of_judged(), subject.in(rule_well));
  }
  const views::MoneyTotals& money = review.money.total;
  figures.amount({"Planned", "Budget prévu"}, money.planned, subject.in(rule_planned));
  figures.amount({"Spent", "Dépensé"}, money.spent, subject.in(rule_planned));
  if (const auto share = money.share_spent())
    figures.add(subject.in({"Budget carried out", "Taux d'exécution du budget"}),
                {document::Line(format_percent(*share, subject.language)), Data::share(*share)}, subject.in(rule_spent));
  figures.amount({"Granted", "Financements accordés"}, money.granted, subject.in(rule_granted));
  figures.amount({"Paid", "Financements versés"}, money.paid, subject.in(rule_granted));
  if (review.staff.units != 0)
    figures.add(subject.in({"Staff (FTE)", "Moyens humains (ETP)"}),
                {document::Line(format_decimal(review.staff, subject.language)), Data(review.staff)}, subject.in(rule_staff));
  return figures.table();
}

}  // namespace ctg::reports
