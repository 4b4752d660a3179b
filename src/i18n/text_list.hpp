// Names joined as a sentence lists them.
#pragma once

#include <span>
#include <string>

#include "i18n/language.hpp"

namespace ctg {

enum class Conjunction { conjunctive, disjunctive };

// `a`, `a et b`, `a, b et c` · `a`, `a and b`, `a, b and c`; with `ou` and `or` where one of them is meant. Empty for no name.
std::string text_list(std::span<const std::string> names, Language language, Conjunction conjunction = Conjunction::conjunctive);

}  // namespace ctg
