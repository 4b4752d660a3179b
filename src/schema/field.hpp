// One description of every field: what reads it, explains it, orders it and shows it all come from here.
#pragma once

#include <functional>
#include <span>
#include <string_view>

#include "i18n/text.hpp"
#include "model/plan.hpp"
#include "schema/value.hpp"
#include "yaml/tree.hpp"

namespace ctg::schema {

class Reading;

enum class Shape : std::uint8_t { text, id, code, date, amount, decimal, integer, boolean, choice, reference, record, rule_levels };
enum class Presence : std::uint8_t { optional, required };

using ReferenceVisitor = std::function<void(const struct Field&, AnyReference&)>;

struct Field {
  std::string_view name;
  Text title;
  Text sentence;
  std::string_view example;  // as it is written in a plan, after `name: `; several lines for a list of records
  Presence presence = Presence::optional;
  Shape shape = Shape::text;
  bool list = false;
  const Enumeration& (*choices)() = nullptr;  // of a choice
  KindSet targets{};                          // of a reference
  const RecordTable& (*record)() = nullptr;   // of a record
  void (*read)(Reading& reading, const Field& field, yaml::Cursor node, void* owner) = nullptr;
  Value (*value)(const void* owner) = nullptr;
  void (*each_reference)(void* owner, const Field& field, const ReferenceVisitor& visit) = nullptr;  // null where it holds none

  bool required() const { return presence == Presence::required; }
};

// A group of fields in canonical key order: a thing, or a nested group.
struct RecordTable {
  std::string_view name;  // `action`, `convention`, `step`
  Text title;
  Text sentence;
  std::span<const Field> fields;

  // `expected`: where to look first, counted in `fields`; files give most fields in the table's order.
  const Field* find(std::string_view field_name, std::size_t expected = 0) const;
};

// The table of one struct of model/things.hpp.
template <class T>
const RecordTable& table_of();

// The table of one kind of thing.
const RecordTable& table_of(Kind kind);

// One thing of a plan as the rows of its table take it: a pointer to an Action where kind is action, not to its Thing.
void* record_of(Plan& plan, Kind kind, std::size_t index);
const void* record_of(const Plan& plan, Kind kind, std::size_t index);

// Calls visit for every reference of a record, nested ones included.
void each_reference(const RecordTable& table, void* record, const ReferenceVisitor& visit);
// Of every thing that has a kind, with its place. The convention has none: its references are not among them.
void each_reference(Plan& plan, const std::function<void(Kind, std::size_t, const Field&, AnyReference&)>& visit);
// Of the whole plan, the convention's first.
void each_reference(Plan& plan, const ReferenceVisitor& visit);

}  // namespace ctg::schema
