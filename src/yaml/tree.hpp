// A YAML file as a flat tree of nodes that know exactly where they stand.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "source/span.hpp"

namespace ctg::yaml {

enum class Kind : std::uint8_t { scalar, sequence, mapping };
enum class Style : std::uint8_t { plain, single_quoted, double_quoted, literal, folded, block, flow };

// In document order: a node's children follow it. A mapping's children are key, value, key, value…
struct Node {
  std::string_view value;      // a scalar's text, decoded; owned by the SourceFile
  std::uint32_t begin = 0;     // bytes of the file, quotes, brackets and block indicators included
  std::uint32_t end = 0;       // of a block collection: the end of its last child; of an absent value: its begin
  std::uint32_t next = 0;      // the index past this node and all that is below it
  std::uint32_t children = 0;  // items of a sequence, entries of a mapping
  Kind kind = Kind::scalar;
  Style style = Style::plain;
  bool damaged = false;  // something inside could not be read: what is missing here may not be missing
};

class Tree;

// One node of a tree, to walk from.
class Cursor {
 public:
  Cursor(const Tree& tree, std::uint32_t index) : tree_(&tree), index_(index) {}
  const Node& node() const;
  const Node* operator->() const { return &node(); }
  bool is_scalar() const { return node().kind == Kind::scalar; }
  bool is_sequence() const { return node().kind == Kind::sequence; }
  bool is_mapping() const { return node().kind == Kind::mapping; }
  // A mapping or a sequence with a line for each entry or item.
  bool is_block() const { return node().style == Style::block; }
  // A plain scalar that YAML reads as no value: nothing, `~`, `null`, `Null`, `NULL`.
  bool is_null() const;
  std::string_view text() const { return node().value; }
  Span span() const;

  // Children one after the other: `for (Cursor child = c.first_child(); child.index() != c.end_index(); child = child.after())`.
  Cursor first_child() const { return {*tree_, index_ + 1}; }
  Cursor after() const { return {*tree_, node().next}; }
  std::uint32_t index() const { return index_; }
  std::uint32_t end_index() const { return node().next; }

  // Calls visit(Cursor key, Cursor value) for each entry of a mapping.
  template <class Visit>
  void each_entry(Visit&& visit) const {
    for (Cursor key = first_child(); key.index_ != end_index();) {
      const Cursor value = key.after();
      visit(key, value);
      key = value.after();
    }
  }
  // The value of an entry of a mapping; none for what is no mapping.
  std::optional<Cursor> value_of(std::string_view key) const {
    std::optional<Cursor> found;
    if (is_mapping())
      each_entry([&](Cursor name, Cursor value) {
        if (!found && name.is_scalar() && name.text() == key) found = value;
      });
    return found;
  }
  template <class Visit>
  void each_item(Visit&& visit) const {
    for (Cursor item = first_child(); item.index_ != end_index(); item = item.after()) visit(item);
  }

 private:
  const Tree* tree_;
  std::uint32_t index_;
};

// A comment that speaks to the program: `# ctg: allow late - agreed with the Caf`.
struct Directive {
  Span at;                // from `#` to the end of the line
  std::string_view text;  // what follows `ctg:`, trimmed
  bool own_line = false;  // nothing but blanks before it on its line
};

// Reused from file to file: clear() keeps the memory.
class Tree {
 public:
  FileId file;
  std::vector<Node> nodes;  // empty where nothing could be read, or the file says nothing
  std::vector<Directive> directives;
  bool complete = true;  // false where an error hid a part of the file

  void clear() {
    nodes.clear();
    directives.clear();
    complete = true;
  }
  bool empty() const { return nodes.empty(); }
  Cursor root() const { return {*this, 0}; }
};

inline const Node& Cursor::node() const { return tree_->nodes[index_]; }
inline Span Cursor::span() const { return {tree_->file, node().begin, node().end}; }
inline bool Cursor::is_null() const {
  const Node& n = node();
  if (n.kind != Kind::scalar || n.style != Style::plain) return false;
  if (n.value.size() > 4) return false;
  return n.value.empty() || n.value == "~" || n.value == "null" || n.value == "Null" || n.value == "NULL";
}

}  // namespace ctg::yaml
