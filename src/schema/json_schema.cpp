// Writes the JSON Schema of a plan's files from the tables of the fields.
#include "schema/json_schema.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "base/text.hpp"
#include "schema/catalog.hpp"
#include "yaml/parse.hpp"

namespace ctg::schema {
namespace {

using Json = nlohmann::ordered_json;

constexpr Text plan_title{"File of a plan", "Fichier d'un plan"};
constexpr Text plan_sentence{"A file of a Convention Territoriale Globale kept as text: its keys say what it holds.",
                             "Un fichier d'une Convention Territoriale Globale tenue en texte : ses clés disent ce qu'il contient."};
constexpr Text format_title{"Format", "Format"};
constexpr Text format_sentence{"The version of the file format, in `ctg.yaml` only.",
                               "La version du format des fichiers, dans `ctg.yaml` seulement."};
constexpr Text root_only{"In `ctg.yaml` only.", "Dans `ctg.yaml` seulement."};
constexpr Text required_field{"Required.", "Obligatoire."};
constexpr Text one_of{"One of: {0}.", "Au choix\u00a0: {0}."};
constexpr Text not_given{"not given", "non renseigné"};
constexpr Text id_form{"An id is 1 to 64 unaccented letters, digits, `.`, `_` or `-`, and begins with a letter or a digit.",
                       "Un identifiant compte 1 à 64 lettres sans accent, chiffres, `.`, `_` ou `-`, et commence par une lettre ou un "
                       "chiffre."};
constexpr Text date_form{"A date is written `2026-03-31`, `2026-03`, `2026-Q1`, `2026-S1` or `2026`.",
                         "Une date s'écrit `2026-03-31`, `2026-03`, `2026-Q1`, `2026-S1` ou `2026`."};
constexpr Text amount_form{"An amount is written `12000` or `12000.50`, without spaces or `€`.",
                           "Un montant s'écrit `12000` ou `12000.50`, sans espaces ni `€`."};
constexpr Text decimal_form{"A number is written `27` or `27.4`, with a point, without spaces or unit.",
                            "Un nombre s'écrit `27` ou `27.4`, avec un point, sans espaces ni unité."};
constexpr Text integer_form{"A whole number, without spaces.", "Un nombre entier, sans espaces."};
constexpr Text code_form{"A code is a text: put it between quotation marks.", "Un code est un texte : mettez-le entre guillemets."};

// Whether a key may stand there with nothing after it.
enum class Blank : bool { refused, accepted };

std::string without_backticks(std::string_view text) { return replace_all(std::string(text), "`", ""); }

// Labels of kinds are ASCII at their beginning in both languages.
std::string capitalised(std::string text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') text.front() = static_cast<char>(text.front() - 'a' + 'A');
  return text;
}

Json as_number(std::string_view text) {
  if (const auto integer = parse_integer(text)) return *integer;
  const auto decimal = parse_decimal(text);
  if (!decimal) throw std::logic_error("an example that is not a number");
  return decimal->value();
}

Json example_value(const Field& field, yaml::Cursor node);

Json example_record(const RecordTable& table, yaml::Cursor node) {
  Json object = Json::object();
  node.each_entry([&](yaml::Cursor key, yaml::Cursor value) {
    const Field* field = table.find(key.text());
    if (field == nullptr) throw std::logic_error("an example with an unknown field");
    object[std::string(key.text())] = example_value(*field, value);
  });
  return object;
}

// What a program that knows no table reads where the example stands in a plan.
Json example_value(const Field& field, yaml::Cursor node) {
  if (field.list && node.is_sequence()) {
    Json items = Json::array();
    node.each_item([&](yaml::Cursor item) { items.push_back(example_value(field, item)); });
    return items;
  }
  switch (field.shape) {
    case Shape::amount:
    case Shape::decimal:
    case Shape::integer:
      return as_number(node.text());
    case Shape::boolean:
      return node.text() == "true";
    case Shape::date:
      return is_digits(node.text()) ? as_number(node.text()) : Json(std::string(node.text()));
    case Shape::record:
      return example_record(field.record(), node);
    case Shape::rule_levels: {
      Json object = Json::object();
      node.each_entry([&](yaml::Cursor key, yaml::Cursor value) { object[std::string(key.text())] = std::string(value.text()); });
      return object;
    }
    default:
      return std::string(node.text());
  }
}

Json example_of(const Field& field) {
  SourceFile source("example", std::string(field.name) + ": " + std::string(field.example) + "\n");
  yaml::Tree tree;
  Findings findings;
  yaml::parse(source, FileId{0}, tree, findings);
  if (!findings.all().empty()) throw std::logic_error("an example that is not YAML");
  return example_value(field, tree.root().first_child().after());
}

class SchemaWriter {
 public:
  SchemaWriter(Language language, std::span<const RuleInfo* const> rules) : language_(language), rules_(rules) {}

  Json plan() const {
    Json schema;
    schema["$schema"] = "http://json-schema.org/draft-07/schema#";
    schema["$id"] = "urn:ctg:plan:1:" + std::string(language_code(language_));
    describe(schema, plan_title, plan_sentence.in(language_));
    schema["type"] = "object";
    schema["properties"] = top_level_keys();
    close(schema);
    Json& definitions = schema["definitions"] = Json::object();
    for (const RecordTable* table : all_tables())
      if (table != &table_of<RuleLevel>()) definitions[std::string(table->name)] = definition(*table);
    return schema;
  }

 private:
  std::string said(Text text) const { return std::string(text.in(language_)); }

  void describe(Json& schema, Text title, std::string_view sentence) const {
    schema["title"] = said(title);
    schema["description"] = without_backticks(sentence);
    if (sentence.find('`') != std::string_view::npos) schema["markdownDescription"] = sentence;
  }

  // No other keys than those described, but for those that people make for themselves.
  static void close(Json& schema) {
    schema["patternProperties"] = {{"^x-", Json::object()}};
    schema["additionalProperties"] = false;
  }

  static Json reference_to(const RecordTable& table) { return {{"$ref", "#/definitions/" + std::string(table.name)}}; }

  Json top_level_keys() const {
    Json keys;
    Json& format = keys["format"];
    describe(format, format_title, format_sentence.in(language_));
    format["type"] = "integer";
    format["enum"] = {1};
    keys["convention"] = root_key(table_of<Convention>());
    keys["settings"] = root_key(table_of<Settings>());
    for (const Kind kind : all_kinds) {
      const RecordTable& table = table_of(kind);
      Json& list = keys[std::string(kind_info(kind).plural)];
      describe(list, kind_info(kind).label_plural, table.sentence.in(language_));
      list["title"] = capitalised(said(kind_info(kind).label_plural));
      list["type"] = {"array", "null"};
      list["items"] = reference_to(table);
      Json& single = keys[std::string(kind_info(kind).name)];
      describe(single, table.title, table.sentence.in(language_));
      single["anyOf"] = {reference_to(table), {{"type", "null"}}};
    }
    return keys;
  }

  Json root_key(const RecordTable& table) const {
    Json schema;
    describe(schema, table.title, said(table.sentence) + " " + said(root_only));
    schema["anyOf"] = {reference_to(table), {{"type", "null"}}};
    return schema;
  }

  // Editors show the words of a definition before those of the field that holds it: a group that is the one value of a field has none.
  static bool stands_in_lists(const RecordTable& table) {
    const std::vector<FieldPlace> holders = fields_that_hold(table);
    return std::all_of(holders.begin(), holders.end(), [](const FieldPlace& place) { return place.field->list; });
  }

  Json definition(const RecordTable& table) const {
    Json schema;
    if (stands_in_lists(table)) describe(schema, table.title, table.sentence.in(language_));
    schema["type"] = "object";
    Json& properties = schema["properties"] = Json::object();
    Json required = Json::array();
    for (const Field& field : table.fields) {
      properties[std::string(field.name)] = property(field);
      if (field.required()) required.push_back(field.name);
    }
    if (!required.empty()) schema["required"] = std::move(required);
    close(schema);
    return schema;
  }

  Json property(const Field& field) const {
    Json schema;
    std::string sentence = said(field.sentence);
    if (field.required()) sentence += " " + said(required_field);
    describe(schema, field.title, sentence);
    const Blank blank = field.required() ? Blank::refused : Blank::accepted;
    if (field.list) {
      schema["type"] = blank == Blank::accepted ? Json{"array", "null"} : Json("array");
      schema["items"] = Json::object();
      add_values(schema["items"], field, Blank::refused);
      if (blank == Blank::refused) schema["minItems"] = 1;
    } else {
      add_values(schema, field, blank);
    }
    schema["examples"] = Json::array({example_of(field)});
    return schema;
  }

  void add_values(Json& schema, const Field& field, Blank blank) const {
    switch (field.shape) {
      case Shape::record:
        return add_record(schema, field.record(), blank);
      case Shape::choice:
        return add_choices(schema, field.choices(), blank);
      case Shape::rule_levels:
        return add_rule_levels(schema);
      case Shape::boolean:
        return add_types(schema, {"boolean"}, blank);
      case Shape::text:
      case Shape::reference:
        add_types(schema, {"string", "number"}, blank);
        if (blank == Blank::refused && !field.list) schema["minLength"] = 1;
        return;
      case Shape::code:
        add_types(schema, {"string"}, blank);
        schema["errorMessage"] = said(code_form);
        return;
      case Shape::id:
        add_types(schema, {"string", "number"}, blank);
        return add_pattern(schema, "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", id_form);
      case Shape::date:
        return add_date(schema, blank);
      case Shape::amount:
        add_types(schema, {"number", "string"}, blank);
        return add_pattern(schema, R"(^[+-]?[0-9]+(\.[0-9]{1,2})?$)", amount_form);
      case Shape::decimal:
        add_types(schema, {"number", "string"}, blank);
        return add_pattern(schema, R"(^[+-]?[0-9]+(\.[0-9]{1,6})?$)", decimal_form);
      case Shape::integer:
        add_types(schema, {"integer", "string"}, blank);
        return add_pattern(schema, "^-?[0-9]+$", integer_form);
    }
  }

  static void add_types(Json& schema, std::initializer_list<const char*> names, Blank blank) {
    Json types = Json::array();
    for (const char* name : names) types.push_back(name);
    if (blank == Blank::accepted) types.push_back("null");
    schema["type"] = types.size() == 1 ? types.front() : types;
  }

  // For values written as text; a number is held by its type.
  void add_pattern(Json& schema, const char* pattern, Text form) const {
    schema["pattern"] = pattern;
    schema["patternErrorMessage"] = said(form);
  }

  void add_date(Json& schema, Blank blank) const {
    add_types(schema, {"string", "integer"}, blank);
    add_pattern(schema, "^[0-9]{4}(-(S[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?))?$", date_form);
    schema["minimum"] = 1000;
    schema["maximum"] = 9999;
  }

  static void add_record(Json& schema, const RecordTable& table, Blank blank) {
    if (schema.empty())
      schema = reference_to(table);
    else if (blank == Blank::accepted)
      schema["anyOf"] = {reference_to(table), {{"type", "null"}}};
    else
      schema["allOf"] = Json::array({reference_to(table)});
  }

  void add_choices(Json& schema, const Enumeration& choices, Blank blank) const {
    add_types(schema, {"string"}, blank);
    Json names = Json::array();
    Json labels = Json::array();
    std::vector<std::string> explained;
    for (const EnumerationValue& value : choices.values) {
      names.push_back(value.name);
      labels.push_back(said(value.label));
      explained.push_back("`" + std::string(value.name) + "` (" + said(value.label) + ")");
    }
    if (blank == Blank::accepted) {
      names.push_back(nullptr);
      labels.push_back(said(not_given));
    }
    schema["enum"] = std::move(names);
    schema["enumDescriptions"] = labels;
    schema["markdownEnumDescriptions"] = std::move(labels);
    schema["errorMessage"] = spoken(language_, one_of, join(explained, ", "));
  }

  void add_rule_levels(Json& schema) const {
    schema["type"] = {"object", "null"};
    const Enumeration& levels = enumeration<SeverityLevel>();
    Json& properties = schema["properties"] = Json::object();
    for (const RuleInfo* rule : rules_) {
      Json& level = properties[std::string(rule->name)];
      level["description"] = without_backticks(rule->summary.in(language_));
      add_choices(level, levels, Blank::accepted);
    }
    close(schema);
    if (rules_.empty()) add_choices(schema["additionalProperties"] = Json::object(), levels, Blank::accepted);
  }

  Language language_;
  std::span<const RuleInfo* const> rules_;
};

}  // namespace

std::string json_schema(Language language, std::span<const RuleInfo* const> rules) {
  return SchemaWriter(language, rules).plan().dump(2) + "\n";
}

}  // namespace ctg::schema
