// Sentences spoken: arguments put in their places, words made singular or plural, nothing unprintable let through.
#include "i18n/message.hpp"

#include <stdexcept>

#include "base/unicode.hpp"
#include "i18n/format.hpp"

namespace ctg {
namespace {

struct Speaker {
  Language language;
  std::string operator()(const std::string& value) const { return printable(value); }
  std::string operator()(std::int64_t value) const { return format_integer(value, language); }
  std::string operator()(const Text& value) const { return spoken(Message{value, {}}, language); }
  std::string operator()(Date value) const { return format_date(value, language); }
  std::string operator()(const PartialDate& value) const { return format_date(value, language); }
  std::string operator()(const Decimal& value) const { return format_decimal(value, language); }
  std::string operator()(Amount value) const { return format_amount(value, language); }
};

bool is_singular(const Argument& argument, Language language) {
  Decimal number;
  if (const auto* whole = std::get_if<std::int64_t>(&argument)) {
    number = Decimal{*whole, 0};
  } else if (const auto* decimal = std::get_if<Decimal>(&argument)) {
    number = *decimal;
  } else {
    throw std::logic_error("a word agrees with an argument that is not a number");
  }
  if (language == Language::english) return number == Decimal{1, 0};
  return Decimal{-2, 0} < number && number < Decimal{2, 0};
}

[[noreturn]] void refuse(std::string_view sentence, const char* why) {
  throw std::logic_error(std::string(why) + ": " + std::string(sentence));
}

// What stands between braces: `0` or `0:one|many`.
std::string spoken_argument(std::string_view place, const Message& message, Language language) {
  const std::string_view sentence = message.text.in(language);
  if (place.empty() || place.front() < '0' || place.front() > '9') refuse(sentence, "an argument is a digit");
  const auto index = static_cast<std::size_t>(place.front() - '0');
  if (index >= message.arguments.size()) refuse(sentence, "an argument is missing");
  const Argument& argument = message.arguments[index];
  if (place.size() == 1) return std::visit(Speaker{language}, argument);
  const std::size_t bar = place.find('|');
  if (place[1] != ':' || bar == std::string_view::npos) refuse(sentence, "a word takes two forms");
  return std::string(is_singular(argument, language) ? place.substr(2, bar - 2) : place.substr(bar + 1));
}

}  // namespace

std::string spoken(const Message& message, Language language) {
  const std::string_view sentence = message.text.in(language);
  std::string result;
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    const char c = sentence[i];
    const bool doubled = i + 1 < sentence.size() && sentence[i + 1] == c;
    if (c == '{' && !doubled) {
      const std::size_t end = sentence.find('}', i);
      if (end == std::string_view::npos) refuse(sentence, "a brace is open");
      result += spoken_argument(sentence.substr(i + 1, end - i - 1), message, language);
      i = end;
    } else {
      if ((c == '{' || c == '}') && doubled) ++i;
      result += c;
    }
  }
  return result;
}

}  // namespace ctg
