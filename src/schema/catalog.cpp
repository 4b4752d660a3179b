// The list of the tables, and the search of a field in them.
#include "schema/catalog.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace ctg::schema {
namespace {

// What a field's record leads to; null where it has none.
const RecordTable* below(const Field& field) { return field.record == nullptr ? nullptr : &field.record(); }

void add_once(std::vector<FieldPlace>& places, const RecordTable& table, const Field& field) {
  const bool known = std::any_of(places.begin(), places.end(), [&](const FieldPlace& place) { return place.field == &field; });
  if (!known) places.push_back({&table, &field});
}

// Follows the names downwards from one table.
void add_walk(std::vector<FieldPlace>& places, const RecordTable* table, std::span<const std::string_view> names) {
  while (table != nullptr) {
    const Field* field = table->find(names.front());
    if (field == nullptr) return;
    if (names.size() == 1) return add_once(places, *table, *field);
    names = names.subspan(1);
    table = below(*field);
  }
}

}  // namespace

std::span<const RecordTable* const> all_tables() {
  static const std::array tables{
      &table_of<Convention>(), &table_of<Institution>(), &table_of<Person>(),       &table_of<Place>(),      &table_of<Need>(),
      &table_of<Objective>(),  &table_of<Action>(),      &table_of<Indicator>(),    &table_of<Body>(),       &table_of<Meeting>(),
      &table_of<Decision>(),   &table_of<Amendment>(),   &table_of<Settings>(),     &table_of<Acceptance>(), &table_of<Territory>(),
      &table_of<Period>(),     &table_of<Signatory>(),   &table_of<Deliberation>(), &table_of<Attendance>(), &table_of<Evaluation>(),
      &table_of<Figure>(),     &table_of<Partner>(),     &table_of<Step>(),         &table_of<Blocker>(),    &table_of<Means>(),
      &table_of<BudgetLine>(), &table_of<Funding>(),     &table_of<Note>(),         &table_of<Baseline>(),   &table_of<Target>(),
      &table_of<Measure>(),    &table_of<Bounds>(),      &table_of<Member>(),       &table_of<Source>(),     &table_of<DocumentLink>(),
      &table_of<Thresholds>(), &table_of<RuleLevel>(),
  };
  return tables;
}

const RecordTable* find_table(std::string_view name) {
  for (const RecordTable* table : all_tables())
    if (table->name == name) return table;
  for (const Kind kind : all_kinds)
    if (kind_info(kind).plural == name) return &table_of(kind);
  return nullptr;
}

std::vector<FieldPlace> find_fields(std::string_view path) {
  const std::vector<std::string_view> names = split(path, '.');
  std::vector<FieldPlace> places;
  if (names.size() > 1) add_walk(places, find_table(names.front()), std::span(names).subspan(1));
  for (const RecordTable* table : all_tables()) add_walk(places, table, names);
  return places;
}

std::vector<FieldPlace> fields_that_hold(const RecordTable& table) {
  std::vector<FieldPlace> places;
  for (const RecordTable* holder : all_tables())
    for (const Field& field : holder->fields)
      if (below(field) == &table || (field.shape == Shape::rule_levels && &table == &table_of<RuleLevel>()))
        places.push_back({holder, &field});
  return places;
}

}  // namespace ctg::schema
