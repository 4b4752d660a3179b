// Checks SIREN and SIRET numbers.
#include "rules/codes/siren.hpp"

#include "base/text.hpp"
#include "rules/codes/luhn.hpp"

namespace ctg::rules {
namespace {

constexpr std::string_view la_poste = "356000000";

bool is_all_zeros(std::string_view code) { return code.find_first_not_of('0') == std::string_view::npos; }

}  // namespace

bool is_siren(std::string_view code) { return code.size() == siren_digits && is_digits(code) && !is_all_zeros(code) && passes_luhn(code); }

bool is_siret(std::string_view code) {
  if (code.size() != siret_digits || !is_digits(code) || is_all_zeros(code)) return false;
  return passes_luhn(code) || (code.substr(0, siren_digits) == la_poste && digit_sum(code) % 5 == 0);
}

std::string compact_code(std::string_view code) {
  std::string compact = replace_all(replace_all(std::string(code), "\u00a0", ""), "\u202f", "");
  for (const std::string_view sign : {" ", ".", "-"}) compact = replace_all(std::move(compact), sign, "");
  return compact;
}

std::string quoted_code(std::string_view code) { return "\"" + std::string(code) + "\""; }

}  // namespace ctg::rules
