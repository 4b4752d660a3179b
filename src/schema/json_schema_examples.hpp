// The examples of fields and the bodies of snippets, as JSON.
#pragma once

#include <nlohmann/json.hpp>

#include "i18n/language.hpp"
#include "schema/field.hpp"

namespace ctg::schema {

using Json = nlohmann::ordered_json;

// What a program that knows no table reads where the example of a field stands in a plan.
Json example_of(const Field& field);

// What the snippet of a table inserts, with the places that are filled in one after the other: `${1:Title}`, `${2|high,low|}`.
// A group without a snippet of its own is given whole.
Json snippet_body(const RecordTable& table, Language language);

}  // namespace ctg::schema
