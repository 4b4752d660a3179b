// Every table there is, and where a field of a given name stands.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "schema/field.hpp"

namespace ctg::schema {

// The convention, the things of each kind and the settings first, as they stand at the top of a file; then the nested groups.
std::span<const RecordTable* const> all_tables();

// By its name or, for a kind of thing, by its plural: `action`, `actions`, `step`. Null where there is none.
const RecordTable* find_table(std::string_view name);

struct FieldPlace {
  const RecordTable* table = nullptr;  // the table that has the field
  const Field* field = nullptr;
};

// A field by its name (`lead`), under its table (`action.lead`, `step.due`) or down a path (`action.planned.end`, `steps.due`).
// Several where several tables have it; in the order of all_tables, each once.
std::vector<FieldPlace> find_fields(std::string_view path);

// The fields whose value is a record of this table: `steps` of an action for the table of a step.
std::vector<FieldPlace> fields_that_hold(const RecordTable& table);

}  // namespace ctg::schema
