// Reads nodes of a tree into the fields of the model, and says what a field may not be.
#pragma once

#include <string_view>
#include <vector>

#include "diag/diagnostic.hpp"
#include "schema/field.hpp"
#include "source/source_map.hpp"

namespace ctg::schema {

// One file being read.
class Reading {
 public:
  Reading(const SourceFile& source, FileId file, Findings& findings) : source_(source), file_(file), findings_(findings) {}
  Findings& findings() { return findings_; }
  const SourceFile& source() const { return source_; }
  FileId file() const { return file_; }

 private:
  const SourceFile& source_;
  FileId file_;
  Findings& findings_;
};

// Reads a mapping into a record, field by field: unknown keys, missing fields, wrong types and values are said, the rest is kept.
void read_record(Reading& reading, const RecordTable& table, yaml::Cursor node, void* record, Record& place);

// One value each. False, and a finding, where the node is not of that type; true and nothing changed where it says nothing (null).
void read_value(Reading& reading, const Field& field, yaml::Cursor node, LocatedText& out);
void read_value(Reading& reading, const Field& field, yaml::Cursor node, LocatedCode& out);
void read_value(Reading& reading, const Field& field, yaml::Cursor node, LocatedDate& out);
void read_value(Reading& reading, const Field& field, yaml::Cursor node, LocatedAmount& out);
void read_value(Reading& reading, const Field& field, yaml::Cursor node, LocatedDecimal& out);
void read_value(Reading& reading, const Field& field, yaml::Cursor node, LocatedInteger& out);
void read_value(Reading& reading, const Field& field, yaml::Cursor node, LocatedFlag& out);
void read_reference(Reading& reading, const Field& field, yaml::Cursor node, AnyReference& out);
// The place of the choice in its enumeration; none, with a finding, where it is not one of them.
std::optional<std::size_t> read_choice(Reading& reading, const Field& field, yaml::Cursor node);

template <class E>
requires std::is_enum_v<E>
void read_value(Reading& reading, const Field& field, yaml::Cursor node, Located<E>& out) {
  if (const auto choice = read_choice(reading, field, node)) out = {static_cast<E>(*choice), node.span()};
}
template <Kind... Targets>
void read_value(Reading& reading, const Field& field, yaml::Cursor node, Reference<Targets...>& out) {
  read_reference(reading, field, node, out);
}
template <class T>
requires std::is_base_of_v<Record, T>
void read_value(Reading& reading, const Field&, yaml::Cursor node, T& out) { read_record(reading, table_of<T>(), node, &out, out); }

// The mapping of `settings.rules`: a rule's name, and the level it has in this plan. Whether the rule exists is not known here.
void read_value(Reading& reading, const Field& field, yaml::Cursor node, std::vector<RuleLevel>& out);

// False, with a finding, where the node is not a list.
bool expect_list(Reading& reading, const Field& field, yaml::Cursor node);

template <class T>
void read_value(Reading& reading, const Field& field, yaml::Cursor node, std::vector<T>& out) {
  if (!expect_list(reading, field, node)) return;
  out.reserve(node->children);
  node.each_item([&](yaml::Cursor item) {
    T value;
    read_value(reading, field, item, value);
    if (value.given()) out.push_back(std::move(value));
  });
}

}  // namespace ctg::schema
