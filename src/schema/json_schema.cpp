// Writes the JSON Schema of a plan's files from the tables of the fields.
#include "schema/json_schema.hpp"

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>

#include "base/text.hpp"
#include "i18n/message.hpp"
#include "schema/catalog.hpp"
#include "schema/json_schema_examples.hpp"
#include "schema/json_schema_snippets.hpp"
#include "schema/value_sentences.hpp"

namespace ctg::schema {
namespace {

constexpr Text plan_title{"File of a plan", "Fichier d'un plan"};
constexpr Text plan_sentence{"A file of a Convention Territoriale Globale kept as text: its keys say what it holds.",
                             "Un fichier d'une Convention Territoriale Globale tenue en texte : ses clés disent ce qu'il contient."};
constexpr Text format_title{"Format", "Format"};
constexpr Text format_sentence{"The version of the file format, in `ctg.yaml` only.",
                               "La version du format des fichiers, dans `ctg.yaml` seulement."};
constexpr Text root_only{"In `ctg.yaml` only.", "Dans `ctg.yaml` seulement."};
constexpr Text required_field{"Required.", "Obligatoire."};
constexpr Text missing_field{"`{0}` ({1}) is missing.", "Il manque `{0}` ({1})."};
constexpr Text one_of{"One of: {0}.", "Au choix\u00a0: {0}."};
constexpr Text labelled{"{0} – {1}", "{0} – {1}"};
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
constexpr Text code_form{"A code is a text: put it between quotation marks.", "Un code est un texte\u00a0: mettez-le entre guillemets."};
constexpr Text boolean_form{"Yes or no is written `true` or `false`.", "Un oui ou non s'écrit `true` ou `false`."};
constexpr Text text_form{"A text on its own: one that holds `: ` or begins with a sign is put between quotation marks.",
                         "Un texte seul\u00a0: s'il contient `: ` ou commence par un signe, mettez-le entre guillemets droits."};
constexpr Text accepted_title{"accepted changes", "changements acceptés"};
constexpr Text list_form{"A list: `[one, two]`, or lines that begin with `- `.",
                         "Une liste\u00a0: `[un, deux]`, ou des lignes qui commencent par `- `."};
constexpr Text new_file{"file: {0}", "fichier\u00a0: {0}"};

constexpr const char* id_pattern = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$";
// A year, alone or with a half-year, a quarter, a month or a day of the calendar, 29 February in leap years.
constexpr const char* date_pattern =
    "^(?!0000)([0-9]{4}(-(S[12]|Q[1-4]|0[1-9]|1[0-2]|(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31))?"
    "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$";
constexpr const char* amount_pattern = R"(^[+-]?(0|[1-9][0-9]{0,12})(\.[0-9]{1,2})?$)";
constexpr const char* decimal_pattern = R"(^[+-]?(0|[1-9][0-9]*)(\.[0-9]{1,6})?$)";
constexpr const char* integer_pattern = "^-?(0|[1-9][0-9]*)$";
constexpr std::int64_t largest_amount = 10'000'000'000'000;  // in euros
constexpr std::int64_t largest_number = std::numeric_limits<std::int64_t>::max();

// Whether a key, or a place in a list, may stand there with nothing after it.
enum class Blank : bool { refused, accepted };

std::string without_backticks(std::string_view text) { return replace_all(std::string(text), "`", ""); }

// Labels of kinds are ASCII at their beginning in both languages.
std::string capitalised(std::string text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') text.front() = static_cast<char>(text.front() - 'a' + 'A');
  return text;
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
    Json& files = schema["defaultSnippets"] = Json::array();
    for (const RecordTable* table : {&table_of<Action>(), &table_of<Convention>()}) files.push_back(file_snippet(*table));
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
    format["type"] = {"integer", "null"};
    format["enum"] = {1, nullptr};
    keys["convention"] = root_key(table_of<Convention>());
    keys["settings"] = root_key(table_of<Settings>());
    keys["accepted"] = list_of(table_of<Acceptance>(), accepted_title);
    for (const Kind kind : all_kinds) {
      const RecordTable& table = table_of(kind);
      keys[std::string(kind_info(kind).plural)] = list_of(table, kind_info(kind).label_plural);
      Json& single = keys[std::string(kind_info(kind).name)] = reference_to(table);
      describe(single, table.title, table.sentence.in(language_));
    }
    return keys;
  }

  Json list_of(const RecordTable& table, Text title) const {
    Json list;
    describe(list, title, table.sentence.in(language_));
    list["title"] = capitalised(said(title));
    list["type"] = {"array", "null"};
    list["errorMessage"] = said(list_form);
    list["items"] = reference_to(table);
    return list;
  }

  Json root_key(const RecordTable& table) const {
    Json schema = reference_to(table);
    describe(schema, table.title, said(table.sentence) + " " + said(root_only));
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
    schema["type"] = {"object", "null"};  // a group that says nothing yet
    Json& properties = schema["properties"] = Json::object();
    Json required = Json::array();  // one by one, as one message would hide which is missing
    for (const Field& field : table.fields) {
      properties[std::string(field.name)] = property(field);
      if (field.required())
        required.push_back(
            {{"required", Json::array({field.name})}, {"errorMessage", spoken(language_, missing_field, field.name, field.title)}});
    }
    if (!required.empty()) schema["allOf"] = std::move(required);
    close(schema);
    if (find_snippet(table) != nullptr) schema["defaultSnippets"] = Json::array({snippet(table)});
    return schema;
  }

  Json snippet(const RecordTable& table) const {
    const Snippet& known = *find_snippet(table);
    return {{"label", said(known.label)},
            {"description", without_backticks(table.sentence.in(language_))},
            {"body", snippet_body(table, language_)}};
  }

  // For a file that is still empty.
  Json file_snippet(const RecordTable& table) const {
    Json file = snippet(table);
    file["label"] = spoken(language_, new_file, find_snippet(table)->label);
    file["body"] = {{std::string(table.name), file["body"]}};
    return file;
  }

  Json property(const Field& field) const {
    Json schema;
    std::string sentence = said(field.sentence);
    if (field.required()) sentence += " " + said(required_field);
    describe(schema, field.title, sentence);
    const Blank blank = field.required() ? Blank::refused : Blank::accepted;
    if (field.list) {
      schema["type"] = blank == Blank::accepted ? Json{"array", "null"} : Json("array");
      schema["errorMessage"] = said(list_form);
      schema["items"] = Json::object();
      add_values(schema["items"], field, Blank::accepted);
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
        return add_types(schema, {"boolean"}, blank, said(boolean_form));
      case Shape::text:
      case Shape::reference:
        add_types(schema, {"string", "number"}, blank, said(text_form));
        if (blank == Blank::refused) schema["minLength"] = 1;
        return;
      case Shape::code:
        return add_types(schema, {"string"}, blank, said(code_form));
      case Shape::id:
        add_types(schema, {"string", "number"}, blank, said(id_form));
        add_pattern(schema, id_pattern, blank, id_form);
        schema["minimum"] = 0;
        return;
      case Shape::date:
        add_types(schema, {"string", "integer"}, blank, said(date_form));
        add_pattern(schema, date_pattern, blank, date_form);
        return add_limits(schema, 1000, 9999);
      case Shape::amount:
        add_types(schema, {"number", "string"}, blank, said(amount_form));
        add_pattern(schema, amount_pattern, blank, amount_form);
        return add_limits(schema, -largest_amount, largest_amount);
      case Shape::decimal:
        add_types(schema, {"number", "string"}, blank, said(decimal_form));
        add_pattern(schema, decimal_pattern, blank, decimal_form);
        return add_limits(schema, -largest_number, largest_number);
      case Shape::integer:
        add_types(schema, {"integer", "string"}, blank, said(integer_form));
        add_pattern(schema, integer_pattern, blank, integer_form);
        return add_limits(schema, -largest_number, largest_number);
    }
  }

  // Editors show the form where a value is of another type.
  static void add_types(Json& schema, std::initializer_list<const char*> names, Blank blank, std::string message) {
    Json types = Json::array();
    for (const char* name : names) types.push_back(name);
    if (blank == Blank::accepted) types.push_back("null");
    schema["type"] = types.size() == 1 ? types.front() : types;
    schema["errorMessage"] = std::move(message);
  }

  // For values written as text; a number is held by its type. A text without a letter says nothing.
  void add_pattern(Json& schema, std::string pattern, Blank blank, Text form) const {
    if (blank == Blank::accepted) pattern = "^$|" + pattern;
    schema["pattern"] = pattern;
    schema["patternErrorMessage"] = said(form);
  }

  static void add_limits(Json& schema, std::int64_t least, std::int64_t most) {
    schema["minimum"] = least;
    schema["maximum"] = most;
  }

  // Words beside a `$ref` are for editors; validators of draft 7 pass over them.
  static void add_record(Json& schema, const RecordTable& table, Blank blank) {
    if (blank == Blank::accepted) return schema.update(reference_to(table));
    schema["allOf"] = Json::array({reference_to(table)});
    schema["type"] = "object";
  }

  void add_choices(Json& schema, const Enumeration& choices, Blank blank) const {
    Json names = Json::array();
    Json labels = Json::array();
    std::vector<std::string> explained;
    for (const EnumerationValue& value : choices.values) {
      names.push_back(value.name);
      labels.push_back(spoken(language_, labelled, value.label, sentence_of(choices, value)));
      explained.push_back("`" + std::string(value.name) + "` (" + said(value.label) + ")");
    }
    add_types(schema, {"string"}, blank, spoken(language_, one_of, join(explained, ", ")));
    if (blank == Blank::accepted) {
      names.push_back(nullptr);
      labels.push_back(said(not_given));
    }
    schema["enum"] = std::move(names);
    schema["markdownEnumDescriptions"] = labels;
    for (Json& label : labels) label = without_backticks(label.get<std::string>());
    schema["enumDescriptions"] = std::move(labels);
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
