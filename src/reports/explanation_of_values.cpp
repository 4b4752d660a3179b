// The pages of the values: a closed list with labels and sentences, all lists, and one value wherever it may stand.
#include <algorithm>

#include "i18n/message.hpp"
#include "reports/explanation.hpp"
#include "reports/explanation_values.hpp"
#include "reports/sentence.hpp"
#include "schema/value_sentences.hpp"

namespace ctg::reports {
namespace {

using schema::Field;
using schema::RecordTable;
using schema::Shape;

constexpr Text values_title{"Values", "Valeurs"};
constexpr Text values_lead{"The values are written in English in the files; people read the labels.",
                           "Les valeurs s'écrivent en anglais dans les fichiers\u00a0; on lit les libellés."};
constexpr Text value_column{"Value", "Valeur"};
constexpr Text label_column{"Label", "Libellé"};
constexpr Text meaning_column{"Meaning", "Sens"};
constexpr Text value_of{"A value of {0}.", "Une valeur de {0}."};

std::string in(Text text, Language language) { return std::string(text.in(language)); }

// A field that nearly everything has is named once.
document::Line names_of(const ValueList& list) {
  constexpr std::size_t few_places = 3;
  if (list.places.size() > few_places) return document::code(list.places.front().substr(list.places.front().find('.') + 1));
  document::Line line;
  for (const std::string& place : list.places) {
    if (!line.pieces.empty()) line.add(", ");
    line.add(document::code(place));
  }
  return line;
}

const EnumerationValue* find_value(const Enumeration& choices, std::string_view name) {
  const auto found =
      std::find_if(choices.values.begin(), choices.values.end(), [&](const EnumerationValue& one) { return one.name == name; });
  return found == choices.values.end() ? nullptr : &*found;
}

}  // namespace

std::vector<ValueList> value_lists() {
  std::vector<ValueList> lists;
  for (const RecordTable* table : schema::all_tables())
    for (const Field& field : table->fields) {
      if (field.shape != Shape::choice) continue;
      const Enumeration& choices = field.choices();
      auto list = std::find_if(lists.begin(), lists.end(), [&](const ValueList& known) { return known.choices == &choices; });
      if (list == lists.end()) list = lists.insert(lists.end(), {&choices, {}});
      list->places.push_back(std::string(table->name) + "." + std::string(field.name));
    }
  return lists;
}

document::Table& add_value_table(document::Document& page, const Enumeration& choices) {
  const Language language = page.language;
  document::Table& table = page.table({{.title = in(value_column, language)},
                                       {.title = in(label_column, language)},
                                       {.title = in(meaning_column, language), .priority = 2, .wraps = true}});
  for (const EnumerationValue& value : choices.values)
    table.row({document::Line(document::code(std::string(value.name))), in(value.label, language),
               sentence(schema::sentence_of(choices, value).in(language))});
  return table;
}

document::Document explain_values(Language language) {
  document::Document page(in(values_title, language), language);
  page.paragraph(sentence(values_lead.in(language)));
  for (const ValueList& list : value_lists()) {
    page.heading(2, names_of(list));
    add_value_table(page, *list.choices);
  }
  return page;
}

document::Document explain_value(std::string_view name, Language language) {
  document::Document page{std::string(name), language};
  for (const ValueList& list : value_lists()) {
    const EnumerationValue* value = find_value(*list.choices, name);
    if (value == nullptr) continue;
    page.heading(2, in(value->label, language));
    page.paragraph(sentence(schema::sentence_of(*list.choices, *value).in(language)));
    std::string places;
    for (const std::string& place : list.places) places += (places.empty() ? "`" : ", `") + place + "`";
    page.paragraph(sentence(spoken(language, value_of, places)));
  }
  return page;
}

std::vector<std::string_view> all_values() {
  std::vector<std::string_view> names;
  for (const ValueList& list : value_lists())
    for (const EnumerationValue& value : list.choices->values)
      if (std::find(names.begin(), names.end(), value.name) == names.end()) names.push_back(value.name);
  return names;
}

}  // namespace ctg::reports
