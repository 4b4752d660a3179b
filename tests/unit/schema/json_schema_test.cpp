// The JSON Schema is JSON, says every key of every table, and is closed where the reader is.
#include "schema/json_schema.hpp"

#include <doctest/doctest.h>

#include <functional>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

#include "schema/catalog.hpp"

using namespace ctg;
using namespace ctg::schema;

namespace {

using Json = nlohmann::json;

Json schema_in(Language language) { return Json::parse(json_schema(language)); }

void each_object(const Json& json, const std::function<void(const Json&)>& visit) {
  if (json.is_object()) visit(json);
  if (json.is_structured())
    for (const Json& item : json) each_object(item, visit);
}

}  // namespace

TEST_CASE("the schema is draft 7, ends with a line end, and has the same bytes each time") {
  const std::string text = json_schema(Language::french);
  CHECK(text == json_schema(Language::french));
  CHECK(text != json_schema(Language::english));
  CHECK(text.back() == '\n');
  const Json schema = Json::parse(text);
  CHECK(schema["$schema"] == "http://json-schema.org/draft-07/schema#");
  CHECK(schema["$id"] == "urn:ctg:plan:1:fr");
}

TEST_CASE("the top of a file takes the keys of every kind, those of one's own, and no others") {
  const Json schema = schema_in(Language::english);
  CHECK(schema["additionalProperties"] == false);
  CHECK(schema["patternProperties"].contains("^x-"));
  const Json& keys = schema["properties"];
  CHECK(keys.size() == 4 + 2 * kind_count);
  for (const char* key : {"format", "convention", "settings", "accepted", "actions", "action", "people", "person", "bodies", "body"})
    CHECK(keys.contains(key));
}

TEST_CASE("every field of every table is a property, with its mark of required, and every group is closed") {
  const Json schema = schema_in(Language::french);
  for (const RecordTable* table : all_tables()) {
    if (table == &table_of<RuleLevel>()) continue;  // written as a mapping from rule to level
    CAPTURE(std::string(table->name));
    const Json& definition = schema["definitions"][std::string(table->name)];
    CHECK(definition["additionalProperties"] == false);
    CHECK(definition["properties"].size() == table->fields.size());
    std::set<std::string> required;
    if (definition.contains("allOf"))
      for (const Json& one : definition["allOf"]) {
        required.insert(one["required"][0]);
        CHECK(one["errorMessage"].get<std::string>().starts_with("Il manque `" + one["required"][0].get<std::string>() + "`"));
      }
    for (const Field& field : table->fields) {
      CAPTURE(std::string(field.name));
      const Json& property = definition["properties"][std::string(field.name)];
      CHECK(property["title"] == std::string(field.title.in(Language::french)));
      CHECK(property["description"].get<std::string>().find('`') == std::string::npos);
      CHECK(property["examples"].size() == 1);
      CHECK(required.count(std::string(field.name)) == (field.required() ? 1 : 0));
    }
  }
}

TEST_CASE("every definition that is referred to exists, and every choice has a label a value") {
  for (const Language language : {Language::english, Language::french}) {
    const Json schema = schema_in(language);
    each_object(schema, [&](const Json& object) {
      if (object.contains("$ref") && object["$ref"].is_string()) {
        const std::string target = object["$ref"];
        REQUIRE(target.rfind("#/definitions/", 0) == 0);
        CHECK(schema["definitions"].contains(target.substr(14)));
      }
      if (object.contains("enumDescriptions")) {
        CHECK(object["enumDescriptions"].size() == object["enum"].size());
        CHECK(object["markdownEnumDescriptions"].size() == object["enum"].size());
        for (const Json& words : object["enumDescriptions"]) CHECK(words.get<std::string>().find('`') == std::string::npos);
      }
    });
  }
}

TEST_CASE("a key may be left blank only where it may be left out") {
  const Json action = schema_in(Language::english)["definitions"]["action"]["properties"];
  CHECK(action["lead"]["type"] == Json{"string", "number", "null"});
  CHECK(action["title"]["type"] == Json{"string", "number"});
  CHECK(action["steps"]["type"] == Json{"array", "null"});
  CHECK(action["objectives"]["type"] == "array");
  CHECK(action["priority"]["enum"] == Json{"high", "medium", "low", nullptr});
  CHECK(action["status"]["enum"].back() == "cancelled");
  const Json definitions = schema_in(Language::english)["definitions"];
  CHECK(definitions["period"]["type"] == Json{"object", "null"});
  CHECK(definitions["convention"]["properties"]["territory"]["type"] == "object");
  CHECK(action["themes"]["items"]["type"] == Json{"string", "null"});
}

TEST_CASE("every kind of thing has a snippet that gives its required fields, in the order of its table") {
  const Json definitions = schema_in(Language::french)["definitions"];
  for (const Kind kind : all_kinds) {
    const std::string name(kind_info(kind).name);
    CAPTURE(name);
    const Json& definition = definitions[name];
    REQUIRE(definition["defaultSnippets"].size() == 1);
    const Json& body = definition["defaultSnippets"][0]["body"];
    for (const Json& one : definition["allOf"]) CHECK(body.contains(one["required"][0].get<std::string>()));
    for (const auto& [field, value] : body.items()) CHECK(definition["properties"].contains(field));
  }
}

TEST_CASE("a snippet leads from place to place, with the choices of each") {
  const Json body = schema_in(Language::french)["definitions"]["note"]["defaultSnippets"][0]["body"];
  CHECK(body["text"] == "${2:Texte}");
  CHECK(body["kind"] == "${3|progress,risk,success,decision_needed|}");
}

TEST_CASE("a value of another form is refused with the form") {
  const Json schema = schema_in(Language::english);
  each_object(schema["definitions"], [](const Json& object) {
    if (object.contains("pattern")) CHECK(object["patternErrorMessage"] == object["errorMessage"]);
    if (object.contains("enum")) CHECK(object["errorMessage"].get<std::string>().starts_with("One of: "));
  });
}

TEST_CASE("codes are texts, ids and dates have their forms, numbers are numbers") {
  const Json definitions = schema_in(Language::english)["definitions"];
  CHECK(definitions["institution"]["properties"]["siren"]["type"] == Json{"string", "null"});
  CHECK(definitions["action"]["properties"]["id"]["pattern"] == "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$");
  CHECK(definitions["step"]["properties"]["due"]["pattern"].is_string());
  CHECK(definitions["budget_line"]["properties"]["spent"]["examples"][0] == 11480.5);
  CHECK(definitions["budget_line"]["properties"]["year"]["examples"][0] == 2025);
  CHECK(definitions["indicator"]["properties"]["counts_persons"]["examples"][0] == true);
  CHECK(definitions["territory"]["properties"]["communes"]["examples"][0] == Json{"49007", "49015"});
  CHECK(definitions["action"]["properties"]["actual"]["examples"][0] == Json{{"start", "2024-10-07"}});
}

TEST_CASE("the rules are offered by name where they are known, and then no other") {
  const Json open = schema_in(Language::english)["definitions"]["settings"]["properties"]["rules"];
  CHECK(open["additionalProperties"]["enum"].size() == 5);
  const RuleInfo late{
      "late", Family::time, Severity::warning, {"An action is late.", "Une action est en retard."}, {"Why.", "Pourquoi."}, "", ""};
  const RuleInfo* const rules[] = {&late};
  const Json closed = Json::parse(json_schema(Language::french, rules))["definitions"]["settings"]["properties"]["rules"];
  CHECK(closed["additionalProperties"] == false);
  CHECK(closed["properties"]["late"]["description"] == "Une action est en retard.");
}
