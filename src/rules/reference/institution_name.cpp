// Folds names of institutions.
#include "rules/reference/institution_name.hpp"

#include "base/text.hpp"
#include "base/unicode.hpp"

namespace ctg::rules {
namespace {

bool is_article(std::string_view word) { return word == "les" || word == "la" || word == "le" || word == "l" || word == "the"; }

// Short words (`cas`, `ars`) are acronyms, and `ss` is no plural.
std::string_view without_plural(std::string_view word) {
  if (word.size() > 3 && word.ends_with('s') && !word.ends_with("ss")) word.remove_suffix(1);
  return word;
}

}  // namespace

std::string institution_key(std::string_view name) {
  std::string plain = folded(name);
  for (char& c : plain)
    if (c == '\'' || c == '-' || c == '.' || c == ',') c = ' ';
  std::string key;
  for (const std::string_view word : split(plain, ' ')) {
    if (word.empty() || is_article(word)) continue;
    if (!key.empty()) key += ' ';
    key += without_plural(word);
  }
  return key;
}

}  // namespace ctg::rules
