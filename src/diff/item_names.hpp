// What an item of a list is called, as it is written in a file.
#pragma once

#include <string>

#include "schema/field.hpp"
#include "yaml/tree.hpp"

namespace ctg::diff {

// Its id, else what the fields of identity_of say of it; all that it says where nothing tells it apart. An item written as one word stands
// for its first identifying field: `- caf-49` and `- {institution: caf-49}` are one partner. `table`: of the items; null where not known.
std::string name_of_item(yaml::Cursor item, const schema::RecordTable* table);

// Everything that a node says, in one line that is the same for the same.
std::string all_said(yaml::Cursor node);

}  // namespace ctg::diff
