// What the keys of a query ask of an action: how a value becomes a test, for each form that values take.
#pragma once

#include "views/query_names.hpp"

namespace ctg::views {

// One enumerated value or a list of them.
template <class E>
bool holds(const Located<E>& field, std::size_t place) {
  return field.given() && static_cast<std::size_t>(field.value) == place;
}
template <class E>
bool holds(const std::vector<Located<E>>& field, std::size_t place) {
  for (const Located<E>& value : field)
    if (holds(value, place)) return true;
  return false;
}

template <class E>
E enumerated_in(const Located<E>&);
template <class E>
E enumerated_in(const std::vector<Located<E>>&);
template <auto Member>
const Enumeration& enumeration_of() {
  return enumeration<decltype(enumerated_in(std::declval<const Action&>().*Member))>();
}

template <auto Member>
ValueTest compile_enumeration(std::string_view value, const Plan&) {
  const auto place = find_value(enumeration_of<Member>(), value);
  if (!place) return tl::unexpected(place.error());
  return [wanted = *place](const Plan&, const Action& action, Date) { return holds(action.*Member, wanted); };
}
template <auto Member>
std::vector<QueryValue> enumeration_values(const Plan&) {
  return offered_values(enumeration_of<Member>());
}

// Whether an action names one of the things, in one reference, in a list of them, or in its own way.
using NamesThings = bool (*)(const Plan& plan, const Action& action, const NamedThings& things);

inline bool names_one(const AnyReference& reference, const NamedThings& things) { return things.has(reference); }
template <class R>
bool names_one(const std::vector<R>& references, const NamedThings& things) {
  for (const R& reference : references)
    if (things.has(reference)) return true;
  return false;
}
template <auto Member>
bool member_names(const Plan&, const Action& action, const NamedThings& things) {
  return names_one(action.*Member, things);
}

bool names_partner(const Plan& plan, const Action& action, const NamedThings& things);
bool names_funder(const Plan& plan, const Action& action, const NamedThings& things);  // of the funding, or a partner as funder
bool names_owner(const Plan& plan, const Action& action, const NamedThings& things);   // of a step or of an open blocker
bool names_anywhere(const Plan& plan, const Action& action, const NamedThings& things);
bool names_amendment(const Plan& plan, const Action& action, const NamedThings& things);  // either names the other
bool is_itself(const Plan& plan, const Action& action, const NamedThings& things);

template <NamesThings Names, Kind... Kinds>
ValueTest compile_things(std::string_view value, const Plan& plan) {
  auto things = find_things(plan, KindSet{Kinds...}, value);
  if (!things) return tl::unexpected(things.error());
  return [wanted = std::move(*things)](const Plan& of, const Action& action, Date) { return Names(of, action, wanted); };
}
template <Kind... Kinds>
std::vector<QueryValue> things_values(const Plan& plan) {
  return offered_things(plan, KindSet{Kinds...});
}

ValueTest compile_id(std::string_view value, const Plan& plan);  // `AVS-*`: what begins so
ValueTest compile_code(std::string_view value, const Plan& plan);
std::vector<QueryValue> code_values(const Plan& plan);
ValueTest compile_objective(std::string_view value, const Plan& plan);  // with what is below it
ValueTest compile_title(std::string_view value, const Plan& plan);
ValueTest compile_service(std::string_view value, const Plan& plan);
// Anywhere in the texts of the action; also what a word without a key asks.
ValueTest compile_words(std::string_view value, const Plan& plan);
ValueTest compile_note(std::string_view value, const Plan& plan);
std::vector<QueryValue> note_values(const Plan& plan);
ValueTest compile_has(std::string_view value, const Plan& plan);
std::vector<QueryValue> has_values(const Plan& plan);

// The date of an action in a period; none where it has none.
using DateOf = std::optional<PartialDate> (*)(const Action& action, Date today);
std::optional<PartialDate> due_date(const Action& action, Date today);
std::optional<PartialDate> start_date(const Action& action, Date today);
std::optional<PartialDate> started_date(const Action& action, Date today);
std::optional<PartialDate> ended_date(const Action& action, Date today);
std::optional<PartialDate> noted_date(const Action& action, Date today);
ValueTest compile_period(std::string_view value, DateOf date_of);
template <DateOf date>
ValueTest compile_date(std::string_view value, const Plan&) {
  return compile_period(value, date);
}

ValueTest compile_open(std::string_view value, const Plan& plan);
ValueTest compile_late(std::string_view value, const Plan& plan);
ValueTest compile_starting_late(std::string_view value, const Plan& plan);
ValueTest compile_soon(std::string_view value, const Plan& plan);
ValueTest compile_stale(std::string_view value, const Plan& plan);
ValueTest compile_overdue_steps(std::string_view value, const Plan& plan);

}  // namespace ctg::views
