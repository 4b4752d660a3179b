// What the words of a query name.
#include "views/query_names.hpp"

#include <algorithm>
#include <array>

#include "base/decimal.hpp"
#include "base/text.hpp"
#include "base/unicode.hpp"
#include "views/objective_tree.hpp"

namespace ctg::views {
namespace {

// Every name that a thing goes by, its id and former ids aside.
std::vector<std::string_view> names_of(const Plan& plan, Kind kind, std::size_t index) {
  const Thing& thing = plan.thing(kind, index);
  std::vector<std::string_view> names;
  const auto add = [&](std::string_view name) {
    if (!name.empty()) names.push_back(name);
  };
  add(thing.title.value);
  add(thing.code.value.text);
  if (kind == Kind::institution) {
    add(plan.institutions[index].short_name.value);
    for (const LocatedText& alias : plan.institutions[index].aliases) add(alias.value);
  }
  return names;
}

template <class Visit>
void each_thing_of(const Plan& plan, KindSet kinds, Visit&& visit) {
  plan.each_thing([&](Kind kind, std::size_t index, const Thing& thing) {
    if (kinds.has(kind)) visit(kind, index, thing);
  });
}

bool has_number(const Plan& plan, Kind kind, std::size_t index, std::string_view word) {
  if (kind != Kind::amendment || !plan.amendments[index].number.given()) return false;
  return parse_integer(word) == plan.amendments[index].number.value;
}

// The ways to recognise a thing, the surest first; the first that finds anything decides.
using Recognises = bool (*)(const Plan& plan, Kind kind, std::size_t index, std::string_view word);

bool by_id(const Plan& plan, Kind kind, std::size_t index, std::string_view word) {
  return lower_ascii(plan.thing(kind, index).id.value) == lower_ascii(word);
}

bool by_former_id(const Plan& plan, Kind kind, std::size_t index, std::string_view word) {
  const TextList& ids = plan.thing(kind, index).former_ids;
  return std::any_of(ids.begin(), ids.end(), [&](const LocatedText& id) { return lower_ascii(id.value) == lower_ascii(word); });
}

bool by_name(const Plan& plan, Kind kind, std::size_t index, std::string_view word) {
  const std::string wanted = comparable(word);
  const std::vector<std::string_view> names = names_of(plan, kind, index);
  return has_number(plan, kind, index, word) ||
         std::any_of(names.begin(), names.end(), [&](std::string_view name) { return comparable(name) == wanted; });
}

}  // namespace

std::string comparable(std::string_view text) {
  std::string blanks = replace_all(std::string(text), "’", " ");
  for (char& letter : blanks)
    if (letter == '_' || letter == '-' || letter == '\'') letter = ' ';
  return folded(trim(blanks));
}

std::optional<std::string> nearest_word(std::string_view word, std::span<const std::string_view> candidates) {
  const std::optional<std::string_view> found = nearest(word, candidates);
  if (!found) return std::nullopt;
  return std::string(*found);
}

tl::unexpected<ValueError> unknown_value(std::string_view word, std::span<const std::string_view> candidates) {
  return tl::unexpected(ValueError{QueryError::Kind::unknown_value, nearest_word(word, candidates)});
}

tl::expected<std::size_t, ValueError> find_value(const Enumeration& enumeration, std::string_view word) {
  const std::string wanted = comparable(word);
  std::vector<std::string_view> candidates;
  for (std::size_t place = 0; place < enumeration.values.size(); ++place) {
    const EnumerationValue& value = enumeration.values[place];
    for (const std::string_view name : {value.name, value.label.in(Language::english), value.label.in(Language::french)}) {
      if (comparable(name) == wanted) return place;
      candidates.push_back(name);
    }
  }
  return unknown_value(word, candidates);
}

std::vector<QueryValue> offered_values(const Enumeration& enumeration) {
  std::vector<QueryValue> values;
  for (const EnumerationValue& value : enumeration.values) values.push_back({std::string(value.name), value.label, {}});
  return values;
}

bool NamedThings::has(Kind kind, std::size_t index) const {
  return std::any_of(things_.begin(), things_.end(), [&](const Place& place) { return place.kind == kind && place.index == index; });
}

NamedThings NamedThings::with_descendants(const Plan& plan) const {
  const ObjectiveTree tree(plan);
  NamedThings all;
  for (std::uint32_t objective = 0; objective < plan.objectives.size(); ++objective)
    if (std::any_of(things_.begin(), things_.end(), [&](const Place& place) { return tree.is_within(objective, place.index); }))
      all.add(Kind::objective, objective);
  return all;
}

tl::expected<NamedThings, ValueError> find_things(const Plan& plan, KindSet kinds, std::string_view word) {
  for (const Recognises recognises : std::array<Recognises, 3>{by_id, by_former_id, by_name}) {
    NamedThings found;
    each_thing_of(plan, kinds, [&](Kind kind, std::size_t index, const Thing&) {
      if (recognises(plan, kind, index, word)) found.add(kind, index);
    });
    if (!found.empty()) return found;
  }
  std::vector<std::string_view> candidates;
  each_thing_of(plan, kinds, [&](Kind kind, std::size_t index, const Thing& thing) {
    candidates.push_back(thing.id.value);
    const std::vector<std::string_view> names = names_of(plan, kind, index);
    candidates.insert(candidates.end(), names.begin(), names.end());
  });
  return unknown_value(word, candidates);
}

std::vector<QueryValue> offered_things(const Plan& plan, KindSet kinds) {
  std::vector<QueryValue> values;
  each_thing_of(plan, kinds, [&](Kind, std::size_t, const Thing& thing) {
    if (thing.id.given()) values.push_back({std::string(thing.id.value), std::nullopt, thing.title.value});
  });
  return values;
}

}  // namespace ctg::views
