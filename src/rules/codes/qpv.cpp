// Reads codes of quartiers prioritaires.
#include "rules/codes/qpv.hpp"

#include "base/text.hpp"
#include "rules/codes/insee.hpp"

namespace ctg::rules {
namespace {

constexpr std::size_t characters = 8;

// On three characters: `049`, `02A`, `974`.
std::optional<std::string> department_in(std::string_view three) {
  const std::string_view department = three.front() == '0' ? three.substr(1) : three;
  if (!is_department(department)) return std::nullopt;
  return std::string(department);
}

}  // namespace

std::optional<QpvCode> parse_qpv(std::string_view code) {
  if (code.size() != characters) return std::nullopt;
  const std::string_view map = code.substr(0, 2);
  const std::string_view order = code.substr(5);
  const auto department = department_in(code.substr(2, 3));
  if (!department) return std::nullopt;
  if (map == "QP" && is_digits(order)) return QpvCode{QpvCode::Map::of_2015, *department};
  const bool letter_last = order.back() >= 'A' && order.back() <= 'Z';
  if (map == "QN" && is_digits(order.substr(0, 2)) && letter_last) return QpvCode{QpvCode::Map::of_2024, *department};
  return std::nullopt;
}

Date last_day_of_first_map(const QpvCode& code) { return *make_date(code.is_overseas() ? 2024 : 2023, 12, 31); }

}  // namespace ctg::rules
