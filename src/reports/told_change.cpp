// Tells a change.
#include "reports/told_change.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "diff/change_kinds.hpp"
#include "diff/identity.hpp"
#include "reports/values.hpp"

namespace ctg::reports {
namespace {

using diff::Change;
using document::Line;

constexpr Text must_agree{"must agree: {0}", "doivent donner leur accord\u00a0: {0}"};
constexpr Text must_agree_alone{"must agree: {0}", "doit donner son accord\u00a0: {0}"};
constexpr Text to_be_told{"to be told: {0}", "à informer\u00a0: {0}"};
constexpr Text agreed_by_decision{"agreed by the decision {0}", "acté par la décision {0}"};
constexpr Text agreed_by_amendment{"agreed by the amendment {0}", "acté par l'avenant {0}"};
constexpr Text agreed_by_acceptance{"accepted: {0}", "accepté\u00a0: {0}"};
constexpr Text the_convention{"The convention", "La convention"};
constexpr Text the_settings{"The settings", "Les réglages"};

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

std::string cut(const std::string& text) { return cut_to_width(text, longest_value); }

std::string shown(const Subject& subject, const schema::Value& value) {
  return value.given() ? cut(document::plain_text(full_line(subject, value), subject.language)) : std::string();
}

}  // namespace

std::string Telling::say(const Change& change) const {
  std::string line = after_.in(change.kind->title);
  if (const std::string where = place(change); !where.empty()) line += " (" + where + ")";
  const std::string from = shown(differences_.before, change.from);
  const std::string to = shown(after_, change.to);
  if (from.empty() && to.empty()) return line;
  const std::string colon = after_.in({": ", "\u00a0: "});
  if (from.empty()) return line + colon + to;
  return to.empty() ? line + colon + from : line + colon + from + " → " + to;
}

std::string Telling::name(const Change& change) const {
  if (change.of_settings) return after_.in(the_settings);
  if (!change.thing.kind) return after_.in(the_convention);
  const Thing& thing = change.thing.newest();
  return std::string(thing.title.value.empty() ? thing.id.value : thing.title.value);
}

Line Telling::heading(const Change& change) const {
  if (!change.thing.kind) return Line{document::strong(name(change))};
  return {document::code(std::string(change.thing.id())), " ", document::strong(name(change))};
}

Line Telling::with_agreement(Line line, const Change& change) const {
  if (change.agreed) line.add(" (").add(document::toned(document::Tone::good, agreed(change.agreed))).add(")");
  return line;
}

std::string Telling::agreed(const diff::Agreement& by) const {
  if (by.decision != nullptr) return after_.say(agreed_by_decision, by.decision->id.value);
  if (by.amendment != nullptr) return after_.say(agreed_by_amendment, by.amendment->id.value);
  return after_.say(agreed_by_acceptance, by.acceptance->reason.value);
}

std::string Telling::whom(const Change& change) const {
  if (!change.is_open_commitment()) return {};
  std::vector<std::string> agree;
  std::vector<std::string> told;
  for (const diff::Concern& concern : change.concerned) (concern.must_agree ? agree : told).emplace_back(concern.institution->called());
  std::string line;
  if (!agree.empty()) line = after_.say(agree.size() == 1 ? must_agree_alone : must_agree, join(agree, ", "));
  if (!told.empty()) line += (line.empty() ? "" : after_.in({"; ", "\u00a0; "})) + after_.say(to_be_told, join(told, ", "));
  return line;
}

// Which field, where the kind of change does not say it, and which item of a list.
std::string Telling::place(const Change& change) const {
  std::string where = says_its_field(*change.kind) ? std::string() : field_names(change);
  // The item is the value itself where it was added or removed whole.
  const bool is_whole_item = change.path.size() == 1 && change.event != diff::Event::changed;
  if (const std::string item = is_whole_item ? std::string() : item_name(change); !item.empty())
    where += (where.empty() ? "" : ", ") + item;
  return where;
}

std::string Telling::field_names(const Change& change) const {
  std::string names;
  for (const schema::Field* field : change.path) names += (names.empty() ? "" : " › ") + after_.in(field->title);
  return names;
}

// What tells the item apart, as people read it.
std::string Telling::item_name(const Change& change) const {
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

}  // namespace ctg::reports
