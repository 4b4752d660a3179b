// A sentence with what it speaks of, spoken only when it is shown.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "base/date.hpp"
#include "base/decimal.hpp"
#include "i18n/text.hpp"

namespace ctg {

// Strings are names, ids and quotations: shown as they are. The rest is shown as people of the language write it.
using Argument = std::variant<std::string, std::int64_t, Text, Date, PartialDate, Decimal, Amount>;

struct Message {
  Text text;
  std::vector<Argument> arguments;
};

namespace detail {
inline Argument argument(std::string_view value) { return std::string(value); }
inline Argument argument(const std::string& value) { return value; }
inline Argument argument(const char* value) { return std::string(value); }
inline Argument argument(int value) { return std::int64_t{value}; }
inline Argument argument(unsigned value) { return std::int64_t{value}; }
inline Argument argument(std::int64_t value) { return value; }
inline Argument argument(std::size_t value) { return static_cast<std::int64_t>(value); }
inline Argument argument(Text value) { return value; }
inline Argument argument(Date value) { return value; }
inline Argument argument(PartialDate value) { return value; }
inline Argument argument(Decimal value) { return value; }
inline Argument argument(Amount value) { return value; }
}  // namespace detail

template <class... Values>
Message message(Text text, const Values&... values) {
  return Message{text, {detail::argument(values)...}};
}

// The sentence in a language, its arguments put in. An argument the message does not have is a bug and throws.
std::string spoken(const Message& message, Language language);
inline std::string spoken(Text text, Language language) { return spoken(Message{text, {}}, language); }
template <class... Values>
std::string spoken(Language language, Text text, const Values&... values) {
  return spoken(message(text, values...), language);
}

}  // namespace ctg
