// A value with the place where it was written.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/decimal.hpp"
#include "source/span.hpp"

namespace ctg {

// Not given: the plan does not say it, or what it says could not be read.
template <class T>
struct Located {
  T value{};
  Span at{};

  bool given() const { return at.given(); }
  explicit operator bool() const { return given(); }
  const T& operator*() const { return value; }
  const T* operator->() const { return &value; }
  bool is(const T& wanted) const { return given() && value == wanted; }
};

// A text kept as written: `"01004"`, `"1.10"`, a SIREN. Refused unquoted where YAML would read a number.
struct Code {
  std::string_view text;
  bool operator==(const Code&) const = default;
};

using LocatedText = Located<std::string_view>;
using LocatedCode = Located<Code>;
using LocatedDate = Located<PartialDate>;
using LocatedAmount = Located<Amount>;
using LocatedDecimal = Located<Decimal>;
using LocatedInteger = Located<std::int64_t>;
using LocatedFlag = Located<bool>;
using TextList = std::vector<LocatedText>;

// A group of fields written as one mapping. Not given where the plan does not have it.
struct Record {
  Span at{};             // the whole mapping
  bool damaged = false;  // a part of it could not be read or was refused: what is missing may not be missing
  bool given() const { return at.given(); }
  explicit operator bool() const { return given(); }
};

}  // namespace ctg
