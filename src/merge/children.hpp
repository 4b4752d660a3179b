// The entries and items of a collection under the names that they keep from version to version.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "edit/pieces.hpp"
#include "schema/role.hpp"
#include "yaml/tree.hpp"

namespace ctg::merge {

// One version of the file, read.
struct Version {
  std::string_view bytes;
  const yaml::Tree* tree = nullptr;
};

using schema::Role;

struct Child {
  std::string name;                 // the key, or what tells the item apart
  std::optional<yaml::Cursor> key;  // of an entry
  yaml::Cursor value;
  std::optional<edit::Piece> piece;  // its lines; none for what stands between brackets
};

// A collection of one version; of a version that has nothing there, or no value, it is empty.
struct Collection {
  const Version* version = nullptr;
  std::optional<yaml::Cursor> node;
  std::vector<Child> children;

  bool is_block() const { return node && node->is_block(); }
  // Behind the lines of its last piece; 0 where it has none.
  std::uint32_t end_of_pieces() const { return children.empty() || !children.back().piece ? 0 : children.back().piece->end; }
};

// `lead`: where what stands before the first piece begins.
Collection collection_of(const Version& version, std::optional<yaml::Cursor> node, const Role& role, std::uint32_t lead);

// What one child is in each version; null where it is not.
struct Triple {
  const Child* base = nullptr;
  const Child* ours = nullptr;
  const Child* theirs = nullptr;

  // As the result has it.
  const Child& shown() const { return ours != nullptr ? *ours : theirs != nullptr ? *theirs : *base; }
  bool is_added_by_ours() const { return base == nullptr && theirs == nullptr; }
};

// In the order of ours; what only theirs has stands behind what it follows there, behind what ours added at the same place, or where
// its date belongs.
std::vector<Triple> matched(const Collection& base, const Collection& ours, const Collection& theirs, const Role& role);

// The value of a child; none for none.
std::optional<yaml::Cursor> value_of(const Child* child);

// True where both say the same, however it is written: the order of entries and of sets does not matter.
bool say_the_same(yaml::Cursor one, yaml::Cursor other, const Role& role);
// The same where either may not be there.
bool say_the_same(const std::optional<yaml::Cursor>& one, const std::optional<yaml::Cursor>& other, const Role& role);

}  // namespace ctg::merge
