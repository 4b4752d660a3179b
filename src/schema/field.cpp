// Looks a field up in its table, finds the table of a kind, and walks the references of a plan.
#include "schema/field.hpp"

#include <algorithm>
#include <stdexcept>

namespace ctg::schema {

namespace {

// The list of one kind, with its own type: the rows of a table take exactly the struct it describes.
template <class Visit>
void with_list(Plan& plan, Kind kind, Visit&& visit) {
  switch (kind) {
    case Kind::institution:
      return visit(plan.institutions);
    case Kind::person:
      return visit(plan.people);
    case Kind::place:
      return visit(plan.places);
    case Kind::need:
      return visit(plan.needs);
    case Kind::objective:
      return visit(plan.objectives);
    case Kind::action:
      return visit(plan.actions);
    case Kind::indicator:
      return visit(plan.indicators);
    case Kind::body:
      return visit(plan.bodies);
    case Kind::meeting:
      return visit(plan.meetings);
    case Kind::decision:
      return visit(plan.decisions);
    case Kind::amendment:
      return visit(plan.amendments);
  }
  throw std::logic_error("a kind without a list");
}

}  // namespace

const Field* RecordTable::find(std::string_view field_name, std::size_t expected) const {
  const auto has_name = [field_name](const Field& field) { return field.name == field_name; };
  const auto first = fields.begin() + static_cast<std::ptrdiff_t>(std::min(expected, fields.size()));
  if (const auto found = std::find_if(first, fields.end(), has_name); found != fields.end()) return &*found;
  const auto found = std::find_if(fields.begin(), first, has_name);
  return found == first ? nullptr : &*found;
}

const RecordTable& table_of(Kind kind) {
  switch (kind) {
    case Kind::institution:
      return table_of<Institution>();
    case Kind::person:
      return table_of<Person>();
    case Kind::place:
      return table_of<Place>();
    case Kind::need:
      return table_of<Need>();
    case Kind::objective:
      return table_of<Objective>();
    case Kind::action:
      return table_of<Action>();
    case Kind::indicator:
      return table_of<Indicator>();
    case Kind::body:
      return table_of<Body>();
    case Kind::meeting:
      return table_of<Meeting>();
    case Kind::decision:
      return table_of<Decision>();
    case Kind::amendment:
      return table_of<Amendment>();
  }
  throw std::logic_error("a kind without a table");
}

void each_reference(const RecordTable& table, void* record, const ReferenceVisitor& visit) {
  for (const Field& field : table.fields)
    if (field.each_reference != nullptr) field.each_reference(record, field, visit);
}

void each_reference(Plan& plan, const std::function<void(Kind, std::size_t, const Field&, AnyReference&)>& visit) {
  for (const Kind kind : all_kinds) {
    const RecordTable& table = table_of(kind);
    with_list(plan, kind, [&](auto& things) {
      for (std::size_t index = 0; index < things.size(); ++index)
        each_reference(table, &things[index], [&](const Field& field, AnyReference& reference) { visit(kind, index, field, reference); });
    });
  }
}

void each_reference(Plan& plan, const ReferenceVisitor& visit) {
  each_reference(table_of<Convention>(), &plan.convention, visit);
  each_reference(plan, [&](Kind, std::size_t, const Field& field, AnyReference& reference) { visit(field, reference); });
}

void* record_of(Plan& plan, Kind kind, std::size_t index) {
  void* found = nullptr;
  with_list(plan, kind, [&](auto& things) { found = &things.at(index); });
  return found;
}

// NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast): what is found is const again
const void* record_of(const Plan& plan, Kind kind, std::size_t index) { return record_of(const_cast<Plan&>(plan), kind, index); }

}  // namespace ctg::schema
