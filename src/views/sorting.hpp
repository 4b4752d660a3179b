// The orders in which actions can be listed.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/result.hpp"
#include "i18n/text.hpp"
#include "views/action_list.hpp"

namespace ctg::views {

class ObjectiveTree;

// What an action is sorted by; none stands last, whichever the direction.
using SortValue = std::variant<std::int64_t, std::string>;

// What a list of actions needs to be sorted.
struct SortedPlan {
  const Plan& plan;
  Date today;
  const ObjectiveTree& objectives;
};

struct SortKey {
  std::string_view name;
  Text sentence;
  std::optional<SortValue> (*value)(const SortedPlan& plan, const Action& action);
};

std::span<const SortKey> sort_keys();

struct SortTerm {
  const SortKey* key = nullptr;
  bool is_descending = false;
};

struct SortError {
  std::size_t offset = 0;  // of the faulty part, in bytes
  std::string word;        // empty where a name is missing
  std::optional<std::string> nearest;
};

// `due,-title`: by the first, equals by the next; `-` turns an order round.
tl::expected<std::vector<SortTerm>, SortError> parse_sort(std::string_view text);

// Equals stay in the order they had.
void sort_actions(const Plan& plan, std::span<const SortTerm> terms, Date today, ActionList& actions);

// A key that sorts numbers inside a text by their value: `AVS-2` before `AVS-10`, `1.9` before `1.10`; ASCII case aside.
std::string natural_key(std::string_view text);

}  // namespace ctg::views
