// Tells what changed in a plan.
#include "reports/differences.hpp"

#include <algorithm>
#include <map>

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "reports/cells.hpp"
#include "reports/sentence.hpp"
#include "reports/told_change.hpp"

namespace ctg::reports {
namespace {

using diff::Change;
using diff::ChangeClass;
using document::Document;
using document::Line;
using document::Tone;

constexpr Text title{"What changed: {0}", "Ce qui a changé\u00a0: {0}"};
constexpr Text from_to{"Between {0} and {1}.", "Entre {0} et {1}."};
constexpr Text nothing{"Nothing changed in the plan.", "Rien n'a changé dans le plan."};
constexpr Text all_new{"There was no such plan yet: all of it is new.", "Ce plan n'existait pas encore\u00a0: tout y est nouveau."};
constexpr Text nothing_asked{"Nothing changed of what was asked for.", "Aucun des changements demandés n'apparaît."};
constexpr Text commitments_all_open{"{0} {0:commitment|commitments} changed, still to be agreed",
                                    "{0} {0:engagement modifié|engagements modifiés}, à faire valider"};
constexpr Text commitments_open{"{0} {0:commitment|commitments} changed, {1} still to be agreed",
                                "{0} {0:engagement modifié|engagements modifiés}, dont {1} à faire valider"};
constexpr Text commitments_agreed{"{0} {0:commitment|commitments} changed, {0:agreed|all agreed}",
                                  "{0} {0:engagement modifié et validé|engagements modifiés, tous validés}"};
constexpr Text of_progress{"{0} {0:change|changes} of progress", "{0} {0:changement|changements} d'avancement"};
constexpr Text of_wording{"{0} of wording", "{0} de rédaction"};
constexpr Text of_structure{"{0} of structure", "{0} de structure"};
constexpr Text to_accept{"To accept what was agreed otherwise than by a decision or an amendment of the plan",
                         "Pour accepter ce qui a été convenu sans décision ni avenant inscrits au plan"};
constexpr Text write_this{"In a file of the plan, for instance `accepted.yaml`, once it is reviewed:",
                          "Dans un fichier du plan, par exemple `accepted.yaml`, après relecture\u00a0:"};
constexpr Text say_why{"who agreed, and how", "qui a donné son accord, et comment"};
constexpr Text who_must_agree{"Who must agree", "Qui doit donner son accord"};
constexpr Text shortened{"Shortened to keep within {0} bytes: {1} {1:change is|changes are} left out. `{2}` shows everything.",
                         "Abrégé pour tenir en {0} octets\u00a0: {1} {1:changement n'est pas montré|changements ne sont pas montrés}. "
                         "`{2}` montre tout."};
constexpr Text shortened_acceptances{
    "Shortened to keep within {0} bytes: how to accept what was agreed is left out. `{1}` shows everything.",
    "Abrégé pour tenir en {0} octets\u00a0: il manque de quoi accepter ce qui a été convenu. `{1}` montre "
    "tout."};
constexpr Text unused{"Acceptances that match no change here", "Acceptations qui ne correspondent à aucun changement ici"};

struct ClassWords {
  ChangeClass of{};
  Text heading;
};
constexpr ClassWords class_words[] = {
    {ChangeClass::commitment, {"Commitments", "Engagements"}},
    {ChangeClass::progress, {"Progress", "Avancement"}},
    {ChangeClass::wording, {"Wording", "Rédaction"}},
    {ChangeClass::structure, {"Structure", "Structure"}},
};

bool is_same_thing(const Change& one, const Change& other) {
  return one.thing.before == other.thing.before && one.thing.after == other.thing.after && one.of_settings == other.of_settings;
}

Line told(const Telling& telling, const Change& change) {
  Line line = change.is_open_commitment() ? Line{document::toned(Tone::problem, telling.say(change))} : Line(telling.say(change));
  return telling.with_agreement(std::move(line), change);
}

// The changes of one thing, and once for those that ask the same whom they concern.
void add_class(Document& page, const Differences& differences, const ClassWords& words) {
  const auto& changes = differences.comparison.changes;
  const std::size_t count = differences.comparison.count(words.of);
  if (count == 0) return;
  std::string heading = differences.after.in(words.heading) + " (" + std::to_string(count) + ")";
  if (words.of == ChangeClass::commitment)
    page.heading(2, std::move(heading));
  else
    page.folded_heading(2, std::move(heading));
  const Telling telling(differences);
  document::List& list = page.list();
  const Change* last = nullptr;
  const auto end_run = [&](const Change* next) {
    if (last == nullptr) return;
    const std::string whom = telling.whom(*last);
    if (!whom.empty() && (next == nullptr || !is_same_thing(*last, *next) || telling.whom(*next) != whom))
      list.child(Line{document::emphasis(whom)});
  };
  for (const Change& change : changes) {
    if (change.kind->of != words.of) continue;
    end_run(&change);
    if (last == nullptr || !is_same_thing(*last, change)) list.item(telling.heading(change));
    list.child(told(telling, change));
    last = &change;
  }
  end_run(nullptr);
}

// Each institution whose agreement is awaited, with what it is about.
void add_institutions(Document& page, const Differences& differences) {
  constexpr std::size_t most_ids = 8;
  struct Awaited {
    std::string called;
    std::size_t changes = 0;
    std::vector<std::string> of;  // things, each once
  };
  std::vector<Awaited> all;
  std::map<std::string_view, std::size_t> places;  // by id
  const Subject& subject = differences.after;
  const Telling telling(differences);
  for (const Change& change : differences.comparison.changes)
    for (const diff::Concern& concern : change.concerned) {
      if (!change.is_open_commitment() || !concern.must_agree) continue;
      const auto [known, is_new] = places.try_emplace(concern.institution->id.value, all.size());
      if (is_new) all.push_back({std::string(concern.institution->called()), 0, {}});
      Awaited& awaited = all[known->second];
      ++awaited.changes;
      std::string of = change.thing.kind ? std::string(change.thing.id()) : telling.name(change);
      if (std::find(awaited.of.begin(), awaited.of.end(), of) == awaited.of.end()) awaited.of.push_back(std::move(of));
    }
  if (all.empty()) return;
  document::Table table{{column(subject, who_must_agree, "institution"),
                         number_column(subject, {"Commitments", "Engagements"}, "commitments"), column(subject, {"About", "Sur"}, "about")},
                        {},
                        {}};
  for (Awaited& awaited : all) {
    if (awaited.of.size() > most_ids) {
      awaited.of.resize(most_ids);
      awaited.of.emplace_back("…");
    }
    table.row({Line(awaited.called), number_cell(subject, awaited.changes), Line(join(awaited.of, ", "))});
  }
  for (document::Column& each : table.columns) each.wraps = each.alignment == document::Alignment::left;
  page.blocks.emplace_back(std::move(table));
}

// What to write where a commitment was agreed.
void add_acceptances(Document& page, const Differences& differences) {
  const Subject& subject = differences.after;
  std::string entries;
  const Telling telling(differences);
  for (const Change& change : differences.comparison.changes)
    if (change.is_open_commitment())
      entries += "  # " + printable(std::string(change.thing.id()) + " " + telling.say(change)) + "\n  - fingerprint: \"" +
                 change.fingerprint + "\"\n    reason: \"" + subject.in(say_why) + "\"\n    on: " + iso_date(subject.today) + "\n";
  if (entries.empty()) return;
  page.folded_heading(2, subject.in(to_accept));
  page.paragraph(sentence(subject.in(write_this)));
  page.listing("accepted:\n" + entries, "yaml");
}

void add_unused(Document& page, const Differences& differences) {
  const auto& left = differences.comparison.unused_acceptances;
  if (left.empty()) return;
  document::Callout& callout = page.callout(document::CalloutKind::warning, differences.after.in(unused));
  for (const Acceptance* acceptance : left)
    callout.line(Line{document::code(std::string(acceptance->fingerprint.value)), " ", std::string(acceptance->reason.value)});
}

}  // namespace

Document differences_document(const Differences& differences, const Shortening& shortening) {
  const Subject& subject = differences.after;
  const auto state = [&](const State& of) { return state_name(of, subject.language); };
  Document page(subject.say(title, subject.plan.convention.title.value), subject.language);
  page.paragraph(subject.say(from_to, state(differences.before_state), state(differences.after_state)));
  page.paragraph(differences_summary(differences));
  add_institutions(page, differences);
  if (shortening.extent != Extent::summary) {
    add_class(page, differences, class_words[0]);
    add_unused(page, differences);
  }
  if (shortening.extent == Extent::all) {
    for (const ClassWords& words : class_words)
      if (words.of != ChangeClass::commitment) add_class(page, differences, words);
    add_acceptances(page, differences);
    return page;
  }
  const diff::Comparison& comparison = differences.comparison;
  const std::size_t told = shortening.extent == Extent::commitments ? comparison.count(ChangeClass::commitment) : 0;
  const std::size_t left_out = comparison.changes.size() - told;
  if (left_out > 0)
    page.paragraph(sentence(subject.say(shortened, shortening.bytes, left_out, shortening.command)));
  else if (comparison.open_commitments() > 0)
    page.paragraph(sentence(subject.say(shortened_acceptances, shortening.bytes, shortening.command)));
  return page;
}

std::string differences_summary(const Differences& differences) {
  const Subject& subject = differences.after;
  const diff::Comparison& comparison = differences.comparison;
  if (differences.is_new) return subject.in(all_new);
  if (comparison.changes.empty()) return subject.in(differences.is_selection ? nothing_asked : nothing);
  std::vector<std::string> parts;
  const std::size_t commitments = comparison.count(ChangeClass::commitment);
  const std::size_t open = comparison.open_commitments();
  if (commitments > 0)
    parts.push_back(open == 0             ? subject.say(commitments_agreed, commitments)
                    : open == commitments ? subject.say(commitments_all_open, commitments)
                                          : subject.say(commitments_open, commitments, open));
  constexpr std::pair<ChangeClass, Text> others[] = {
      {ChangeClass::progress, of_progress}, {ChangeClass::wording, of_wording}, {ChangeClass::structure, of_structure}};
  for (const auto& [of, words] : others)
    if (const std::size_t count = comparison.count(of); count > 0) parts.push_back(subject.say(words, count));
  std::string summary;
  for (const std::string& part : parts) summary += (summary.empty() ? "" : subject.in({"; ", "\u00a0; "})) + part;
  return summary + ".";
}

}  // namespace ctg::reports
