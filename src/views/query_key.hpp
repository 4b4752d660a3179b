// The keys of the query language: each a name, a sentence and a function.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "i18n/text.hpp"
#include "views/query.hpp"

namespace ctg::views {

// What a key answers to a value it cannot use.
struct ValueError {
  QueryError::Kind kind{};
  std::optional<std::string> nearest;
};
using ValueTest = tl::expected<ActionTest, ValueError>;

// A value to offer: as written, and what it means to people.
struct QueryValue {
  std::string name;
  std::optional<Text> label;  // of an enumerated value
  std::string_view title;     // of a thing of the plan
};

enum class ValueNeed : std::uint8_t { required, optional, refused };

struct QueryKey {
  std::string_view name;
  std::string_view french;  // never accepted: recognised to offer the name (`pilote:` → `lead:`); empty where it is the same
  Text sentence;
  std::string_view example;
  ValueNeed value;
  ValueTest (*compile)(std::string_view value, const Plan& plan);  // the value is empty only where it need not be given
  std::vector<QueryValue> (*values)(const Plan& plan);             // to offer; null where any text, date or duration will do
};

std::span<const QueryKey> query_keys();
// By name, ASCII case aside; null where there is none.
const QueryKey* find_query_key(std::string_view name);

}  // namespace ctg::views
