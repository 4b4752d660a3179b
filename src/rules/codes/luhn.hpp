// The control digit of SIREN and SIRET numbers.
#pragma once

#include <string_view>

namespace ctg::rules {

// ISO/IEC 7812-1, annex B: every second digit from the right is doubled, digits are added, the sum ends in 0. Digits only.
constexpr bool passes_luhn(std::string_view digits) {
  unsigned sum = 0;
  bool doubled = false;
  for (std::size_t i = digits.size(); i-- > 0; doubled = !doubled) {
    const unsigned digit = static_cast<unsigned>(digits[i] - '0') * (doubled ? 2U : 1U);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 == 0;
}

constexpr unsigned digit_sum(std::string_view digits) {
  unsigned sum = 0;
  for (const char digit : digits) sum += static_cast<unsigned>(digit - '0');
  return sum;
}

}  // namespace ctg::rules
