// Reads a mapping into a record: known keys to their fields, everything else said.
#include "schema/read.hpp"

#include <algorithm>
#include <optional>

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "schema/shape_rules.hpp"

namespace ctg::schema {
namespace {

constexpr Text unknown{"`{0}` is not a field here ({1})", "`{0}` n'est pas un champ connu ici ({1})"};
constexpr Text did_you_mean{"did you mean `{0}`?", "vouliez-vous dire `{0}`\u00a0?"};
constexpr Text keys_are{"its fields: {0}; keys of your own begin with `x-`",
                        "les champs possibles\u00a0: {0}\u00a0; une clé à vous commence par `x-`"};
constexpr Text missing{"`{0}` is missing", "`{0}` manque"};
constexpr Text no_value{"`{0}` has no value", "`{0}` n'a pas de valeur"};
constexpr Text for_instance{"for instance `{0}: {1}`", "par exemple `{0}: {1}`"};
constexpr Text mapping_expected{"`{0}` is a group of fields", "`{0}` est un groupe de champs"};
constexpr Text list_expected{"`{0}` is a list", "`{0}` est une liste"};
constexpr Text write_list{"write `[{0}]`", "écrivez `[{0}]`"};
constexpr Text one_line_each{"begin each item with `- `", "commencez chaque élément par `- `"};

// What coordinators write for a field beside its titles; the first that the record has.
const Field* also_called(const RecordTable& table, std::string_view key) {
  struct OtherName {
    std::string_view word;
    std::string_view field;
  };
  static constexpr OtherName other_names[] = {
      {"pilote", "owner"},       {"porteur", "lead"},     {"porteur", "owner"},       {"responsable", "lead"},
      {"responsable", "owner"},  {"referent", "owner"},   {"instance", "body"},       {"nom", "name"},
      {"nom", "title"},          {"titre", "title"},      {"libelle", "title"},       {"date", "on"},
      {"date", "due"},           {"echeance", "end"},     {"debut", "start"},         {"fin", "end"},
      {"montant", "planned"},    {"montant", "granted"},  {"statut", "status"},       {"etat", "status"},
      {"calendrier", "planned"}, {"commentaire", "text"}, {"partenaire", "partners"}, {"theme", "themes"},
      {"public", "publics"},     {"lieux", "places"},     {"axe", "parent"},          {"fonction", "role"},
      {"objectif", "objectives"}};
  const std::string wanted = folded(replace_all(std::string(key), "_", " "));
  for (const OtherName& name : other_names)
    if (name.word == wanted)
      if (const Field* field = table.find(name.field)) return field;
  return nullptr;
}

// By the field's own name, or by its titles in both languages.
const Field* nearly_named(const RecordTable& table, std::string_view key) {
  std::vector<std::string_view> names;
  names.reserve(table.fields.size());
  for (const Field& field : table.fields) names.push_back(field.name);
  if (const auto name = nearest(key, names)) return table.find(*name);
  const std::string wanted = folded(replace_all(std::string(key), "_", " "));
  for (const Field& field : table.fields)
    for (const Language language : {Language::french, Language::english})
      if (folded(field.title.in(language)) == wanted) return &field;
  return nullptr;
}

// What people look for under another name.
const Field* meant(const RecordTable& table, std::string_view key) {
  const Field* field = nearly_named(table, key);
  return field != nullptr ? field : also_called(table, key);
}

// True where only what people also call a field told what was meant: a word of theirs may stand for another field.
bool is_other_name(const RecordTable& table, std::string_view key) {
  return nearly_named(table, key) == nullptr && also_called(table, key) != nullptr;
}

std::string names_of(const RecordTable& table) {
  std::vector<std::string> names;
  for (const Field& field : table.fields) names.emplace_back(field.name);
  return join(names, ", ");
}

std::uint64_t bit_of(const RecordTable& table, const Field& field) { return std::uint64_t{1} << (&field - table.fields.data()); }

// The unknown keys of one mapping.
class UnknownKeys {
 public:
  UnknownKeys(Reading& reading, const RecordTable& table, yaml::Cursor mapping) : reading_(reading), table_(table), mapping_(mapping) {}

  // The field that was meant, where it does not stand there under its own name.
  const Field* say(yaml::Cursor key) {
    Diagnostic& finding = reading_.findings().add(unknown_key, key.span(), unknown, key.text(), table_.title);
    const Field* field = ++said_ <= most_compared ? meant(table_, key.text()) : nullptr;
    if (field == nullptr) {
      finding.remedy(keys_are, names_of(table_));
    } else if ((known() & bit_of(table_, *field)) != 0) {
      finding.remedy(did_you_mean, field->name);
    } else {
      finding.replace(key.span(), std::string(field->name), did_you_mean, field->name);
      finding.fix->safe = !is_other_name(table_, key.text());
      return field;
    }
    return nullptr;
  }

 private:
  static constexpr std::size_t most_compared = 100;  // with every field: more are not slips of the pen

  // The fields that stand in the mapping under their own names.
  std::uint64_t known() {
    if (known_) return *known_;
    known_ = 0;
    mapping_.each_entry([&](yaml::Cursor key, yaml::Cursor) {
      const Field* field = key.is_scalar() ? table_.find(key.text()) : nullptr;
      if (field != nullptr) *known_ |= bit_of(table_, *field);
    });
    return *known_;
  }

  Reading& reading_;
  const RecordTable& table_;
  yaml::Cursor mapping_;
  std::size_t said_ = 0;
  std::optional<std::uint64_t> known_;
};

// The first line of a mapping: where a person looks for what it lacks.
Span head_of(yaml::Cursor mapping) {
  if (mapping->children == 0) return mapping.span();
  const yaml::Cursor key = mapping.first_child();
  const yaml::Cursor value = key.after();
  Span at = key.span();
  if (value.is_scalar() && (value->style == yaml::Style::plain || value->style == yaml::Style::double_quoted)) at.end = value->end;
  return at;
}

void say_missing(Reading& reading, const Field& field, Span at, Text sentence) {
  reading.findings().add(missing_field, at, sentence, field.name).remedy(for_instance, field.name, field.example);
}

std::string_view source_text(const Reading& reading, yaml::Cursor node) {
  return reading.source().bytes().substr(node->begin, node->end - node->begin);
}

// What stands under a known key of the mapping `node`: nothing (which a required field may not), or a value.
void read_entry(Reading& reading, const Field& field, yaml::Cursor node, yaml::Cursor key, yaml::Cursor value, void* record,
                Record& place) {
  const bool says_nothing = value.is_null() || (value.is_scalar() && value.text().empty());
  const bool has_no_item = field.required() && value.is_sequence() && value->children == 0;  // an action without an objective
  if (says_nothing || has_no_item) {
    if (field.required() && !node->damaged && !value->damaged) say_missing(reading, field, key.span(), no_value);
    return;
  }
  const std::size_t said = reading.findings().all().size();
  field.read(reading, field, value, record);
  // What was refused is not missing; a nested group that was read says so itself.
  if (reading.findings().all().size() > said && !(field.shape == Shape::record && field.value(record).given())) place.damaged = true;
}

}  // namespace

void read_record(Reading& reading, const RecordTable& table, yaml::Cursor node, void* record, Record& place) {
  if (!node.is_mapping()) {
    if (node.is_scalar() && node.is_null()) return;
    reading.findings().add(wrong_type, node.span(), mapping_expected, table.title).remedy(keys_are, names_of(table));
    return;
  }
  place.at = node.span();
  place.damaged = node->damaged;
  std::uint64_t seen = 0;  // one bit a field, by its place in the table
  std::size_t expected = 0;
  UnknownKeys unknown_keys(reading, table, node);
  node.each_entry([&](yaml::Cursor key, yaml::Cursor value) {
    if (!key.is_scalar()) return;
    const std::string_view name = key.text();
    const Field* field = table.find(name, expected);
    if (field == nullptr) {
      if (name.substr(0, 2) == "x-") return;
      place.damaged = true;  // a field may stand there under another name
      field = unknown_keys.say(key);
      if (field == nullptr) return;  // otherwise read as what was meant, so that one fault makes one finding
    }
    const auto index = static_cast<std::size_t>(field - table.fields.data());
    expected = index + 1;
    const std::uint64_t bit = bit_of(table, *field);
    if ((seen & bit) != 0) return;  // a duplicate: said by the reader of the file, and the first one counts
    seen |= bit;
    read_entry(reading, *field, node, key, value, record, place);
  });
  if (node->damaged) return;
  for (std::size_t i = 0; i < table.fields.size(); ++i)
    if (table.fields[i].required() && (seen & (std::uint64_t{1} << i)) == 0) say_missing(reading, table.fields[i], head_of(node), missing);
}

bool expect_list(Reading& reading, const Field& field, yaml::Cursor node) {
  if (node.is_sequence()) return true;
  if (node->damaged) return false;
  Diagnostic& finding = reading.findings().add(wrong_type, node.span(), list_expected, field.name);
  const std::string_view text = source_text(reading, node);
  const bool one_line =
      node.is_scalar() && text.find_first_of("\n[]{},") == std::string_view::npos && text.find('#') == std::string_view::npos;
  if (one_line && field.shape != Shape::record)
    finding.replace(node.span(), "[" + std::string(text) + "]", write_list, text);
  else
    finding.remedy(one_line_each);
  return false;
}

}  // namespace ctg::schema
