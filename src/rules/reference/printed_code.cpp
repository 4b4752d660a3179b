// Takes printed numbers apart.
#include "rules/reference/printed_code.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace ctg::rules {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool is_part(std::string_view part) {
  if (part.empty()) return false;
  return is_digits(part) || (part.size() <= 4 && std::all_of(part.begin(), part.end(), is_letter));
}

}  // namespace

std::optional<NumberedCode> numbered_code(std::string_view code) {
  std::size_t begin = code.size();
  while (begin > 0 && code[begin - 1] >= '0' && code[begin - 1] <= '9') --begin;
  const std::size_t digits = code.size() - begin;
  if (digits == 0 || digits > 6) return std::nullopt;
  std::uint32_t number = 0;
  for (const char digit : code.substr(begin)) number = number * 10 + static_cast<std::uint32_t>(digit - '0');
  return NumberedCode{code.substr(0, begin), number, digits};
}

std::string code_of(const NumberedCode& sequence, std::uint32_t number) {
  std::string digits = std::to_string(number);
  if (digits.size() < sequence.digits) digits.insert(0, sequence.digits - digits.size(), '0');
  return std::string(sequence.prefix) + digits;
}

std::vector<std::string_view> code_parts(std::string_view code) {
  if (code.ends_with('.')) code.remove_suffix(1);
  std::vector<std::string_view> parts = split(code, '.');
  if (!std::all_of(parts.begin(), parts.end(), is_part)) parts.clear();
  return parts;
}

const Objective* numbered_within(const Plan& plan, Kind kind, std::size_t index) {
  if (kind == Kind::objective) return plan.at(plan.objectives[index].parent);
  if (kind == Kind::action && !plan.actions[index].objectives.empty()) return plan.at(plan.actions[index].objectives.front());
  return nullptr;
}

}  // namespace ctg::rules
