// Names joined as a sentence lists them: commas, and a word before the last.
#include "i18n/text_list.hpp"

#include "base/text.hpp"
#include "i18n/text.hpp"

namespace ctg {

std::string text_list(std::span<const std::string> names, Language language, Conjunction conjunction) {
  constexpr Text both{" and ", " et "};
  constexpr Text either{" or ", " ou "};
  if (names.size() < 2) return names.empty() ? std::string() : names.front();
  const Text word = conjunction == Conjunction::conjunctive ? both : either;
  return join(names.first(names.size() - 1), ", ").append(word.in(language)).append(names.back());
}

}  // namespace ctg
