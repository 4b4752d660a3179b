// Reads the examples of fields as JSON, and makes the bodies of snippets.
#include "schema/json_schema_examples.hpp"

#include <stdexcept>

#include "base/text.hpp"
#include "schema/json_schema_snippets.hpp"
#include "yaml/parse.hpp"

namespace ctg::schema {
namespace {

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

class SnippetBody {
 public:
  explicit SnippetBody(Language language) : language_(language) {}

  Json of(const RecordTable& table) {
    Json body = Json::object();
    if (const Snippet* snippet = find_snippet(table)) {
      for (const Field* field : snippet_fields(*snippet, table)) body[std::string(field->name)] = value(*field);
    } else {
      for (const Field& field : table.fields) body[std::string(field.name)] = value(field);
    }
    return body;
  }

 private:
  Json value(const Field& field) {
    Json single = field.shape == Shape::record ? of(field.record()) : Json(place(field));
    return field.list ? Json::array({std::move(single)}) : single;
  }

  std::string place(const Field& field) {
    const std::string number = std::to_string(++places_);
    switch (field.shape) {
      case Shape::choice: {
        std::vector<std::string> names;
        for (const EnumerationValue& value : field.choices().values) names.emplace_back(value.name);
        return "${" + number + "|" + join(names, ",") + "|}";
      }
      case Shape::boolean:
        return "${" + number + "|true,false|}";
      case Shape::date:
      case Shape::amount:
      case Shape::decimal:
      case Shape::integer:
        return "${" + number + ":" + std::string(field.example) + "}";
      case Shape::code:
        throw std::logic_error("a snippet with a code, which would stand without quotation marks");
      default:
        return "${" + number + ":" + std::string(field.title.in(language_)) + "}";
    }
  }

  Language language_;
  int places_ = 0;
};

}  // namespace

Json example_of(const Field& field) {
  SourceFile source("example", std::string(field.name) + ": " + std::string(field.example) + "\n");
  yaml::Tree tree;
  Findings findings;
  yaml::parse(source, FileId{0}, tree, findings);
  if (!findings.all().empty()) throw std::logic_error("an example that is not YAML");
  return example_value(field, tree.root().first_child().after());
}

Json snippet_body(const RecordTable& table, Language language) { return SnippetBody(language).of(table); }

}  // namespace ctg::schema
