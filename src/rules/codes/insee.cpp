// Checks codes of communes and departments.
#include "rules/codes/insee.hpp"

#include "base/text.hpp"
#include "rules/codes/siren.hpp"

namespace ctg::rules {
namespace {

bool is_overseas(std::string_view code) { return code.starts_with("97") || code.starts_with("98"); }

std::string upper_ascii(std::string text) {
  for (char& c : text)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return text;
}

}  // namespace

bool is_department(std::string_view code) {
  if (code == "2A" || code == "2B") return true;
  if (!is_digits(code)) return false;
  if (code.size() == 2) return code >= "01" && code <= "95" && code != "20";
  return code.size() == 3 && ((code >= "971" && code <= "978") || (code >= "986" && code <= "988"));
}

bool is_commune_code(std::string_view code) {
  if (code.size() != 5) return false;
  const std::size_t department_characters = is_overseas(code) ? 3 : 2;
  const std::string_view order = code.substr(department_characters);
  return is_department(code.substr(0, department_characters)) && is_digits(order) && order.find_first_not_of('0') != std::string_view::npos;
}

std::optional<std::string_view> department_of_commune(std::string_view code) {
  if (!is_commune_code(code)) return std::nullopt;
  return code.substr(0, is_overseas(code) ? 3 : 2);
}

std::optional<std::string> mended_commune_code(std::string_view code) {
  const std::string compact = upper_ascii(compact_code(code));
  if (is_commune_code(compact)) return compact;
  if (compact.size() == 4 && is_digits(compact) && is_commune_code("0" + compact)) return "0" + compact;
  return std::nullopt;
}

std::optional<std::string> mended_department(std::string_view code) {
  const std::string compact = upper_ascii(compact_code(code));
  if (is_department(compact)) return compact;
  if (compact.size() == 1 && is_department("0" + compact)) return "0" + compact;
  if (compact.size() == 3 && compact.front() == '0' && is_department(compact.substr(1))) return compact.substr(1);
  return std::nullopt;
}

}  // namespace ctg::rules
