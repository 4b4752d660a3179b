// SIREN and SIRET numbers: their form, and their control digit.
#pragma once

#include <string>
#include <string_view>

namespace ctg::rules {

inline constexpr std::size_t siren_digits = 9;
inline constexpr std::size_t siret_digits = 14;

bool is_siren(std::string_view code);
// The establishments of La Poste do not follow Luhn: their digits add up to a multiple of 5
// (https://github.com/InseeFrLab/validinsee, https://github.com/arthurdejong/python-stdnum/issues/291).
bool is_siret(std::string_view code);

// Without what people write between groups of digits: blanks of every width, dots, hyphens.
std::string compact_code(std::string_view code);
// As it stands in a plan.
std::string quoted_code(std::string_view code);

}  // namespace ctg::rules
