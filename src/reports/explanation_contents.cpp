// The first page of the manual: everything there is to ask for, by group.
#include "diff/change_kinds.hpp"
#include "i18n/message.hpp"
#include "reports/explanation.hpp"
#include "reports/explanation_values.hpp"
#include "reports/sentence.hpp"

namespace ctg::reports {
namespace {

constexpr Text title{"The manual", "Le manuel"};
constexpr Text lead{"`ctg explain` and one of the names below: `ctg explain late`, `ctg explain action`, `ctg explain action.planned.end`.",
                    "`ctg explain` suivi d'un des noms ci-dessous\u00a0: `ctg explain late`, `ctg explain action`, `ctg explain "
                    "action.planned.end`."};
constexpr Text topics_title{"Topics", "Sujets"};
constexpr Text things_title{"Things and groups, with their fields", "Éléments et groupes, avec leurs champs"};
constexpr Text rules_title{"Rules, by family", "Règles, par famille"};
constexpr Text changes_title{"Kinds of change, by class", "Natures de changement, par classe"};
constexpr Text values_title{"Values, by field", "Valeurs, par champ"};
constexpr Text name_column{"Name", "Nom"};
constexpr Text says_column{"What it is", "Ce que c'est"};

std::string in(Text text, Language language) { return std::string(text.in(language)); }

document::Line codes(std::span<const std::string_view> names) {
  document::Line line;
  for (const std::string_view name : names) {
    if (!line.pieces.empty()) line.add(", ");
    line.add(document::code(std::string(name)));
  }
  return line;
}

// A name, and the names below it.
document::Table& name_table(document::Document& page, Text heading) {
  page.heading(2, in(heading, page.language));
  return page.table({{.title = in(name_column, page.language)}, {.title = in(says_column, page.language), .wraps = true}});
}

}  // namespace

document::Document explain_topics(Rules rules, Language language) {
  document::Document page(in(title, language), language);
  page.paragraph(sentence(lead.in(language)));
  document::Table& subjects = name_table(page, topics_title);
  for (const Topic& topic : topics()) subjects.row({document::Line(document::code(std::string(topic.name))), in(topic.sentence, language)});

  document::Table& things = name_table(page, things_title);
  for (const schema::RecordTable* record : schema::all_tables()) {
    std::vector<std::string_view> names;
    for (const schema::Field& field : record->fields) names.push_back(field.name);
    things.row({document::Line(document::code(std::string(record->name))), codes(names)});
  }

  document::Table& families = name_table(page, rules_title);
  for (const std::string_view family : family_names()) {
    std::vector<std::string_view> names;
    for (const RuleInfo* rule : rules)
      if (family_name(rule->family) == family) names.push_back(rule->name);
    families.row({document::Line(document::code(std::string(family))), codes(names)});
  }

  document::Table& classes = name_table(page, changes_title);
  for (const diff::ChangeClass of : diff::all_classes) {
    std::vector<std::string_view> names;
    for (const diff::ChangeKind* kind : diff::all_change_kinds())
      if (kind->of == of) names.push_back(kind->name);
    classes.row({document::Line(document::code(std::string(name_of(of)))), codes(names)});
  }

  document::Table& values = name_table(page, values_title);
  for (const ValueList& list : value_lists()) {
    std::vector<std::string_view> names;
    for (const EnumerationValue& value : list.choices->values) names.push_back(value.name);
    values.row({document::Line(document::code(list.places.front())), codes(names)});
  }
  return page;
}

}  // namespace ctg::reports
