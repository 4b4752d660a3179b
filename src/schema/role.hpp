// What the tables say of a place in a file, walking down its keys from the top.
#pragma once

#include <string_view>

#include "schema/field.hpp"

namespace ctg::schema {

struct Role {
  bool is_file = false;                 // the top: its keys say what the file holds
  const RecordTable* record = nullptr;  // of the mapping there, or of each item of the list there; null: not known
  const Field* field = nullptr;         // that the value there belongs to, or each item of the list there; null: none
  bool is_thing = false;                // what a key of the top holds, or each item of the list there

  Role of_entry(std::string_view key) const;
};

}  // namespace ctg::schema
