// Makes the row of a field from the member that holds it: its type says how it is read and shown.
#pragma once

#include <array>
#include <type_traits>

#include "schema/read.hpp"

namespace ctg::schema {

template <>
const RecordTable& table_of<RuleLevel>();

namespace detail {

template <class M>
struct Traits;  // of a member's type

using Choices = const Enumeration& (*)();
using Table = const RecordTable& (*)();

template <Shape S>
struct Plain {
  static constexpr Shape shape = S;
  static constexpr bool list = false;
  static constexpr Choices choices = nullptr;
  static constexpr KindSet targets{};
  static constexpr Table record = nullptr;
};
template <>
struct Traits<LocatedText> : Plain<Shape::text> {};
template <>
struct Traits<LocatedCode> : Plain<Shape::code> {};
template <>
struct Traits<LocatedDate> : Plain<Shape::date> {};
template <>
struct Traits<LocatedAmount> : Plain<Shape::amount> {};
template <>
struct Traits<LocatedDecimal> : Plain<Shape::decimal> {};
template <>
struct Traits<LocatedInteger> : Plain<Shape::integer> {};
template <>
struct Traits<LocatedFlag> : Plain<Shape::boolean> {};
template <class E>
requires std::is_enum_v<E>
struct Traits<Located<E>> : Plain<Shape::choice> {
  static constexpr Choices choices = &enumeration<E>;
};
template <Kind... Targets>
struct Traits<Reference<Targets...>> : Plain<Shape::reference> {
  static constexpr KindSet targets{Targets...};
};
template <class T>
requires std::is_base_of_v<Record, T>
struct Traits<T> : Plain<Shape::record> {
  static constexpr Table record = &table_of<T>;
};
template <class T>
struct Traits<std::vector<T>> : Traits<T> {
  static constexpr bool list = true;
};
// Written as a mapping from rule to level, kept as a list of both.
template <>
struct Traits<std::vector<RuleLevel>> : Plain<Shape::rule_levels> {};

inline Value value_of(const LocatedText& v) { return v.given() ? Value{v.value, v.at} : Value{}; }
inline Value value_of(const LocatedCode& v) { return v.given() ? Value{v.value.text, v.at} : Value{}; }
template <class T>
Value value_of(const Located<T>& v) {
  if (!v.given()) return {};
  if constexpr (std::is_enum_v<T>)
    return {&enumeration<T>().values[static_cast<std::size_t>(v.value)], v.at};
  else
    return {v.value, v.at};
}
template <Kind... Targets>
Value value_of(const Reference<Targets...>& v) {
  return v.given() ? Value{static_cast<const AnyReference*>(&v), v.at} : Value{};
}
template <class T>
requires std::is_base_of_v<Record, T> Value value_of(const T& v) {
  return v.given() ? Value{RecordValue{&table_of<T>(), &v}, v.at} : Value{};
}
// Not a Record, as it is not written as one; shown as one.
inline Value value_of(const RuleLevel& v) { return {RecordValue{&table_of<RuleLevel>(), &v}, v.rule.at}; }
template <class T>
Value value_of(const std::vector<T>& list) {
  if (list.empty()) return {};
  Value::List values;
  values.reserve(list.size());
  for (const T& item : list) values.push_back(value_of(item));
  const Span at = values.front().at;
  return {std::move(values), at};
}

template <class T>
void visit_references(T& value, const Field& field, const ReferenceVisitor& visit) {
  if constexpr (std::is_base_of_v<AnyReference, T>) {
    if (value.given()) visit(field, value);
  } else if constexpr (std::is_base_of_v<Record, T>) {
    if (value.given()) each_reference(table_of<T>(), &value, visit);
  }
}
template <class T>
void visit_references(std::vector<T>& list, const Field& field, const ReferenceVisitor& visit) {
  for (T& item : list) visit_references(item, field, visit);
}

}  // namespace detail

// `row<Action, &Action::lead>("lead", {"Lead", "Pilote"}, {sentence}, "caf-49")`. Owner is the struct the table describes; the member
// may be inherited.
template <class Owner, auto Member>
constexpr Field row(std::string_view name, Text title, Text sentence, std::string_view example, Presence presence = Presence::optional) {
  using Type = std::remove_cvref_t<decltype(std::declval<Owner&>().*Member)>;
  using Of = detail::Traits<Type>;
  Field field{name, title, sentence, example, presence, Of::shape, Of::list, Of::choices, Of::targets, Of::record};
  field.read = [](Reading& reading, const Field& self, yaml::Cursor node, void* owner) {
    read_value(reading, self, node, static_cast<Owner*>(owner)->*Member);
  };
  field.value = [](const void* owner) { return detail::value_of(static_cast<const Owner*>(owner)->*Member); };
  if constexpr (Of::shape == Shape::reference || Of::shape == Shape::record)
    field.each_reference = [](void* owner, const Field& self, const ReferenceVisitor& visit) {
      detail::visit_references(static_cast<Owner*>(owner)->*Member, self, visit);
    };
  return field;
}

// An id: checked for its form.
template <class Owner, auto Member>
constexpr Field id_row(std::string_view name, Text title, Text sentence, std::string_view example, Presence presence = Presence::optional) {
  Field field = row<Owner, Member>(name, title, sentence, example, presence);
  field.shape = Shape::id;
  return field;
}

}  // namespace ctg::schema
