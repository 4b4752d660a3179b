// Makes pieces of a JSON Schema (draft 7).
#include "document/data_shape.hpp"

namespace ctg::shape {

Data::Object object(Data::Object properties) {
  Data::List names;
  for (const auto& [name, schema] : properties) names.emplace_back(name);
  return {{"type", "object"}, {"additionalProperties", false}, {"required", std::move(names)}, {"properties", std::move(properties)}};
}

Data::Object list_of(Data::Object items) { return {{"type", "array"}, {"items", std::move(items)}}; }

Data::Object only(std::string_view type) { return {{"type", type}}; }

Data::Object or_null(std::string_view type) { return {{"type", Data::List{type, "null"}}}; }

Data::Object one_of(Data::List words) { return {{"enum", std::move(words)}}; }

}  // namespace ctg::shape
