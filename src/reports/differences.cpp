// Tells what changed in a plan.
#include "reports/differences.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "diff/change_kinds.hpp"
#include "diff/identity.hpp"
#include "reports/cells.hpp"

#include "reports/sentence.hpp"
#include "reports/values.hpp"

namespace ctg::reports {
namespace {

using diff::Change;
using diff::ChangeClass;
using document::Document;
using document::Line;
using document::Tone;

constexpr Text title{"What changed: {0}", "Ce qui a changé\u00a0: {0}"};
constexpr Text from_to{"Between {0} and {1}.", "Entre {0} et {1}."};
constexpr Text files_as_they_stand{"the files as they stand", "les fichiers tels qu'ils sont"};
constexpr Text named_commit{"{0} ({1}, {2})", "{0} ({1}, {2})"};
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
constexpr Text must_agree{"must agree: {0}", "doivent donner leur accord\u00a0: {0}"};
constexpr Text must_agree_alone{"must agree: {0}", "doit donner son accord\u00a0: {0}"};
constexpr Text to_be_told{"to be told: {0}", "à informer\u00a0: {0}"};
constexpr Text agreed_by_decision{"agreed by the decision {0}", "acté par la décision {0}"};
constexpr Text agreed_by_amendment{"agreed by the amendment {0}", "acté par l'avenant {0}"};
constexpr Text agreed_by_acceptance{"accepted: {0}", "accepté\u00a0: {0}"};
constexpr Text the_convention{"The convention", "La convention"};
constexpr Text the_settings{"The settings", "Les réglages"};
constexpr Text to_accept{"To accept what was agreed otherwise than by a decision or an amendment of the plan",
                         "Pour accepter ce qui a été convenu sans décision ni avenant inscrits au plan"};
constexpr Text write_this{"In a file of the plan, for instance `accepted.yaml`, once it is reviewed:",
                          "Dans un fichier du plan, par exemple `accepted.yaml`, après relecture\u00a0:"};
constexpr Text say_why{"who agreed, and how", "qui a donné son accord, et comment"};
constexpr Text unused{"Acceptances that match no change here", "Acceptations qui ne correspondent à aucun changement ici"};

struct ClassWords {
  ChangeClass of;
  Text heading;
};
constexpr ClassWords class_words[] = {
    {ChangeClass::commitment, {"Commitments", "Engagements"}},
    {ChangeClass::progress, {"Progress", "Avancement"}},
    {ChangeClass::wording, {"Wording", "Rédaction"}},
    {ChangeClass::structure, {"Structure", "Structure"}},
};

// Kinds that are of one field only, or whose item says it.
bool says_its_field(const diff::ChangeKind& kind) {
  constexpr const diff::ChangeKind* of_several_fields[] = {
      &diff::kinds::signed_text_changed, &diff::kinds::period_changed,     &diff::kinds::territory_changed,
      &diff::kinds::indicator_redefined, &diff::kinds::baseline_rewritten, &diff::kinds::dates_recorded,
      &diff::kinds::step_changed,        &diff::kinds::note_changed,       &diff::kinds::blocker_changed,
      &diff::kinds::funding_followed,    &diff::kinds::follow_up_recorded, &diff::kinds::past_value_rewritten,
      &diff::kinds::text_changed,        &diff::kinds::typography_changed, &diff::kinds::date_stated,
      &diff::kinds::field_changed,       &diff::kinds::settings_changed};
  return std::find(std::begin(of_several_fields), std::end(of_several_fields), &kind) == std::end(of_several_fields);
}

// Long texts are told in their beginnings: the files hold the rest.
constexpr std::size_t longest_value = 90;

class Telling {
 public:
  explicit Telling(const Differences& differences) : differences_(differences), after_(differences.after) {}

  std::string say(const Change& change) const {
    std::string line = after_.in(change.kind->title);
    if (const std::string where = place(change); !where.empty()) line += " (" + where + ")";
    const std::string from = value(differences_.before, change.from);
    const std::string to = value(after_, change.to);
    if (from.empty() && to.empty()) return line;
    const std::string colon = after_.in({": ", "\u00a0: "});
    if (from.empty()) return line + colon + to;
    return to.empty() ? line + colon + from : line + colon + from + " → " + to;
  }

  std::string name(const Change& change) const {
    if (change.of_settings) return after_.in(the_settings);
    if (!change.thing.kind) return after_.in(the_convention);
    const Thing& thing = change.thing.newest();
    return std::string(thing.title.value.empty() ? thing.id.value : thing.title.value);
  }

  Line heading(const Change& change) const {
    if (!change.thing.kind) return Line{document::strong(name(change))};
    Line line{document::code(std::string(change.thing.id())), " ", document::strong(name(change))};
    return line;
  }

  void add(document::List& list, const Change& change) const {
    Line line = change.is_open_commitment() ? Line{document::toned(Tone::problem, say(change))} : Line(say(change));
    if (change.agreed) line.add(" (").add(document::toned(Tone::good, agreed(change.agreed))).add(")");
    list.child(std::move(line));
  }

  // Who must agree and who is to be told; empty where it was agreed, or is no commitment.
  std::string whom(const Change& change) const {
    if (!change.is_open_commitment()) return {};
    std::vector<std::string> agree;
    std::vector<std::string> told;
    for (const diff::Concern& concern : change.concerned) (concern.must_agree ? agree : told).emplace_back(concern.institution->called());
    std::string line;
    if (!agree.empty()) line = after_.say(agree.size() == 1 ? must_agree_alone : must_agree, join(agree, ", "));
    if (!told.empty()) line += (line.empty() ? "" : after_.in({"; ", "\u00a0; "})) + after_.say(to_be_told, join(told, ", "));
    return line;
  }

 private:
  std::string agreed(const diff::Agreement& by) const {
    if (by.decision != nullptr) return after_.say(agreed_by_decision, by.decision->id.value);
    if (by.amendment != nullptr) return after_.say(agreed_by_amendment, by.amendment->id.value);
    return after_.say(agreed_by_acceptance, by.acceptance->reason.value);
  }

  // Which field, where the kind of change does not say it, and which item of a list.
  std::string place(const Change& change) const {
    std::string where = says_its_field(*change.kind) ? std::string() : field_names(change);
    // The item is the value itself where it was added or removed whole.
    const bool is_whole_item = change.path.size() == 1 && change.event != diff::Event::changed;
    if (const std::string item = is_whole_item ? std::string() : item_name(change); !item.empty())
      where += (where.empty() ? "" : ", ") + item;
    return where;
  }

  std::string field_names(const Change& change) const {
    std::string names;
    for (const schema::Field* field : change.path) names += (names.empty() ? "" : " › ") + after_.in(field->title);
    return names;
  }

  // What tells the item apart, as people read it.
  std::string item_name(const Change& change) const {
    const auto* record = std::get_if<schema::RecordValue>(&change.item_record.held);
    if (record == nullptr) return {};
    const Subject& side = change.event == diff::Event::removed ? differences_.before : after_;
    std::string name;
    for (const std::string_view field : diff::identity_of(*record->table).fields) {
      const std::string part = document::plain_text(short_line(side, record->table->find(field)->value(record->record)), after_.language);
      if (!part.empty()) name += (name.empty() ? "" : ", ") + part;
    }
    return cut(name);
  }

  static std::string value(const Subject& subject, const schema::Value& value) {
    return value.given() ? cut(document::plain_text(full_line(subject, value), subject.language)) : std::string();
  }

  static std::string cut(const std::string& text) { return cut_to_width(text, longest_value); }

  const Differences& differences_;
  const Subject& after_;
};

bool is_same_thing(const Change& one, const Change& other) {
  return one.thing.before == other.thing.before && one.thing.after == other.thing.after && one.of_settings == other.of_settings;
}

// The changes of one thing, and once for those that ask the same whom they concern.
void add_class(Document& page, const Differences& differences, const ClassWords& words) {
  const auto& changes = differences.comparison.changes;
  const std::size_t count = differences.comparison.count(words.of);
  if (count == 0) return;
  page.heading(2, differences.after.in(words.heading) + " (" + std::to_string(count) + ")");
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
    telling.add(list, change);
    last = &change;
  }
  end_run(nullptr);
}

// What to write where a commitment was agreed.
void add_acceptances(Document& page, const Differences& differences) {
  const Subject& subject = differences.after;
  std::string entries;
  const Telling telling(differences);
  for (const Change& change : differences.comparison.changes)
    if (change.is_open_commitment())
      entries += "  # " + std::string(change.thing.id()) + " " + printable(telling.say(change)) + "\n  - fingerprint: \"" +
                 change.fingerprint + "\"\n    reason: \"" + subject.in(say_why) + "\"\n    on: " + iso_date(subject.today) + "\n";
  if (entries.empty()) return;
  page.heading(2, subject.in(to_accept));
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

// As many digits of a commit's id as people read.
constexpr std::size_t shown_digits = 10;

std::string state_name(const Subject& subject, const State& state) {
  if (state.commit.empty()) return subject.in(files_as_they_stand);
  return spoken(subject.language, named_commit, printable(state.revision), state.commit.substr(0, shown_digits),
                state.day.value_or(Date{}));
}

// Null for the files as they stand.
Data state_data(const State& state) {
  if (state.commit.empty()) return nullptr;
  return Data::Object{{"revision", state.revision}, {"commit", state.commit}, {"date", state.day}};
}

Data concerned_data(const Change& change, bool must_agree_too) {
  Data::List ids;
  for (const diff::Concern& concern : change.concerned)
    if (concern.must_agree == must_agree_too) ids.emplace_back(concern.institution->id.value);
  return ids;
}

Data agreed_data(const diff::Agreement& agreement) {
  if (agreement.decision != nullptr) return Data::Object{{"decision", agreement.decision->id.value}};
  if (agreement.amendment != nullptr) return Data::Object{{"amendment", agreement.amendment->id.value}};
  if (agreement.acceptance != nullptr) return Data::Object{{"acceptance", agreement.acceptance->reason.value}};
  return nullptr;
}

Data change_data(const Change& change) {
  std::string path;
  for (const schema::Field* field : change.path) path += (path.empty() ? "" : ".") + std::string(field->name);
  Data::Object data{{"change", change.kind->name},
                    {"class", name_of(change.kind->of)},
                    {"fingerprint", change.fingerprint},
                    {"kind", change.of_settings  ? std::string_view("settings")
                             : change.thing.kind ? kind_info(*change.thing.kind).name
                                                 : std::string_view("convention")},
                    {"id", change.thing.kind ? Data(change.thing.id()) : Data()},
                    {"field", path.empty() ? Data() : Data(path)},
                    {"item", change.item.empty() ? Data() : Data(change.item)},
                    {"from", machine_data(change.from)},
                    {"to", machine_data(change.to)}};
  if (change.kind->of == ChangeClass::commitment) {
    data["must_agree"] = concerned_data(change, true);
    data["to_be_told"] = concerned_data(change, false);
    data["agreed_by"] = agreed_data(change.agreed);
  }
  return data;
}

}  // namespace

Document differences_document(const Differences& differences) {
  const Subject& subject = differences.after;
  Document page(subject.say(title, subject.plan.convention.title.value), subject.language);
  page.paragraph(subject.say(from_to, state_name(subject, differences.before_state), state_name(subject, differences.after_state)));
  page.paragraph(differences_summary(differences));
  for (const ClassWords& words : class_words) add_class(page, differences, words);
  add_acceptances(page, differences);
  add_unused(page, differences);
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

Data differences_data(const Differences& differences, const std::string& folder) {
  Data::List changes;
  for (const Change& change : differences.comparison.changes) changes.push_back(change_data(change));
  Data::List left;
  for (const Acceptance* acceptance : differences.comparison.unused_acceptances) left.emplace_back(acceptance->fingerprint.value);
  Data::Object counts;
  for (const ChangeClass of : diff::all_classes) counts[std::string(name_of(of))] = differences.comparison.count(of);
  counts["open_commitments"] = differences.comparison.open_commitments();
  return Data::Object{{"plan", folder},
                      {"is_new", differences.is_new},
                      {"from", state_data(differences.before_state)},
                      {"to", state_data(differences.after_state)},
                      {"changes", changes},
                      {"counts", counts},
                      {"unused_acceptances", left}};
}

}  // namespace ctg::reports
