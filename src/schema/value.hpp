// The value of one field of one thing, whatever its type: for tables, JSON and completeness.
#pragma once

#include <string_view>
#include <variant>
#include <vector>

#include "model/enumerations.hpp"
#include "model/located.hpp"
#include "model/reference.hpp"

namespace ctg::schema {

struct RecordTable;

// A nested group of fields, to be walked with its table.
struct RecordValue {
  const RecordTable* table = nullptr;
  const void* record = nullptr;
};

// Points into the plan: valid as long as it is. `std::monostate`: not given.
struct Value {
  using List = std::vector<Value>;
  std::variant<std::monostate, std::string_view, bool, std::int64_t, Decimal, Amount, PartialDate, const EnumerationValue*,
               const AnyReference*, RecordValue, List>
      held;
  Span at{};

  bool given() const { return !std::holds_alternative<std::monostate>(held); }
};

}  // namespace ctg::schema
