// The plan for those who live there.
#include "reports/public_summary.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "i18n/format.hpp"
#include "model/contact.hpp"
#include "model/publication.hpp"
#include "reports/cells.hpp"
#include "reports/plain_words.hpp"
#include "reports/report_parts.hpp"
#include "reports/situation.hpp"
#include "views/indicators.hpp"

namespace ctg::reports {
namespace {

using document::Cell;
using document::Document;
using document::Line;
using document::Table;

constexpr Text dated{"For residents, as of {0}", "Pour les habitants, au {0}"};
constexpr Text what_it_is{
    "A global territorial convention is an agreement between the family allowance fund, the communes and their partners to make the life "
    "of families and residents better.",
    "Une convention territoriale globale est un accord entre la caisse d'allocations familiales, les communes et leurs partenaires pour "
    "améliorer la vie des familles et des habitants."};
constexpr Text signed_by{"This one was signed by: {0}.", "Celle-ci est signée par\u00a0: {0}."};
constexpr Text lasts{"It runs {0}.", "Elle court {0}."};
constexpr Text is_draft{"It is a draft: nothing is signed yet.", "C'est un projet\u00a0: rien n'est encore signé."};
constexpr Text is_part{"This page shows a part of its actions.", "Cette page présente une partie de ses actions."};
constexpr Text short_heading{"In short", "En bref"};
constexpr Text nothing{"There is nothing to show yet.", "Il n'y a encore rien à présenter."};
constexpr Text theme_title{"Theme", "Thème"};
constexpr Text actions_count{"{0} {0:action|actions}: {1}.", "{0} {0:action|actions}\u00a0: {1}."};
constexpr Text whom{"for: {0}", "pour\u00a0: {0}"};
constexpr Text where{"where: {0}", "où\u00a0: {0}"};
constexpr Text who{"in charge: {0}", "qui s'en occupe\u00a0: {0}"};
constexpr Text ended{"finished: {0}", "terminée\u00a0: {0}"};
constexpr Text starts{"planned start: {0}", "début prévu\u00a0: {0}"};
constexpr Text ends{"planned end: {0}", "fin prévue\u00a0: {0}"};
constexpr Text figures_heading{"Some figures", "Quelques chiffres"};
constexpr Text contact_heading{"Whom to turn to", "À qui s'adresser"};
constexpr Text less_than_five{"fewer than 5", "moins de 5"};
constexpr Text not_published{"{0} {0:action is|actions are} not published",
                             "{0} {0:action n'est pas publiée|actions ne sont pas publiées}"};

// How residents see where an action stands, in the order in which they read it.
enum class Stage : std::uint8_t { done, under_way, stopped, to_come, given_up };
constexpr std::size_t stage_count = 5;

Stage stage_of(const Action& action) {
  if (!action.status.given()) return Stage::to_come;
  switch (action.status.value) {
    case Status::done:
      return Stage::done;
    case Status::in_progress:
      return Stage::under_way;
    case Status::suspended:
    case Status::blocked:
      return Stage::stopped;
    case Status::cancelled:
      return Stage::given_up;
    case Status::proposed:
    case Status::planned:
    case Status::postponed:
      break;
  }
  return Stage::to_come;
}

Text label_of(Stage stage) {
  switch (stage) {
    case Stage::done:
      return {"done", "c'est fait"};
    case Stage::under_way:
      return {"under way", "en cours"};
    case Stage::stopped:
      return {"stopped for now", "à l'arrêt pour le moment"};
    case Stage::to_come:
      return {"to come", "à venir"};
    case Stage::given_up:
      break;
  }
  return {"given up", "abandonnée"};
}

std::string counted(const Subject& subject, Stage stage, std::size_t count) {
  switch (stage) {
    case Stage::done:
      return subject.say({"{0} done", "{0} {0:réalisée|réalisées}"}, count);
    case Stage::under_way:
      return subject.say({"{0} under way", "{0} en cours"}, count);
    case Stage::stopped:
      return subject.say({"{0} stopped for now", "{0} à l'arrêt pour le moment"}, count);
    case Stage::to_come:
      return subject.say({"{0} to come", "{0} à venir"}, count);
    case Stage::given_up:
      break;
  }
  return subject.say({"{0} given up", "{0} {0:abandonnée|abandonnées}"}, count);
}

using StageCounts = std::array<std::size_t, stage_count>;

class Summary {
 public:
  Summary(const Subject& whole, const Edition& edition)
      : whole_(whole), subject_(whole), edition_(edition), words_(whole.language), page_(plan_title(whole), whole.language) {
    for (const Person& person : whole.plan.people)
      if (std::string name = folded(person.title.value); !name.empty()) persons_.push_back(std::move(name));
    std::erase_if(subject_.actions, [&](std::uint32_t index) {
      const Action& action = whole.plan.actions[index];
      return !is_public(action) || !may_be_told(action.title.value);
    });
    for (const std::uint32_t index : subject_.actions) by_theme_[theme_of(subject_.plan.actions[index])].push_back(index);
    for (auto& [theme, actions] : by_theme_)
      std::stable_sort(actions.begin(), actions.end(), [&](std::uint32_t a, std::uint32_t b) { return stage(a) < stage(b); });
  }

  Document write() {
    page_.paragraph(subject_.say(dated, subject_.today));
    introduce();
    count();
    for (const auto& [theme, actions] : by_theme_) tell(theme, actions);
    figures();
    contacts();
    if (const std::size_t hidden = whole_.actions.size() - subject_.actions.size(); hidden > 0)
      page_.footer_line(subject_.say(not_published, hidden));
    add_footer(page_, subject_, subject_, edition_);
    return std::move(page_);
  }

 private:
  Stage stage(std::uint32_t index) const { return stage_of(subject_.plan.actions[index]); }

  bool may_be_told(std::string_view text) const {
    if (!contacts_in(text).empty()) return false;
    const std::string plain = folded(text);
    return std::none_of(persons_.begin(), persons_.end(), [&](const std::string& name) { return plain.find(name) != std::string::npos; });
  }

  // Its own first theme, else its main objective's.
  Theme theme_of(const Action& action) const {
    if (!action.themes.empty()) return action.themes.front().value;
    const Objective* objective = action.objectives.empty() ? nullptr : subject_.plan.at(action.objectives.front());
    return objective == nullptr || objective->themes.empty() ? Theme::other : objective->themes.front().value;
  }

  // The whole name, for short ones are those of the trade.
  std::string institution(const InstitutionReference& reference) {
    const Institution* known = subject_.plan.at(reference);
    return known == nullptr || !may_be_told(known->title.value) ? std::string() : words_.of(known->title.value);
  }

  void introduce();
  void count();
  void tell(Theme theme, const views::ActionList& actions);
  std::string details(const Action& action);
  void figures();
  void contacts();
  Cell value_cell(const Indicator& indicator, const Decimal& value) const;

  const Subject& whole_;
  Subject subject_;
  const Edition& edition_;
  PlainWords words_;
  Document page_;
  std::vector<std::string> persons_;
  std::map<Theme, views::ActionList> by_theme_;
};

void Summary::introduce() {
  const Convention& convention = subject_.plan.convention;
  page_.paragraph(subject_.in(what_it_is));
  std::vector<std::string> names;
  for (const Signatory& signatory : convention.signatories)
    if (std::string name = institution(signatory.institution); !name.empty() && std::find(names.begin(), names.end(), name) == names.end())
      names.push_back(std::move(name));
  const bool draft = convention.status.is(ConventionStatus::draft);
  if (!names.empty() && !draft) page_.paragraph(subject_.say(signed_by, join(names, ", ")));
  if (const std::string period = period_of(subject_); !period.empty()) page_.paragraph(subject_.say(lasts, period));
  if (draft) page_.paragraph(subject_.in(is_draft));
  if (!subject_.is_whole()) page_.paragraph(subject_.in(is_part));
}

void Summary::count() {
  page_.heading(2, subject_.in(short_heading));
  if (subject_.actions.empty()) {
    page_.paragraph(subject_.in(nothing));
    return;
  }
  StageCounts all{};
  for (const std::uint32_t index : subject_.actions) ++all[static_cast<std::size_t>(stage(index))];
  std::vector<std::string> clauses;
  for (std::size_t i = 0; i < stage_count; ++i)
    if (all[i] > 0) clauses.push_back(counted(subject_, static_cast<Stage>(i), all[i]));
  page_.paragraph(subject_.say(actions_count, subject_.actions.size(), join(clauses, ", ")));
  Table table{{column(subject_, theme_title, "theme")}, {}, {}};
  for (std::size_t i = 0; i < stage_count; ++i)
    if (all[i] > 0) table.columns.push_back(number_column(subject_, label_of(static_cast<Stage>(i)), ""));
  for (const auto& [theme, actions] : by_theme_) {
    StageCounts counts{};
    for (const std::uint32_t index : actions) ++counts[static_cast<std::size_t>(stage(index))];
    std::vector<Cell> cells{Cell(Line(subject_.in(everyday_name(theme))))};
    for (std::size_t i = 0; i < stage_count; ++i)
      if (all[i] > 0) cells.push_back(counts[i] > 0 ? number_cell(subject_, counts[i]) : Cell());
    table.row(std::move(cells));
  }
  add(page_, std::move(table));
}

std::string Summary::details(const Action& action) {
  std::vector<std::string> parts;
  std::vector<std::string> publics;
  for (const auto& one : action.publics) publics.push_back(subject_.in(ctg::label_of(one.value)));
  if (!publics.empty()) parts.push_back(subject_.say(whom, join(publics, ", ")));
  std::vector<std::string> places;
  for (const PlaceReference& place : action.places)
    if (const Place* known = subject_.plan.at(place); known != nullptr && may_be_told(known->title.value))
      places.push_back(words_.of(known->title.value));
  if (!places.empty()) parts.push_back(subject_.say(where, join(places, ", ")));
  const Stage stage = stage_of(action);
  if (stage == Stage::done && action.actual.end.given()) parts.push_back(subject_.say(ended, *action.actual.end));
  if (stage == Stage::to_come && action.planned.start.given() && subject_.today < action.planned.start->first)
    parts.push_back(subject_.say(starts, *action.planned.start));
  if (stage == Stage::under_way && action.planned.end.given() && subject_.today < action.planned.end->last)
    parts.push_back(subject_.say(ends, *action.planned.end));
  if (const std::string lead = institution(action.lead); !lead.empty()) parts.push_back(subject_.say(who, lead));
  return join(parts, " · ");
}

void Summary::tell(Theme theme, const views::ActionList& actions) {
  page_.heading(2, subject_.in(everyday_name(theme)));
  document::List& list = page_.list();
  for (const std::uint32_t index : actions) {
    const Action& action = subject_.plan.actions[index];
    Line line(document::strong(words_.of(action.title.value)));
    line.add(" (" + subject_.in(label_of(stage_of(action))) + ")");
    list.item(std::move(line));
    for (const LocatedText* text : {&action.description, &action.goals})
      if (text->given() && may_be_told(text->value)) {
        list.child(Line(words_.of(text->value)));
        break;
      }
    if (std::string shown = details(action); !shown.empty()) list.child(Line(std::move(shown)));
  }
}

Cell Summary::value_cell(const Indicator& indicator, const Decimal& value) const {
  if (is_small_count(indicator, value)) return Line(subject_.in(less_than_five));
  return Line(format_decimal(value, subject_.language));
}

void Summary::figures() {
  Table table{{column(subject_, {"What is measured", "Ce qu'on mesure"}, "title"), column(subject_, {"Unit", "Unité"}, "unit"),
               number_column(subject_, {"At the start", "Au départ"}, "baseline"),
               number_column(subject_, {"Latest", "Dernière valeur"}, "latest"), number_column(subject_, {"Aim", "Objectif"}, "target")},
              {},
              {}};
  const std::vector<bool> is_shown = public_indicators(subject_.plan);
  for (const auto& progress : views::indicator_progress(subject_.plan, subject_.today)) {
    const Indicator& indicator = subject_.plan.indicators[progress.indicator];
    const auto named = [&](std::uint32_t action) { return std::find(subject_.actions.begin(), subject_.actions.end(), action); };
    const auto uses = views::uses_of(subject_.plan, progress.indicator).actions;
    const bool is_used =
        std::any_of(uses.begin(), uses.end(), [&](std::uint32_t action) { return named(action) != subject_.actions.end(); });
    const bool tells = progress.latest && !indicator.kind.is(IndicatorKind::means) && !indicator.kind.is(IndicatorKind::context);
    if (!is_shown[progress.indicator] || !is_used || !tells || !may_be_told(indicator.title.value)) continue;
    table.row({Line(words_.of(indicator.title.value)), text_cell(indicator.unit),
               progress.baseline ? value_cell(indicator, progress.baseline->value) : Cell(), value_cell(indicator, progress.latest->value),
               progress.target ? Cell(Line(format_decimal(progress.target->value, subject_.language))) : Cell()});
  }
  add_section(page_, 2, subject_.in(figures_heading), std::move(table));
}

void Summary::contacts() {
  Table table{
      {column(subject_, {"Institution", "Institution"}, "institution"), column(subject_, {"About", "À quel sujet"}, "themes")}, {}, {}};
  std::map<std::uint32_t, std::vector<std::string>> themes;
  for (const auto& [theme, actions] : by_theme_)
    for (const std::uint32_t index : actions)
      if (const InstitutionReference& lead = subject_.plan.actions[index].lead; lead.resolved()) {
        auto& names = themes[lead.index];
        if (std::string name = subject_.in(everyday_name(theme)); names.empty() || names.back() != name) names.push_back(std::move(name));
      }
  for (const auto& [index, names] : themes) {
    const std::string_view name = subject_.plan.institutions[index].title.value;
    if (may_be_told(name)) table.row({Line(words_.of(name)), Line(join(names, ", "))});
  }
  add_section(page_, 2, subject_.in(contact_heading), std::move(table));
}

}  // namespace

Document public_summary(const Subject& whole, const Edition& edition) { return Summary(whole, edition).write(); }

}  // namespace ctg::reports
