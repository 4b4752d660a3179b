// Words for residents: abbreviations of the field explained where they are first met, themes as everyday life calls them.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "i18n/language.hpp"
#include "model/enumerations.hpp"

namespace ctg::reports {

// `Vos droits et vos démarches`.
Text everyday_name(Theme theme);

// For the texts of one document, in their order.
class PlainWords {
 public:
  explicit PlainWords(Language language) : language_(language) {}
  // `QPV` is `QPV (quartier prioritaire de la politique de la ville)` the first time, unless something between parentheses follows.
  std::string of(std::string_view text);

 private:
  Language language_;
  std::set<std::string_view> explained_;
};

}  // namespace ctg::reports
