// What a plan is and how far it is.
#include "reports/situation.hpp"

#include "base/text.hpp"
#include "i18n/format.hpp"
#include "reports/attention.hpp"
#include "reports/cells.hpp"
#include "reports/standing.hpp"
#include "views/period_progress.hpp"
#include "views/uncertainty.hpp"

namespace ctg::reports {
namespace {

using document::Facts;
using document::Line;

constexpr Text untitled{"plan without a title", "plan sans titre"};
constexpr Text name_and_kind{"{0} ({1})", "{0} ({1})"};
constexpr Text from_to{"from {0} to {1}", "du {0} au {1}"};
constexpr Text from_to_coarse{"{0} to {1}", "{0} à {1}"};
constexpr Text from_only{"from {0}, the end is not given", "à partir de\u00a0: {0}\u00a0; fin non précisée"};
constexpr Text to_only{"to {0}, the start is not given", "jusqu'à\u00a0: {0}\u00a0; début non précisé"};
constexpr Text months_passed{"{0} of {1} months have passed", "{0} mois {0:écoulé|écoulés} sur {1}"};
constexpr Text not_begun{"not begun yet", "pas encore commencée"};
constexpr Text all_passed{"over", "échue"};
constexpr Text signed_text{"{0}, signed on {1}", "{0}, signée le {1}"};
constexpr Text only_signed{"signed on {0}", "signée le {0}"};
constexpr Text territory_label{"Territory", "Territoire"};
constexpr Text convention_label{"Convention", "Convention"};
constexpr Text period_label{"Period", "Période"};
constexpr Text judged_label{"As of", "Situation au"};
constexpr Text query_label{"Actions chosen by", "Actions choisies par"};
constexpr Text actions_label{"Actions", "Actions"};
constexpr Text progress_label{"Progress", "Avancement"};
constexpr Text done_label{"Done", "Réalisées"};
constexpr Text of_dated{"{0} done and {1} due, of {2} {2:action|actions} with a planned end",
                        "{0} {0:réalisée|réalisées} et {1} à échéance, sur {2} {2:action datée|actions datées}"};
constexpr Text nothing_due{"nothing due yet, of {0} {0:action|actions} with a planned end",
                           "rien à échéance à cette date, sur {0} {0:action datée|actions datées}"};
constexpr Text of_kept{"{0} of {1} ({2})", "{0} sur {1} ({2})"};
constexpr Text of_both{"{0} of {1} kept ({2}) · {0} of {4} with the cancelled ({3})",
                       "{0} sur {1} maintenues ({2}) · {0} sur {4} avec les abandonnées ({3})"};
constexpr Text maturity_label{"Maturity", "Maturité"};
constexpr Text none_kept{"every action is cancelled", "toutes les actions sont abandonnées"};
constexpr Text no_dates{"no action has a planned end: nothing can be said of what is due",
                        "aucune action n'a de fin prévue\u00a0: on ne peut pas dire ce qui devrait être fait"};
constexpr Text audiences_label{"Objectives", "Objectifs"};
constexpr Text for_residents{"{0} for residents", "{0} en direction des habitants"};
constexpr Text for_institutions{"{0} for institutions", "{0} en direction des institutions"};
constexpr Text for_both{"{0} for both", "{0} en direction des deux"};
constexpr Text for_unknown{"{0} to be clarified", "{0} à préciser"};

std::string percent(const Subject& subject, const views::Share& share) {
  return format_percent(share.ratio().value_or(0), subject.language);
}

bool is_day(const LocatedDate& date) { return date->precision == PartialDate::Precision::day; }

void add_audiences(Facts& facts, const Subject& subject) {
  const AudienceCounts counts = count_objectives(subject.plan);
  if (counts.total == 0) return;
  Line line(document::strong(format_integer(static_cast<std::int64_t>(counts.total), subject.language)));
  if (const auto clauses = audience_clauses(subject, counts); !clauses.empty())
    line.add((subject.language == Language::french ? "\u00a0: " : ": ") + join(clauses, " · "));
  facts.fact(subject.in(audiences_label), std::move(line));
}

void add_maturities(Facts& facts, const Subject& subject) {
  std::size_t counts[3] = {};
  for (const std::uint32_t index : subject.actions)
    if (const auto& maturity = subject.plan.actions[index].maturity; maturity.given()) ++counts[static_cast<std::size_t>(maturity.value)];
  constexpr Text sentences[] = {{"{0} announced", "{0} {0:annoncée|annoncées}"},
                                {"{0} being prepared", "{0} en projet"},
                                {"{0} validated", "{0} {0:validée|validées}"}};
  std::string text;
  for (std::size_t i = 0; i < 3; ++i)
    if (counts[i] > 0) text += (text.empty() ? "" : " · ") + subject.say(sentences[i], counts[i]);
  if (!text.empty()) facts.fact(subject.in(maturity_label), text);
}

Line progress_line(const Subject& subject, const views::Progress& progress) {
  const auto done = progress.done_of_dated().ratio();
  if (progress.total > 0 && progress.kept() == 0) return {document::muted(subject.in(none_kept))};
  if (!done) return {document::muted(subject.in(no_dates))};
  if (progress.dated_done == 0 && progress.due == 0) return {document::muted(subject.say(nothing_due, progress.dated))};
  return {document::meter(*done, progress.due_of_dated().ratio()),
          document::muted(" " + subject.say(of_dated, progress.dated_done, progress.due, progress.dated))};
}

std::string done_line(const Subject& subject, const views::Progress& progress) {
  const views::Share kept = progress.done_of_kept();
  if (progress.count(Status::cancelled) == 0) return subject.say(of_kept, kept.part, kept.whole, percent(subject, kept));
  const views::Share all = progress.done_of_all();
  return subject.say(of_both, kept.part, kept.whole, percent(subject, kept), percent(subject, all), all.whole);
}

}  // namespace

std::string untitled_plan(Language language) { return std::string(untitled.in(language)); }

std::string plan_title(const Subject& subject) {
  const LocatedText& title = subject.plan.convention.title;
  return title.given() && !title->empty() ? std::string(title.value) : subject.in(untitled);
}

std::string territory_of(const Subject& subject) {
  const Territory& territory = subject.plan.convention.territory;
  if (!territory.name.given()) return {};
  if (!territory.kind.given()) return std::string(territory.name.value);
  return subject.say(name_and_kind, territory.name.value, ctg::label_of(territory.kind.value));
}

std::string period_of(const Subject& subject) { return period_words(subject, subject.plan.convention.period); }

std::string period_words(const Subject& subject, const Period& period) {
  if (period.start.given() && period.end.given())
    return subject.say(is_day(period.start) && is_day(period.end) ? from_to : from_to_coarse, period.start.value, period.end.value);
  if (period.start.given()) return subject.say(from_only, period.start.value);
  if (period.end.given()) return subject.say(to_only, period.end.value);
  return {};
}

std::string elapsed_of(const Subject& subject) {
  const auto progress = views::period_progress(subject.plan.convention.period, subject.today);
  if (!progress) return {};
  if (progress->is_to_come()) return subject.in(not_begun);
  if (progress->is_over()) return subject.in(all_passed);
  return subject.say(months_passed, progress->months.part, progress->months.whole);
}

void add_convention_facts(Facts& facts, const Subject& subject) {
  const Convention& convention = subject.plan.convention;
  if (const std::string territory = territory_of(subject); !territory.empty()) facts.fact(subject.in(territory_label), territory);
  if (convention.status.given() && convention.signed_on.given() && convention.status.value != ConventionStatus::signed_)
    facts.fact(subject.in(convention_label), subject.say(signed_text, ctg::label_of(convention.status.value), convention.signed_on.value));
  else if (convention.signed_on.given())
    facts.fact(subject.in(convention_label), subject.say(only_signed, convention.signed_on.value));
  else if (convention.status.given())
    facts.fact(subject.in(convention_label), subject.in(ctg::label_of(convention.status.value)));
  if (const std::string period = period_of(subject); !period.empty()) {
    const std::string elapsed = elapsed_of(subject);
    facts.fact(subject.in(period_label), elapsed.empty() ? period : subject.say(name_and_kind, period, elapsed));
  }
  facts.fact(subject.in(judged_label), format_date(subject.today, subject.language));
}

void add_progress_facts(Facts& facts, const Subject& subject, const views::Progress& progress) {
  if (!subject.is_whole()) facts.fact(subject.in(query_label), {document::code(subject.query)});
  Line actions(document::strong(format_integer(static_cast<std::int64_t>(progress.total), subject.language)));
  const Line statuses = statuses_line(subject, progress);
  if (statuses.pieces.size() == 1) {
    actions = statuses;
  } else if (progress.total > 0) {
    actions.add(subject.language == Language::french ? "\u00a0: " : ": ");
    for (const document::Piece& piece : statuses.pieces) actions.add(piece);
  }
  facts.fact(subject.in(actions_label), std::move(actions));
  if (progress.total == 0) return;
  if (progress.count(Status::done) > 0) facts.fact(subject.in(done_label), done_line(subject, progress));
  facts.fact(subject.in(progress_label), progress_line(subject, progress));
  if (progress.dated > 0) return;
  add_maturities(facts, subject);
  add_audiences(facts, subject);
}

AudienceCounts count_objectives(const Plan& plan) {
  std::vector<bool> has_below(plan.objectives.size());
  for (const Objective& objective : plan.objectives)
    if (objective.parent.resolved()) has_below[objective.parent.index] = true;
  AudienceCounts counts;
  for (std::size_t i = 0; i < plan.objectives.size(); ++i) {
    if (has_below[i]) continue;
    ++counts.total;
    if (const auto& audience = plan.objectives[i].audience; audience.given())
      ++counts.by_audience[static_cast<std::size_t>(audience.value)];
  }
  return counts;
}

std::vector<std::string> audience_clauses(const Subject& subject, const AudienceCounts& counts) {
  constexpr Text sentences[] = {for_residents, for_institutions, for_both, for_unknown};
  std::vector<std::string> clauses;
  for (std::size_t i = 0; i < counts.by_audience.size(); ++i)
    if (counts.by_audience[i] > 0) clauses.push_back(subject.say(sentences[i], counts.by_audience[i]));
  return clauses;
}

document::List missing_list(const Subject& subject) {
  const Plan& plan = subject.plan;
  document::List list;
  const auto add = [&](bool is_missing, Text text) {
    if (is_missing) list.item(subject.in(text));
  };
  add(!plan.convention.period.start.given() || !plan.convention.period.end.given(),
      {"the period of the convention: when it starts and ends", "la période de la convention\u00a0: son début et sa fin"});
  add(plan.objectives.empty(), {"objectives", "des objectifs"});
  add(plan.actions.empty(), {"actions", "des actions"});
  add(!plan.actions.empty() && !is_followed(subject), {"dates and notes of the actions: nothing says where they stand",
                                                       "des dates et des notes de suivi\u00a0: rien ne dit où en sont les actions"});
  add(plan.bodies.empty(), {"a steering committee", "un comité de pilotage"});
  add(plan.indicators.empty(), {"indicators, with a baseline and a target", "des indicateurs, avec une valeur de départ et une cible"});
  return list;
}

document::Table uncertainties_table(const Subject& subject) {
  constexpr Text ambiguous{"the source can be read in two ways", "la source peut se lire de deux façons"};
  constexpr Text unknown{"whom it is for is not known", "on ne sait pas à qui il s'adresse"};
  constexpr Text both_unclear{"ambiguous source, and whom it is for is not known", "source ambiguë, et on ne sait pas à qui il s'adresse"};
  document::Table table{{column(subject, {"Id", "Id."}, "id"),
                         column(subject, {"Kind", "Nature"}, "kind", 3),
                         column(subject, {"Title", "Intitulé"}, "title"),
                         {.title = subject.in({"To be settled", "À lever"}), .wraps = true, .key = "unclear"}},
                        {},
                        {}};
  for (const views::Uncertainty& item : views::uncertainties(subject.plan)) {
    const Text why = item.is_ambiguous && item.audience_unknown ? both_unclear : item.is_ambiguous ? ambiguous : unknown;
    table.row({code_cell(subject.plan.thing(item.kind, item.index).id),
               {subject.in(kind_info(item.kind).label), Data(kind_info(item.kind).name)},
               called(item.kind, subject.plan, item.index),
               subject.in(why)});
  }
  return table;
}

}  // namespace ctg::reports
