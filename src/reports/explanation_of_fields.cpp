// The pages of the fields, made from their tables.
#include "i18n/message.hpp"
#include "i18n/text_list.hpp"
#include "reports/explanation.hpp"
#include "reports/explanation_values.hpp"
#include "reports/sentence.hpp"

namespace ctg::reports {
namespace {

using schema::Field;
using schema::RecordTable;
using schema::Shape;

constexpr Text fields_title{"Fields", "Champs"};
constexpr Text fields_lead{
    "`ctg explain THING` gives the fields of one thing; `ctg explain FIELD` or `THING.FIELD` one field.",
    "`ctg explain ÉLÉMENT` donne les champs d'un élément\u00a0; `ctg explain CHAMP` ou `ÉLÉMENT.CHAMP` un seul champ."};
constexpr Text field_column{"Field", "Champ"};
constexpr Text title_column{"In words", "En clair"};
constexpr Text type_column{"Type", "Type"};
constexpr Text meaning_column{"Meaning", "Sens"};
constexpr Text required_mark{"required", "obligatoire"};
constexpr Text of_table{"Field of", "Champ de"};
constexpr Text presence{"Presence", "Présence"};
constexpr Text optional_mark{"optional", "facultatif"};
constexpr Text values{"Values", "Valeurs"};
constexpr Text required_note{"* required", "* obligatoire"};
constexpr Text list_of{"list: {0}", "liste\u00a0: {0}"};
constexpr Text text_type{"text", "texte"};
constexpr Text id_type{"id", "identifiant"};
constexpr Text code_type{"code, quoted", "code, entre guillemets"};
constexpr Text date_type{"date, whole or partial", "date, entière ou partielle"};
constexpr Text amount_type{"amount in euros", "montant en euros"};
constexpr Text decimal_type{"number", "nombre"};
constexpr Text integer_type{"whole number", "nombre entier"};
constexpr Text boolean_type{"`true` or `false`", "`true` ou `false`"};
constexpr Text choice_type{"one of {0} values", "une valeur parmi {0}"};
constexpr Text reference_type{"id of: {0}", "identifiant de\u00a0: {0}"};
constexpr Text record_type{"group `{0}`", "groupe `{0}`"};
constexpr Text levels_type{"rule: level", "règle\u00a0: niveau"};

std::string in(Text text, Language language) { return std::string(text.in(language)); }

std::string single_type(const Field& field, Language language) {
  switch (field.shape) {
    case Shape::text:
      return in(text_type, language);
    case Shape::id:
      return in(id_type, language);
    case Shape::code:
      return in(code_type, language);
    case Shape::date:
      return in(date_type, language);
    case Shape::amount:
      return in(amount_type, language);
    case Shape::decimal:
      return in(decimal_type, language);
    case Shape::integer:
      return in(integer_type, language);
    case Shape::boolean:
      return in(boolean_type, language);
    case Shape::choice:
      return spoken(language, choice_type, field.choices().values.size());
    case Shape::record:
      return spoken(language, record_type, field.record().name);
    case Shape::rule_levels:
      return in(levels_type, language);
    case Shape::reference:
      break;
  }
  std::vector<std::string> kinds;
  for (const Kind kind : all_kinds)
    if (field.targets.has(kind)) kinds.emplace_back(kind_info(kind).label.in(language));
  return spoken(language, reference_type, text_list(kinds, language, Conjunction::disjunctive));
}

std::string type_of(const Field& field, Language language) {
  const std::string type = single_type(field, language);
  return field.list ? spoken(language, list_of, type) : type;
}

// `example` as it would stand behind the field's name: on its line, or on lines of its own.
std::string example_lines(const Field& field) {
  const std::string text(field.example);
  if (text.find('\n') == std::string::npos) return std::string(field.name) + ": " + text + "\n";
  std::string lines = std::string(field.name) + ":\n  ";
  for (const char c : text) {
    lines += c;
    if (c == '\n') lines += "  ";
  }
  return lines + "\n";
}

void add_values(document::Document& page, const Field& field, unsigned level, Language language) {
  if (field.shape != Shape::choice) return;
  page.heading(level, in(values, language));
  add_value_table(page, field.choices());
}

void add_field(document::Document& page, const schema::FieldPlace& place, unsigned level, Language language) {
  const Field& field = *place.field;
  page.paragraph(sentence(field.sentence.in(language)));
  page.facts()
      .fact(in(of_table, language), {document::code(std::string(place.table->name)), " (" + in(place.table->title, language) + ")"})
      .fact(in(title_column, language), in(field.title, language))
      .fact(in(type_column, language), sentence(type_of(field, language)))
      .fact(in(presence, language), in(field.required() ? required_mark : optional_mark, language));
  page.listing(example_lines(field), "yaml");
  add_values(page, field, level, language);
}

void add_table(document::Document& page, const RecordTable& table, Language language) {
  document::Table& rows = page.table({{.title = in(field_column, language)},
                                      {.title = in(title_column, language), .priority = 2},
                                      {.title = in(type_column, language), .priority = 3, .wraps = true},
                                      {.title = in(meaning_column, language), .priority = 1, .wraps = true}},
                                     in(required_note, language));
  for (const Field& field : table.fields) {
    const std::string name = std::string(field.name) + (field.required() ? "*" : "");
    rows.row({document::Line(document::code(name)), in(field.title, language), sentence(type_of(field, language)),
              sentence(field.sentence.in(language))});
  }
}

}  // namespace

document::Document explain_field(std::span<const schema::FieldPlace> places, Language language) {
  document::Document page(places.empty() ? std::string() : std::string(places.front().field->name), language);
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (places.size() > 1) page.heading(2, std::string(places[i].table->name) + "." + std::string(places[i].field->name));
    add_field(page, places[i], places.size() > 1 ? 3 : 2, language);
  }
  return page;
}

document::Document explain_table(const RecordTable& table, Language language) {
  document::Document page(in(table.title, language) + " (" + std::string(table.name) + ")", language);
  page.paragraph(sentence(table.sentence.in(language)));
  add_table(page, table, language);
  for (const Field& field : table.fields)
    if (field.shape == Shape::record && field.record().name != "source" && field.record().name != "document") {
      page.heading(2, {document::code(std::string(field.name)), " (" + in(field.title, language) + ")"});
      add_table(page, field.record(), language);
    }
  return page;
}

document::Document explain_fields(Language language) {
  document::Document page(in(fields_title, language), language);
  page.paragraph(sentence(fields_lead.in(language)));
  for (const RecordTable* table : schema::all_tables()) {
    page.heading(2, {in(table->title, language) + " ", document::code(std::string(table->name))});
    page.paragraph(sentence(table->sentence.in(language)));
    add_table(page, *table, language);
  }
  return page;
}

}  // namespace ctg::reports
