// The snippets that editors offer: which fields a new thing begins with.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "schema/field.hpp"

namespace ctg::schema {

struct Snippet {
  std::string_view table;
  Text label;
  std::string_view fields;  // names in the order they are written, a blank between them
};

// One a table at most; the required fields are among its own.
std::span<const Snippet> snippets();
const Snippet* find_snippet(const RecordTable& table);

// The fields of a snippet, all of the table.
std::vector<const Field*> snippet_fields(const Snippet& snippet, const RecordTable& table);

}  // namespace ctg::schema
