// Tells what became of one thing, revision by revision.
#include "reports/life.hpp"

#include <algorithm>
#include <cstdlib>

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "i18n/format.hpp"
#include "reports/cells.hpp"
#include "reports/told_change.hpp"

namespace ctg::reports {
namespace {

using document::Document;
using document::Line;

constexpr Text title{"History: {0} {1}", "Historique\u00a0: {0} {1}"};
constexpr Text what_fact{"What it is", "Nature"};
constexpr Text is_gone{"{0}, no longer in the plan", "{0}, ne figure plus dans le plan"};
constexpr Text former_ids_fact{"Formerly", "Auparavant"};
constexpr Text deadline_fact{"Deadline", "Échéance"};
constexpr Text never_dated{"none was ever given", "aucune n'a jamais été donnée"};
constexpr Text not_moved{"{0}, as first signed", "{0}, comme à la signature"};
constexpr Text moved{"{0}, first signed for {1}: {2} {2:day|days} later",
                     "{0}, d'abord signée pour {1}\u00a0: {2} {2:jour|jours} plus tard"};
constexpr Text moved_earlier{"{0}, first signed for {1}: {2} {2:day|days} earlier",
                             "{0}, d'abord signée pour {1}\u00a0: {2} {2:jour|jours} plus tôt"};
constexpr Text given_up{"first signed for {0}; the action was given up since",
                        "d'abord signée pour {0}\u00a0; l'action a été abandonnée depuis"};
constexpr Text only_signed{"first signed for {0}, withdrawn since", "d'abord signée pour {0}, retirée depuis"};
constexpr Text never_signed{"{0}, never signed", "{0}, jamais signée"};
constexpr Text postponed_times{"postponed {0} {0:time|times}", "{0} {0:report|reports}"};
constexpr Text done_fact{"Done on", "Réalisée le"};
constexpr Text first_seen{"in the plan as the history begins", "dans le plan dès le début de l'historique"};
constexpr Text nothing_since{"Nothing was changed of it since {0}.", "Rien n'en a été modifié depuis le {0}."};
constexpr Text merged{"merge by {0} of what {2:one person|several} wrote: {1}", "fusion par {0} de ce {2:qu'a|qu'ont} écrit {1}"};
constexpr Text unreadable_said{"{0} {0:revision|revisions} could not be read: what {0:it|they} changed is told with the next one.",
                               "{0} {0:révision n'a pas pu être lue|révisions n'ont pas pu être lues}\u00a0: ce {0:qu'elle a "
                               "changé|qu'elles ont changé} figure avec la "
                               "suivante."};

bool is_shown(const LifeEntry& entry, const LifeWish& wish) { return !wish.since || entry.revision.day >= *wish.since; }

std::string in(Text text, const LifeWish& wish) { return std::string(text.in(wish.language)); }

// The deadline against the one first signed.
std::string deadline(const views::ActionHistory& action, Language language) {
  std::string line;
  const auto said = [&](const PartialDate& date) { return format_date(date, language); };
  if (!action.signed_end && !action.end) return std::string(never_dated.in(language));
  if (!action.signed_end)
    line = spoken(language, never_signed, said(*action.end));
  else if (!action.end)
    line = spoken(language, action.is_given_up() ? given_up : only_signed, said(*action.signed_end));
  else if (const int slip = *action.slip(); slip == 0)
    line = spoken(language, not_moved, said(*action.end));
  else
    line = spoken(language, slip > 0 ? moved : moved_earlier, said(*action.end), said(*action.signed_end), std::abs(slip));
  if (action.postponements > 0) line += ", " + spoken(language, postponed_times, action.postponements);
  return line;
}

std::string who(const LifeEntry& entry, Language language) {
  const std::string author = printable(entry.revision.author);
  const bool others = std::any_of(entry.authors_merged.begin(), entry.authors_merged.end(),
                                  [&](const std::string& name) { return name != entry.revision.author; });
  if (!others) return author;
  std::vector<std::string> names;
  for (const std::string& name : entry.authors_merged) names.push_back(printable(name));
  return spoken(language, merged, author, join(names, ", "), names.size());
}

// A value for machines as a text.
std::string shown(const Data& data) {
  if (data.is_null()) return {};
  const auto* text = std::get_if<std::string>(&data.value());
  return text != nullptr ? *text : std::string(trim(write_json_line(data)));
}

void add_facts(Document& page, const Life& life, const LifeWish& wish) {
  document::Facts& facts = page.facts();
  const Text kind = kind_info(life.kind).label;
  facts.fact(in(what_fact, wish), life.is_there ? in(kind, wish) : spoken(wish.language, is_gone, kind));
  if (!life.former_ids.empty()) {
    Line line;
    for (std::size_t i = 0; i < life.former_ids.size(); ++i) line.add(i == 0 ? "" : ", ").add(document::code(life.former_ids[i]));
    facts.fact(in(former_ids_fact, wish), std::move(line));
  }
  if (!life.action) return;
  facts.fact(in(deadline_fact, wish), deadline(*life.action, wish.language));
  if (life.action->done_on) facts.fact(in(done_fact, wish), format_date(*life.action->done_on, wish.language));
}

}  // namespace

LifeEntry life_entry(const Subject& before, const Subject& after, const diff::Comparison& comparison, const PastRevision& revision) {
  const Differences differences{.before = before, .after = after, .before_state = {}, .after_state = {}, .comparison = comparison};
  const Telling telling(differences);
  const Data told = differences_data(differences, {});
  const auto& all = std::get<Data::List>(std::get<Data::Object>(told.value()).at("changes").value());
  LifeEntry entry{.revision = revision, .authors_merged = {}, .is_first = false, .changes = {}};
  for (std::size_t i = 0; i < comparison.changes.size(); ++i) {
    const diff::Change& change = comparison.changes[i];
    Line line = change.kind->of == diff::ChangeClass::commitment ? Line(document::strong(telling.say(change))) : Line(telling.say(change));
    entry.changes.push_back({telling.with_agreement(std::move(line), change), change.kind->of, all[i]});
  }
  return entry;
}

Document life_document(const Life& life, const LifeWish& wish) {
  Document page(spoken(wish.language, title, life.id, life.title), wish.language);
  add_facts(page, life, wish);
  const bool any = std::any_of(life.entries.begin(), life.entries.end(), [&](const LifeEntry& entry) { return is_shown(entry, wish); });
  if (!any && wish.since) {
    page.paragraph(spoken(wish.language, nothing_since, *wish.since));
    return page;
  }
  document::List& list = page.list();
  for (const LifeEntry& entry : life.entries) {
    if (!is_shown(entry, wish)) continue;
    list.item({document::strong(format_date(entry.revision.day, wish.language)), ", ", who(entry, wish.language), " (",
               document::code(entry.revision.short_id()), ")"});
    if (entry.is_first) list.child(in(first_seen, wish));
    for (const LifeChange& change : entry.changes) list.child(change.line);
  }
  if (!life.unreadable.empty()) page.paragraph(document::muted(spoken(wish.language, unreadable_said, life.unreadable.size())));
  return page;
}

document::Table life_table(const std::vector<Life>& lives, const LifeWish& wish) {
  const Plan none;
  const Subject all{none, {}, {}, wish.today, wish.language};
  document::Table table{
      {column(all, {"Id", "Identifiant"}, "id"), column(all, {"Date", "Date"}, "date"), column(all, {"Author", "Auteur"}, "author"),
       column(all, {"Revision", "Révision"}, "commit"), column(all, {"Change", "Changement"}, "change"),
       column(all, {"Class", "Classe"}, "class"), column(all, {"Field", "Champ"}, "field"), column(all, {"Item", "Élément"}, "item"),
       column(all, {"From", "De"}, "from"), column(all, {"To", "À"}, "to")},
      {},
      {}};
  for (const Life& life : lives)
    for (const LifeEntry& entry : life.entries) {
      if (!is_shown(entry, wish)) continue;
      for (const LifeChange& change : entry.changes) {
        const auto& data = std::get<Data::Object>(change.data.value());
        const auto cell = [&](const char* key) { return document::Cell(Line(shown(data.at(key))), data.at(key)); };
        table.row({Line(life.id), date_cell(all, PartialDate::of(entry.revision.day)), Line(printable(entry.revision.author)),
                   Line(entry.revision.commit), document::Cell(change.line, data.at("change")), cell("class"), cell("field"), cell("item"),
                   cell("from"), cell("to")});
      }
    }
  return table;
}

Data lives_data(const std::vector<Life>& lives, const LifeWish& wish) {
  Data::List things;
  for (const Life& life : lives) {
    Data::List entries;
    for (const LifeEntry& entry : life.entries) {
      if (!is_shown(entry, wish)) continue;
      Data::List changes;
      for (const LifeChange& change : entry.changes) changes.push_back(change.data);
      entries.push_back(Data::Object{{"commit", entry.revision.commit},
                                     {"date", entry.revision.day},
                                     {"author", entry.revision.author},
                                     {"authors_merged", Data::List(entry.authors_merged.begin(), entry.authors_merged.end())},
                                     {"is_first", entry.is_first},
                                     {"changes", std::move(changes)}});
    }
    Data::List unreadable;
    for (const PastRevision& revision : life.unreadable) unreadable.push_back(revision_data(revision));
    things.push_back(Data::Object{{"plan", life.plan},
                                  {"kind", kind_info(life.kind).name},
                                  {"id", life.id},
                                  {"title", life.title},
                                  {"is_there", life.is_there},
                                  {"former_ids", Data::List(life.former_ids.begin(), life.former_ids.end())},
                                  {"action", life.action ? action_history_data(*life.action) : Data()},
                                  {"revisions", std::move(entries)},
                                  {"unreadable", std::move(unreadable)}});
  }
  return Data::Object{{"schema", "ctg.life/1"}, {"date", wish.today}, {"since", wish.since}, {"things", std::move(things)}};
}

}  // namespace ctg::reports
