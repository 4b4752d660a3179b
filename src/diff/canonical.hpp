// A value as what it says, not how it was written: what two sides are compared by.
#pragma once

#include <map>
#include <string>
#include <utility>

#include "schema/field.hpp"

namespace ctg::diff {

// What a thing of the older side is called on the newer one: an id that was changed is the same thing.
class Names {
 public:
  void add(Kind kind, std::uint32_t index, std::string_view new_id) { new_ids_[{kind, index}] = new_id; }
  std::string_view of(const AnyReference& reference) const;

 private:
  std::map<std::pair<Kind, std::uint32_t>, std::string_view> new_ids_;
};

// The same text for values that say the same: runs of white space are one blank, 1.50 is 1.5, a reference is the id of what it names.
// Empty for what is not given. `names` of the older side; none for the newer.
std::string canonical(const schema::Value& value, const Names* names);

}  // namespace ctg::diff
