// Makes pieces of a JSON Schema (draft 7).
#include "document/data_shape.hpp"

namespace ctg::shape {

Data::Object object(Data::Object properties) {
  Data::List names;
  for (const auto& [name, schema] : properties) names.emplace_back(name);
  return {{"type", "object"}, {"additionalProperties", false}, {"required", std::move(names)}, {"properties", std::move(properties)}};
}

Data::Object with_optional(Data::Object object, std::string key, Data::Object schema) {
  Data::Object properties = std::get<Data::Object>(object.at("properties").value());
  properties.emplace(std::move(key), std::move(schema));
  object["properties"] = std::move(properties);
  return object;
}

Data::Object list_of(Data::Object items) { return {{"type", "array"}, {"items", std::move(items)}}; }

Data::Object only(std::string_view type) { return {{"type", type}}; }

Data::Object or_null(std::string_view type) { return {{"type", Data::List{type, "null"}}}; }

Data::Object or_null(Data::Object schema) { return any_of({std::move(schema), only("null")}); }

Data::Object one_of(Data::List words) { return {{"enum", std::move(words)}}; }

Data::Object any_of(Data::List schemas) { return {{"anyOf", std::move(schemas)}}; }

Data::Object count() { return {{"type", "integer"}, {"minimum", 0}}; }

Data::Object date() { return {{"type", "string"}, {"format", "date"}}; }

Data::Object said(std::string_view sentence, Data::Object schema) {
  schema["description"] = sentence;
  return schema;
}

Data::Object output(std::string_view name, Language language, Text title, Text sentence, Data::Object properties) {
  properties.emplace("schema", Data::Object{{"const", name}});
  Data::Object schema = object(std::move(properties));
  schema["$schema"] = "http://json-schema.org/draft-07/schema#";
  std::string id = "urn:" + std::string(name) + "/" + std::string(language_code(language));
  for (char& letter : id)
    if (letter == '.' || letter == '/') letter = ':';
  schema["$id"] = std::move(id);
  schema["title"] = title.in(language);
  return said(sentence.in(language), std::move(schema));
}

}  // namespace ctg::shape
