// The names of the languages, as the environment and the plans spell them.
#include "i18n/language.hpp"

#include "base/text.hpp"

namespace ctg {

std::optional<Language> parse_language(std::string_view name) {
  const std::string code = lower_ascii(name.substr(0, name.find_first_of("_-.@")));
  if (code == "fr") return Language::french;
  if (code == "en") return Language::english;
  return std::nullopt;
}

std::string_view language_code(Language language) { return language == Language::french ? "fr" : "en"; }

}  // namespace ctg
