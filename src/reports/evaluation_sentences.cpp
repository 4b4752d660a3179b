// A convention judged in plain words, in figures with the rules they follow, and by what it leaves to the next.
#include <algorithm>

#include "i18n/format.hpp"
#include "i18n/text_list.hpp"
#include "reports/attention.hpp"
#include "reports/cells.hpp"
#include "reports/evaluation_report.hpp"
#include "reports/figures.hpp"
#include "reports/modification_tables.hpp"
#include "reports/overview.hpp"
#include "reports/sentence.hpp"
#include "reports/situation.hpp"
#include "reports/standing.hpp"

namespace ctg::reports {
namespace {

using document::Tone;
using views::Attainment;
using views::Evaluation;

constexpr Text of_actions{"Of {0} {0:action|actions}, {1}.", "Sur {0} {0:action|actions}\u00a0: {1}."};
constexpr Text in_time{"Of the {1} done whose end was planned, {0} {0:was|were} on time.",
                       "Sur {1} {1:réalisée|réalisées} dont la fin était prévue, {0} {0:l'a|l'ont} été dans les temps."};
constexpr Text days_late{" On average the others were {0} {0:day|days} late.", " Le retard moyen des autres est de {0} {0:jour|jours}."};
constexpr Text of_targets{"Of the {1} {1:indicator|indicators} that can be judged, {0} {0:has|have} attained {0:its|their} last target.",
                          "Sur {1} {1:indicateur|indicateurs} qu'on peut juger, {0} {0:a|ont} atteint {0:sa|leur} dernière cible."};
constexpr Text of_no_target{"Of the {0} {0:indicator|indicators} that can be judged, none has attained its last target.",
                            "Sur {0} {0:indicateur|indicateurs} qu'on peut juger, aucun n'a atteint sa dernière cible."};
constexpr Text of_track{"So far, {0} {0:is|are} on track.", "À ce jour, {0} {0:est|sont} en bonne voie."};
constexpr Text of_unknown{"Of {0} {0:other|others} nothing can be said: {1}.",
                          "{0} {0:autre reste inconnu|autres restent inconnus}\u00a0: {1}."};
constexpr Text no_values{"{0} without a value", "{0} sans valeur"};
constexpr Text no_targets{"{0} without a target", "{0} sans cible"};
constexpr Text of_context{"{0} {0:describes|describe} the territory and {0:is|are} not judged.",
                          "{0} {0:décrit|décrivent} le territoire et ne {0:se juge|se jugent} pas."};
constexpr Text of_closed{"In the years that are over, {0} were spent of {1} planned ({2}).",
                         "Sur les années achevées, {0} ont été dépensés pour {1} prévus ({2})."};
constexpr Text of_changes{"The plan was changed {0} {0:time|times} by decision or amendment: {1}.",
                          "Le plan a été modifié {0} fois par décision ou avenant\u00a0: {1}."};
constexpr Text of_gaps{"{0} {0:objective has|objectives have} no action.", "{0} {0:objectif n'a|objectifs n'ont} aucune action."};

constexpr Text rule_done{"done, of all actions, cancelled ones included (rule of Territoires en Transitions)",
                         "réalisées, sur toutes les actions, abandonnées comprises (règle de Territoires en Transitions)"};
constexpr Text rule_kept{"done, of those that were not cancelled", "réalisées, hors actions abandonnées"};
constexpr Text rule_in_time{"of those done whose end was planned: finished on its last day at the latest",
                            "parmi les réalisées dont la fin était prévue\u00a0: terminées au plus tard le dernier jour de l'échéance"};
constexpr Text rule_due{"done, of those whose planned end has passed", "réalisées, parmi celles dont l'échéance est passée"};
constexpr Text rule_targets{"the latest value meets the last target, of the indicators with a value and a target",
                            "la dernière valeur atteint la dernière cible, parmi les indicateurs qui ont une valeur et une cible"};
constexpr Text rule_on_track{"as far as the line from the baseline through the targets asks, of those that can be judged",
                             "valeur au moins sur la ligne qui va du départ aux cibles successives, parmi ceux qu'on peut juger"};
constexpr Text rule_unknown{"without a value since the baseline, or without a target", "sans valeur depuis le départ, ou sans cible"};
constexpr Text rule_changes{"decisions that modify, put off, suspend or cancel, and amendments signed",
                            "décisions qui modifient, reportent, suspendent ou abandonnent, et avenants signés"};
constexpr Text rule_budget{"spent, of what was planned for the years that are over; cancelled actions left out",
                           "dépensé, rapporté au prévu des années achevées\u00a0; hors actions abandonnées"};
constexpr Text rule_granted{"granted, of what the budget plans; cancelled actions left out",
                            "accordé, rapporté au budget prévu\u00a0; hors actions abandonnées"};
constexpr Text rule_staff{"full-time equivalents of all actions, cancelled ones left out",
                          "équivalents temps plein de toutes les actions, hors abandonnées"};

constexpr Text to_renew{"{0} recurring {0:action|actions} to renew or to end",
                        "{0} {0:action récurrente|actions récurrentes} à reconduire ou à arrêter"};
constexpr Text to_restart{"{0} stopped {0:action|actions} to take up again or to give up",
                          "{0} {0:action|actions} à l'arrêt, à reprendre ou à abandonner"};
constexpr Text to_follow{"{0} {0:action|actions} planned to end after the period",
                         "{0} {0:action dont la fin est prévue|actions dont la fin est prévue} après le terme"};
constexpr Text to_finish{"{0} unfinished {0:action|actions}", "{0} {0:action non terminée|actions non terminées}"};
constexpr Text to_reach{"{0} {0:target|targets} not attained:", "{0} {0:cible non atteinte|cibles non atteintes}\u00a0:"};
constexpr Text to_catch_up{"{0} {0:indicator|indicators} behind what is expected:",
                           "{0} {0:indicateur|indicateurs} en deçà de l'attendu\u00a0:"};
constexpr Text to_measure{"{0} {0:indicator|indicators} to measure before the end:",
                          "{0} {0:indicateur|indicateurs} à relever avant la fin\u00a0:"};
constexpr Text to_aim{"{0} {0:indicator|indicators} without a target:", "{0} {0:indicateur|indicateurs} sans cible\u00a0:"};
constexpr Text to_serve{"{0} {0:need|needs} that no objective addresses:", "{0} {0:besoin|besoins} sans objectif\u00a0:"};
constexpr Text to_act{"{0} {0:objective|objectives} without an action:", "{0} {0:objectif|objectifs} sans action\u00a0:"};
constexpr Text to_decide{"{0} {0:decision|decisions} still awaited", "{0} {0:décision encore attendue|décisions encore attendues}"};
constexpr Text what_follows{"what is to follow: {0}", "suite annoncée\u00a0: {0}"};

std::string of_indicators(const Subject& subject, const Evaluation& evaluation) {
  if (!subject.is_whole() || evaluation.indicators.empty()) return {};
  const views::AttainmentCounts& counts = evaluation.attainments;
  const views::Share known = counts.attained_of_known();
  std::vector<std::string> unknown;
  if (const std::size_t count = counts.count(Attainment::without_value); count > 0) unknown.push_back(subject.say(no_values, count));
  if (const std::size_t count = counts.count(Attainment::without_target); count > 0) unknown.push_back(subject.say(no_targets, count));
  const std::size_t unknown_count = counts.count(Attainment::without_value) + counts.count(Attainment::without_target);
  const std::size_t context = counts.count(Attainment::context);
  const std::string targets = known.whole == 0  ? std::string()
                              : known.part == 0 ? subject.say(of_no_target, known.whole)
                                                : subject.say(of_targets, known.part, known.whole);
  return paragraph(
      {targets, evaluation.is_over() || known.whole == 0 ? std::string() : subject.say(of_track, evaluation.states.well_of_judged().part),
       unknown.empty() ? std::string() : subject.say(of_unknown, unknown_count, text_list(unknown, subject.language)),
       context > 0 ? subject.say(of_context, context) : std::string()});
}

std::string of_deadlines(const Subject& subject, const Evaluation& evaluation) {
  if (evaluation.done_in_time.whole == 0) return {};
  std::string text = subject.say(in_time, evaluation.done_in_time.part, evaluation.done_in_time.whole);
  if (evaluation.days_late > 0) text += subject.say(days_late, evaluation.days_late);
  return text;
}

std::string of_statuses(const Subject& subject, const Evaluation& evaluation) {
  std::vector<std::string> clauses;
  for (const Status status : {Status::done, Status::in_progress, Status::planned, Status::proposed, Status::postponed, Status::suspended,
                              Status::blocked, Status::cancelled})
    if (const std::size_t count = evaluation.progress.count(status); count > 0) clauses.push_back(counted(subject, status, count));
  if (clauses.empty()) return {};
  return subject.say(of_actions, evaluation.progress.total, text_list(clauses, subject.language));
}

std::string of_money(const Subject& subject, const Evaluation& evaluation) {
  const auto share = evaluation.closed_years.share_spent();
  if (!share || !evaluation.closed_years.spent.is_known) return {};
  return subject.say(of_closed, static_cast<Amount>(evaluation.closed_years.spent), static_cast<Amount>(evaluation.closed_years.planned),
                     format_percent(*share, subject.language));
}

class Legacy {
 public:
  Legacy(const Subject& subject, const Evaluation& evaluation) : subject_(subject), evaluation_(evaluation) {}

  void count(Text text, std::size_t number) {
    if (number > 0) list_.item(subject_.say(text, number));
  }
  void continuing(Text text, views::Continuation::Reason reason) {
    count(text, static_cast<std::size_t>(std::count_if(evaluation_.continuations.begin(), evaluation_.continuations.end(),
                                                       [reason](const views::Continuation& entry) { return entry.reason == reason; })));
  }
  void things(Text text, Kind kind, const std::vector<std::uint32_t>& indexes) {
    if (indexes.empty()) return;
    list_.item(subject_.say(text, indexes.size()));
    for (const std::uint32_t index : indexes) list_.child(called(kind, subject_.plan, index));
  }
  template <class Wanted>
  void indicators(Text text, Wanted&& is_wanted) {
    std::vector<std::uint32_t> indexes;
    for (const views::IndicatorEvaluation& entry : evaluation_.indicators)
      if (is_wanted(entry)) indexes.push_back(entry.progress.indicator);
    things(text, Kind::indicator, indexes);
  }
  void indicators(Text text, Attainment attainment) {
    indicators(text, [attainment](const views::IndicatorEvaluation& entry) { return entry.attainment == attainment; });
  }
  document::List& list() { return list_; }

 private:
  const Subject& subject_;
  const Evaluation& evaluation_;
  document::List list_;
};

}  // namespace

std::vector<std::string> evaluation_paragraphs(const Subject& subject, const Evaluation& evaluation) {
  const auto changes = modification_clauses(subject, evaluation.modifications);
  std::vector<std::string> paragraphs{
      paragraph({of_statuses(subject, evaluation), of_deadlines(subject, evaluation)}), of_indicators(subject, evaluation),
      paragraph({of_money(subject, evaluation),
                 changes.empty() ? std::string()
                                 : subject.say(of_changes, evaluation.modifications.total(), text_list(changes, subject.language)),
                 subject.is_whole() && !evaluation.without_action.empty() ? subject.say(of_gaps, evaluation.without_action.size())
                                                                          : std::string()})};
  std::erase_if(paragraphs, [](const std::string& text) { return text.empty(); });
  return paragraphs;
}

document::Table evaluation_figures(const Subject& subject, const Evaluation& evaluation) {
  Figures figures(subject, Figures::Rules::said);
  const views::Progress& progress = evaluation.progress;
  figures.share({"Done, of the whole plan", "Taux d'actions réalisées"}, progress.done_of_all(), subject.in(rule_done));
  if (progress.count(Status::cancelled) > 0)
    figures.share({"Done, of those kept", "Réalisées, parmi les maintenues"}, progress.done_of_kept(), subject.in(rule_kept));
  figures.share({"Done, of those due", "Réalisées, parmi celles à échéance"}, progress.done_of_due(), subject.in(rule_due));
  figures.share({"Respect of deadlines", "Respect des délais"}, evaluation.done_in_time, subject.in(rule_in_time));
  if (subject.is_whole()) {
    const views::AttainmentCounts& counts = evaluation.attainments;
    figures.share({"Targets attained", "Cibles atteintes"}, counts.attained_of_known(), subject.in(rule_targets));
    if (!evaluation.is_over())
      figures.share({"Indicators reached or on track", "Indicateurs atteints ou en bonne voie"}, evaluation.states.well_of_judged(),
                    subject.in(rule_on_track));
    if (!evaluation.indicators.empty())
      figures.count({"Indicators unknown", "Indicateurs inconnus"},
                    counts.count(Attainment::without_value) + counts.count(Attainment::without_target), Tone::warning,
                    subject.in(rule_unknown));
  }
  figures.count({"Changes of the plan", "Modifications du plan"}, evaluation.modifications.total(), Tone::neutral,
                subject.in(rule_changes));
  if (const auto share = evaluation.closed_years.share_spent())
    figures.add(subject.in({"Respect of the budget", "Respect du budget (taux d'exécution)"}),
                {document::Line(format_percent(*share, subject.language)), Data::share(*share)}, subject.in(rule_budget));
  const views::MoneyTotals& money = evaluation.money.total;
  if (money.planned.cents > 0 && money.granted.is_known) {
    const double share = static_cast<double>(money.granted.cents) / static_cast<double>(money.planned.cents);
    figures.add(subject.in({"Funding found", "Financements mobilisés"}),
                {document::Line(format_percent(share, subject.language)), Data::share(share)}, subject.in(rule_granted));
  }
  const Decimal staff = views::staff_of(subject.plan, subject.actions);
  if (staff.units != 0)
    figures.add(subject.in({"Staff (FTE)", "Moyens humains (ETP)"}), {document::Line(format_decimal(staff, subject.language)), Data(staff)},
                subject.in(rule_staff));
  return figures.table();
}

document::List legacy_list(const Subject& subject, const Evaluation& evaluation) {
  using Reason = views::Continuation::Reason;
  Legacy legacy(subject, evaluation);
  legacy.continuing(to_finish, Reason::unfinished);
  legacy.continuing(to_follow, Reason::beyond);
  legacy.continuing(to_restart, Reason::stopped);
  legacy.continuing(to_renew, Reason::recurring);
  const views::Agenda agenda = views::agenda(subject.plan, subject.actions, subject.today);
  legacy.count(to_decide, awaited_decisions_table(subject, agenda, Readers::partners).rows.size());
  if (!subject.is_whole()) return legacy.list();
  legacy.indicators(to_reach, Attainment::not_attained);
  legacy.indicators(to_catch_up, [](const views::IndicatorEvaluation& entry) {
    return entry.attainment == Attainment::under_way && entry.progress.state == views::IndicatorState::behind;
  });
  legacy.indicators(to_measure, Attainment::without_value);
  legacy.indicators(to_aim, Attainment::without_target);
  legacy.things(to_serve, Kind::need, evaluation.needs_without_objective);
  legacy.things(to_act, Kind::objective, evaluation.without_action);
  if (const LocatedText& successor = subject.plan.convention.successor; successor.given())
    legacy.list().item(subject.say(what_follows, successor.value));
  return legacy.list();
}

}  // namespace ctg::reports
