// Names of institutions, folded so that spellings of one name are equal.
#pragma once

#include <string>
#include <string_view>

namespace ctg::rules {

// Without case, accents, articles and plural `s`: `Les communes`, `Communes` and `la commune` give one key.
// Empty where the name is nothing but articles.
std::string institution_key(std::string_view name);

}  // namespace ctg::rules
