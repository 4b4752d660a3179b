// Two groups of fields compared field by field, down to what differs.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "diff/canonical.hpp"
#include "diff/change.hpp"

namespace ctg::diff {

// One difference; what it means is not yet known.
struct Difference {
  std::vector<const schema::Field*> path;
  std::string item;              // of the innermost list on the path, by what tells its items apart
  schema::Value item_record;     // that item, the newer where there are two
  Event event = Event::changed;  // of an item or a value: given on one side only
  schema::Value from;
  schema::Value to;
  const void* item_before = nullptr;  // the record of that list that holds what changed; null on the side that has none
  const void* item_after = nullptr;

  const schema::Field& field() const { return *path.back(); }
};

using Visit = std::function<void(const Difference&)>;

// Either record may be null: it gives nothing. Lists of words and references are sets; items of other lists are told apart by
// identity_of; where one is left on either side, and they are targets, it is the same one.
void compare_records(const schema::RecordTable& table, const void* before, const void* after, const Names& names, const Visit& visit);

}  // namespace ctg::diff
