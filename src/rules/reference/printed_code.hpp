// Printed numbers taken apart: `1.10`, `AVS-03`, `Fiche 12`.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/plan.hpp"

namespace ctg::rules {

// A code that ends with a number of at most six digits: `AVS-03` is `AVS-`, 3, written with two digits.
struct NumberedCode {
  std::string_view prefix;
  std::uint32_t number = 0;
  std::size_t digits = 1;
};
std::optional<NumberedCode> numbered_code(std::string_view code);
// The inverse: the code of another number in the same sequence.
std::string code_of(const NumberedCode& sequence, std::uint32_t number);

// `1.2.10` is `1`, `2`, `10`. Empty where a part is neither a number nor one to four letters: no tree is written in the code then.
std::vector<std::string_view> code_parts(std::string_view code);

// What a code is numbered within: an objective's parent, an action's main objective. Nobody where it has none.
const Objective* numbered_within(const Plan& plan, Kind kind, std::size_t index);

}  // namespace ctg::rules
