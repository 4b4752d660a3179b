// A value for machines: what CSV and JSON carry where a person reads a formatted text.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/date.hpp"
#include "base/decimal.hpp"

namespace ctg {

// Null, a truth, a number, a text, a list or an object. Numbers are exact: decimals are kept as the digits they are written with.
class Data {
 public:
  struct Number {
    std::string digits;  // a JSON number
    bool operator==(const Number&) const = default;
  };
  using List = std::vector<Data>;
  using Object = std::map<std::string, Data>;  // sorted by key (bytes)
  using Value = std::variant<std::nullptr_t, bool, std::int64_t, Number, std::string, List, Object>;

  Data() : value_(nullptr) {}
  Data(std::nullptr_t) : value_(nullptr) {}
  Data(bool truth) : value_(truth) {}
  Data(int number) : value_(std::int64_t{number}) {}
  Data(std::uint32_t number) : value_(std::int64_t{number}) {}
  Data(std::int64_t number) : value_(number) {}
  Data(std::size_t number) : value_(static_cast<std::int64_t>(number)) {}
  Data(const Decimal& number) : value_(Number{plain_decimal(number)}) {}
  Data(Amount euros) : value_(Number{plain_amount(euros)}) {}
  Data(Date date) : value_(iso_date(date)) {}
  Data(const PartialDate& date) : value_(iso_partial_date(date)) {}
  Data(const char* text) : value_(std::string(text)) {}
  Data(std::string_view text) : value_(std::string(text)) {}
  Data(std::string text) : value_(std::move(text)) {}
  Data(List items) : value_(std::move(items)) {}
  Data(Object members) : value_(std::move(members)) {}
  // Null where there is none.
  template <class T>
  Data(const std::optional<T>& value) : Data(value ? Data(*value) : Data()) {}

  // A share between 0 and 1, to four decimals.
  static Data share(double value);

  const Value& value() const { return value_; }
  bool is_null() const { return std::holds_alternative<std::nullptr_t>(value_); }
  bool operator==(const Data&) const = default;

 private:
  Value value_;
};

// Two blanks a level, keys sorted, one line end at the end. Valid UTF-8 whatever the strings hold; controls, bidirectional controls
// and U+2028/9 are escaped, and the `[` of `##[`, so that the text is inert on a terminal, in a script and in the log of a runner.
std::string write_json(const Data& data);
// On one line, for NDJSON; it ends with a line end too.
std::string write_json_line(const Data& data);

}  // namespace ctg
