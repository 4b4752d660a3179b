// The situation of a plan in plain words.
#include "i18n/format.hpp"
#include "i18n/text_list.hpp"
#include "reports/attention.hpp"
#include "reports/overview.hpp"
#include "reports/sentence.hpp"
#include "reports/situation.hpp"
#include "reports/standing.hpp"
#include "views/period_progress.hpp"

namespace ctg::reports {
namespace {

using views::IndicatorState;

constexpr Text period_running{"The convention runs {0}; {1} of its {2} months have passed.",
                              "La convention court {0}\u00a0; {1} mois sur {2} {1:est écoulé|sont écoulés}."};
constexpr Text period_to_come{"The convention runs {0}: it has not begun yet.",
                              "La convention court {0}\u00a0: elle n'a pas encore commencé."};
constexpr Text period_over{"The convention ran {0}: its period is over.", "La convention courait {0}\u00a0: elle est arrivée à son terme."};
constexpr Text period_unknown{"The convention was signed on {0}; the plan does not say its period.",
                              "La convention a été signée le {0}\u00a0; le plan ne dit pas sur quelle période elle court."};
constexpr Text no_period{"The plan does not say the period of the convention.",
                         "Le plan ne dit pas sur quelle période court la convention."};
constexpr Text no_actions{"The plan has no action yet.", "Le plan ne compte encore aucune action."};
constexpr Text none_chosen{"No action answers to the query.", "Aucune action ne répond à la requête."};
constexpr Text all_alike{"The plan has {0} {0:action|actions}, {1}.", "Le plan compte {0} {0:action|actions}, {1}."};
constexpr Text chosen_alike{"The selection has {0} {0:action|actions}, {1}.", "La sélection compte {0} {0:action|actions}, {1}."};
constexpr Text by_status{"Of the {0} actions presented here, {1}.", "Sur les {0} actions présentées ici, {1}."};
constexpr Text chosen_by_status{"Of the {0} actions of the selection, {1}.", "Sur les {0} actions de la sélection, {1}."};
constexpr Text without_status{"{0} {0:has|have} no status", "{0} {0:n'a|n'ont} pas de statut"};
constexpr Text none_dated{"None of them has a planned end, so nothing can be said of what should be done by now.",
                          "Aucune n'a de fin prévue\u00a0: on ne peut pas dire ce qui devrait être fait aujourd'hui."};
constexpr Text none_due{"None was to be finished by this date.", "Aucune ne devait être terminée à cette date."};
constexpr Text all_due_done{
    "The {0} {0:action|actions} to be finished by this date {0:is|all are}.",
    "{0} {0:action devait|actions devaient} être {0:terminée|terminées} à cette date\u00a0: {0:elle l'est|toutes le sont}."};
constexpr Text some_due{"{0} {0:action was|actions were} to be finished by this date: {1}.",
                        "{0} {0:action devait|actions devaient} être {0:terminée|terminées} à cette date\u00a0: {1}."};
constexpr Text due_and_done{"{0} {0:is|are}", "{0} {0:l'est|le sont}"};
constexpr Text due_and_late{"{0} {0:is|are} late", "{0} {0:est|sont} en retard"};
constexpr Text due_today{"{0} {0:is|are} due this very day", "{0} {0:arrive|arrivent} à échéance ce jour"};
constexpr Text no_due_done{"{0} {0:action was|actions were} to be finished by this date: none is.",
                           "{0} {0:action devait|actions devaient} être {0:terminée|terminées} à cette date\u00a0: aucune ne l'est."};
constexpr Text objectives_kept{"It has {0} {0:objective|objectives}.", "Elle retient {0} {0:objectif|objectifs}."};
constexpr Text objectives_by_audience{"It has {0} {0:objective|objectives}: {1}.", "Elle retient {0} {0:objectif|objectifs}\u00a0: {1}."};
constexpr Text stuck{"{0} {0:action is|actions are} stopped or {0:has|have} something in the way",
                     "{0} {0:action est|actions sont} à l'arrêt ou {0:freinée|freinées}"};
constexpr Text awaited{"{0} {0:decision is|decisions are} awaited", "{0} {0:décision est attendue|décisions sont attendues}"};
constexpr Text of_indicators{"Of {0} {0:indicator|indicators}, {1}.", "Sur {0} {0:indicateur|indicateurs}, {1}."};
constexpr Text money_spent{"{0} have been spent of {1} planned ({2}).", "{0} ont été dépensés sur {1} prévus ({2})."};
constexpr Text money_planned{"{0} are planned; nothing is said to be spent yet.",
                             "{0} sont prévus\u00a0; aucune dépense n'est encore renseignée."};
constexpr Text left_unclear{"{0} {0:point remains|points remain} to be settled.", "{0} {0:point reste|points restent} à lever."};

// In the order in which one would tell them.
struct StatusWords {
  Status status{};
  Text clause;
  Text all;
};

constexpr StatusWords status_words[] = {
    {Status::done, {"{0} {0:is|are} done", "{0} {0:est réalisée|sont réalisées}"}, {"{0:done|all done}", "{0:réalisée|toutes réalisées}"}},
    {Status::in_progress,
     {"{0} {0:is|are} in progress", "{0} {0:est|sont} en cours"},
     {"{0:in progress|all in progress}", "{0:en cours|toutes en cours}"}},
    {Status::planned,
     {"{0} {0:is|are} still to begin", "{0} {0:est|sont} à venir"},
     {"{0:still to begin|all still to begin}", "{0:à venir|toutes à venir}"}},
    {Status::proposed,
     {"{0} {0:is|are} proposed", "{0} {0:est proposée|sont proposées}"},
     {"{0:proposed|all proposed}", "{0:proposée|toutes proposées}"}},
    {Status::postponed,
     {"{0} {0:is|are} postponed", "{0} {0:est reportée|sont reportées}"},
     {"{0:postponed|all postponed}", "{0:reportée|toutes reportées}"}},
    {Status::suspended,
     {"{0} {0:is|are} suspended", "{0} {0:est suspendue|sont suspendues}"},
     {"{0:suspended|all suspended}", "{0:suspendue|toutes suspendues}"}},
    {Status::blocked,
     {"{0} {0:is|are} blocked", "{0} {0:est bloquée|sont bloquées}"},
     {"{0:blocked|all blocked}", "{0:bloquée|toutes bloquées}"}},
    {Status::cancelled,
     {"{0} {0:was|were} cancelled", "{0} {0:a été abandonnée|ont été abandonnées}"},
     {"{0:cancelled|all cancelled}", "{0:abandonnée|toutes abandonnées}"}},
};

Text indicator_clause(IndicatorState state) {
  switch (state) {
    case IndicatorState::reached:
      return {"{0} {0:has|have} reached {0:its|their} target", "{0} {0:a|ont} atteint {0:sa|leur} cible"};
    case IndicatorState::on_track:
      return {"{0} {0:is|are} on track", "{0} {0:est|sont} en bonne voie"};
    case IndicatorState::behind:
      return {"{0} {0:is|are} behind", "{0} {0:est|sont} en deçà de l'attendu"};
    case IndicatorState::without_value:
      return {"{0} {0:has|have} no value yet", "{0} {0:n'a|n'ont} pas encore de valeur"};
    case IndicatorState::without_target:
      return {"{0} {0:has|have} no target", "{0} {0:n'a|n'ont} pas de cible"};
    case IndicatorState::without_baseline:
      return {"{0} {0:has|have} no baseline", "{0} {0:n'a|n'ont} pas de valeur de départ"};
    case IndicatorState::context:
      break;
  }
  return {"{0} {0:describes|describe} the context", "{0} {0:décrit|décrivent} le contexte"};
}

std::string of_period(const Subject& subject) {
  const auto progress = views::period_progress(subject.plan.convention.period, subject.today);
  if (progress) {
    const Text sentence = progress->is_to_come() ? period_to_come : progress->is_over() ? period_over : period_running;
    return subject.say(sentence, period_of(subject), progress->months.part, progress->months.whole);
  }
  const LocatedDate& signed_on = subject.plan.convention.signed_on;
  return signed_on.given() ? subject.say(period_unknown, signed_on.value) : subject.in(no_period);
}

std::string of_statuses(const Subject& subject, const views::Progress& progress) {
  if (progress.total == 0) return subject.in(subject.is_whole() ? no_actions : none_chosen);
  std::vector<std::string> clauses;
  for (const StatusWords& words : status_words) {
    const std::size_t count = progress.count(words.status);
    if (count == progress.total) return subject.say(subject.is_whole() ? all_alike : chosen_alike, count, subject.say(words.all, count));
    if (count > 0) clauses.push_back(subject.say(words.clause, count));
  }
  if (progress.without_status > 0) clauses.push_back(subject.say(without_status, progress.without_status));
  return subject.say(subject.is_whole() ? by_status : chosen_by_status, progress.total, text_list(clauses, subject.language));
}

std::string of_due(const Subject& subject, const views::Progress& progress) {
  if (progress.dated == 0) return subject.in(none_dated);
  if (progress.due == 0) return subject.in(none_due);
  if (progress.due_done == progress.due) return subject.say(all_due_done, progress.due);
  if (progress.due_done == 0 && progress.late == progress.due) return subject.say(no_due_done, progress.due);
  const std::size_t today = progress.due - progress.due_done - progress.late;  // not done, and not late yet
  std::vector<std::string> clauses;
  if (progress.due_done > 0) clauses.push_back(subject.say(due_and_done, progress.due_done));
  if (progress.late > 0) clauses.push_back(subject.say(due_and_late, progress.late));
  if (today > 0) clauses.push_back(subject.say(due_today, today));
  return subject.say(some_due, progress.due, text_list(clauses, subject.language));
}

std::string of_obstacles(const Subject& subject, const Standing& standing) {
  std::vector<std::string> clauses;
  if (const std::size_t count = stuck_count(standing.agenda); count > 0) clauses.push_back(subject.say(stuck, count));
  if (standing.awaited_decisions > 0) clauses.push_back(subject.say(awaited, standing.awaited_decisions));
  return clauses.empty() ? std::string() : text_list(clauses, subject.language) + ".";
}

std::string of_indicator_states(const Subject& subject, const std::vector<views::IndicatorProgress>& indicators) {
  const views::IndicatorCounts counts = views::count_indicators(indicators);
  std::vector<std::string> clauses;
  for (std::size_t i = 0; i < views::indicator_state_count; ++i)
    if (counts.by_state[i] > 0) clauses.push_back(subject.say(indicator_clause(static_cast<IndicatorState>(i)), counts.by_state[i]));
  return subject.say(of_indicators, counts.total, text_list(clauses, subject.language));
}

std::string of_objectives(const Subject& subject) {
  const AudienceCounts counts = count_objectives(subject.plan);
  if (counts.total == 0) return {};
  const std::vector<std::string> clauses = audience_clauses(subject, counts);
  if (clauses.empty()) return subject.say(objectives_kept, counts.total);
  return subject.say(objectives_by_audience, counts.total, text_list(clauses, subject.language));
}

}  // namespace

std::string money_sentence(const Subject& subject, const views::MoneyTotals& total) {
  if (total.planned.cents <= 0) return {};
  if (total.spent.cents <= 0) return subject.say(money_planned, total.planned);
  return subject.say(money_spent, total.spent, total.planned, format_percent(total.share_spent().value_or(0), subject.language));
}

std::vector<std::string> situation_paragraphs(const Subject& subject, const Standing& standing) {
  const bool whole = subject.is_whole();
  const bool dated = standing.progress.dated > 0;
  const std::size_t unclear = whole ? uncertainties_table(subject).rows.size() : 0;
  std::vector<std::string> paragraphs{
      paragraph({whole ? of_period(subject) : std::string(), whole && !dated ? of_objectives(subject) : std::string(),
                 of_statuses(subject, standing.progress)}),
      paragraph({standing.progress.kept() > 0 ? of_due(subject, standing.progress) : std::string(), of_obstacles(subject, standing)}),
      paragraph({whole && !standing.indicators.empty() ? of_indicator_states(subject, standing.indicators) : std::string(),
                 money_sentence(subject, standing.money.total), unclear > 0 ? subject.say(left_unclear, unclear) : std::string()})};
  std::erase_if(paragraphs, [](const std::string& text) { return text.empty(); });
  return paragraphs;
}

}  // namespace ctg::reports
