// The glossary: every word a reader meets, as it is written in a plan and in both languages.
#include <algorithm>

#include "i18n/text_list.hpp"
#include "reports/explanation.hpp"
#include "reports/glossary_words.hpp"
#include "reports/sentence.hpp"

namespace ctg::reports {
namespace {

using schema::Field;
using schema::RecordTable;
using schema::Shape;

constexpr Text title{"Glossary", "Glossaire"};
constexpr Text lead{"The files are written with English keys and values; people read them in English or in French. Here are both.",
                    "Les clés et les valeurs des fichiers sont en anglais\u00a0; on les lit en français ou en anglais. Voici les deux."};
constexpr Text english_column{"English", "Anglais"};
constexpr Text french_column{"French", "Français"};
constexpr Text meaning_column{"Meaning", "Sens"};
constexpr Text written_column{"Written", "Écrit"};
constexpr Text where_column{"In", "Dans"};
constexpr Text things_title{"Things and groups", "Éléments et groupes"};
constexpr Text values_title{"Values", "Valeurs"};
constexpr Text values_of{"Values of", "Valeurs de"};
constexpr Text fields_title{"Fields", "Champs"};

std::string in(Text text, Language language) { return std::string(text.in(language)); }

document::Line written(std::string_view name) { return document::code(std::string(name)); }

// The columns of both languages, that of the page first.
std::vector<document::Column> with_both_languages(std::vector<document::Column> before, Language language) {
  const bool french_first = language == Language::french;
  before.push_back({.title = in(french_first ? french_column : english_column, language)});
  before.push_back({.title = in(french_first ? english_column : french_column, language)});
  return before;
}

void add_both(std::vector<document::Cell>& row, Text text, Language language) {
  row.emplace_back(in(text, language));
  row.emplace_back(in(text, language == Language::french ? Language::english : Language::french));
}

void add_words(document::Document& page, const GlossaryPart& part, Language language) {
  page.heading(2, in(part.title, language));
  std::vector<document::Column> columns = with_both_languages({}, language);
  columns.push_back({.title = in(meaning_column, language), .wraps = true});
  document::Table& table = page.table(std::move(columns));
  for (const GlossaryWord& word : part.words) {
    std::vector<document::Cell> row;
    add_both(row, word.word, language);
    row.emplace_back(sentence(word.meaning.in(language)));
    table.row(std::move(row));
  }
}

void add_things(document::Document& page, Language language) {
  page.heading(2, in(things_title, language));
  std::vector<document::Column> columns = with_both_languages({{.title = in(written_column, language)}}, language);
  columns.push_back({.title = in(meaning_column, language), .wraps = true});
  document::Table& table = page.table(std::move(columns));
  for (const RecordTable* record : schema::all_tables()) {
    std::vector<document::Cell> row{written(record->name)};
    add_both(row, record->title, language);
    row.emplace_back(sentence(record->sentence.in(language)));
    table.row(std::move(row));
  }
}

const Enumeration* choices_of(const Field& field) {
  if (field.shape == Shape::rule_levels) return &enumeration<SeverityLevel>();
  return field.shape == Shape::choice ? &field.choices() : nullptr;
}

// One enumeration, or one title of a field, with the places that have it.
struct Group {
  const void* key = nullptr;
  const Field* field = nullptr;
  std::vector<std::string> places;
};

// A field that nearly everything has is named once.
constexpr std::size_t few_places = 3;

document::Line heading_of(const Group& group, Language language) {
  document::Line line = in(values_of, language) + " ";
  if (group.places.size() > few_places) return line.add(document::code(std::string(group.field->name)));
  for (std::size_t index = 0; index < group.places.size(); ++index) {
    if (index > 0) line.add(", ");
    line.add(document::code(group.places[index]));
  }
  return line;
}

void add_values(document::Document& page, Language language) {
  std::vector<Group> groups;
  for (const RecordTable* record : schema::all_tables())
    for (const Field& field : record->fields)
      if (const Enumeration* choices = choices_of(field)) {
        auto group = std::find_if(groups.begin(), groups.end(), [&](const Group& known) { return known.key == choices; });
        if (group == groups.end()) group = groups.insert(groups.end(), {choices, &field, {}});
        group->places.push_back(std::string(record->name) + "." + std::string(field.name));
      }
  page.heading(2, in(values_title, language));
  for (const Group& group : groups) {
    page.heading(3, heading_of(group, language));
    document::Table& table = page.table(with_both_languages({{.title = in(written_column, language)}}, language));
    for (const EnumerationValue& value : choices_of(*group.field)->values) {
      std::vector<document::Cell> row{written(value.name)};
      add_both(row, value.label, language);
      table.row(std::move(row));
    }
  }
}

void add_fields(document::Document& page, Language language) {
  std::vector<Group> groups;
  for (const RecordTable* record : schema::all_tables())
    for (const Field& field : record->fields) {
      auto group = std::find_if(groups.begin(), groups.end(),
                                [&](const Group& known) { return known.field->name == field.name && known.field->title == field.title; });
      if (group == groups.end()) group = groups.insert(groups.end(), {nullptr, &field, {}});
      group->places.emplace_back(record->name);
    }
  std::stable_sort(groups.begin(), groups.end(), [](const Group& a, const Group& b) { return a.field->name < b.field->name; });
  page.heading(2, in(fields_title, language));
  std::vector<document::Column> columns = with_both_languages({{.title = in(written_column, language)}}, language);
  columns.push_back({.title = in(where_column, language), .wraps = true});
  document::Table& table = page.table(std::move(columns));
  for (const Group& group : groups) {
    std::vector<document::Cell> row{written(group.field->name)};
    add_both(row, group.field->title, language);
    row.emplace_back(text_list(group.places, language));
    table.row(std::move(row));
  }
}

}  // namespace

document::Document explain_glossary(Language language) {
  document::Document page(in(title, language), language);
  page.paragraph(sentence(lead.in(language)));
  for (const GlossaryPart& part : glossary_parts()) add_words(page, part, language);
  add_things(page, language);
  add_values(page, language);
  add_fields(page, language);
  return page;
}

}  // namespace ctg::reports
