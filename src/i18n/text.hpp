// A sentence in every language the program speaks, checked when compiled.
#pragma once

#include <cstdint>
#include <string_view>

#include "i18n/language.hpp"

namespace ctg {

// Arguments are positional, so that French may reorder them: `{0}`, `{1}`… up to `{9}`. `{0:action|actions}` is the word
// that goes with the number {0} (French: singular below 2; English: singular for 1 only). `{{` and `}}` are braces.
class Text {
 public:
  consteval Text(const char* english, const char* french) : english_(english), french_(french) {
    if (english_.empty() || french_.empty()) throw "a language is missing";
    if (arguments(english_) != arguments(french_)) throw "the languages take different arguments";
  }
  // One sentence for both: a name, a symbol, a number.
  consteval explicit Text(const char* everywhere) : Text(everywhere, everywhere) {}

  constexpr std::string_view in(Language language) const { return language == Language::french ? french_ : english_; }
  constexpr std::uint32_t argument_set() const { return arguments(english_); }
  bool operator==(const Text&) const = default;

 private:
  // One bit an argument.
  static constexpr std::uint32_t arguments(std::string_view sentence) {
    std::uint32_t set = 0;
    for (std::size_t i = 0; i + 1 < sentence.size(); ++i) {
      if (sentence[i] == '{' && sentence[i + 1] == '{') {
        ++i;
      } else if (sentence[i] == '{') {
        const char digit = sentence[i + 1];
        if (digit < '0' || digit > '9') throw "an argument is a digit";
        set |= 1U << static_cast<unsigned>(digit - '0');
      }
    }
    return set;
  }
  std::string_view english_;
  std::string_view french_;
};

}  // namespace ctg
