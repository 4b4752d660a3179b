// An input as a plan that is opened whole, and what every output has to hold.
#pragma once

#include <memory>
#include <string_view>

#include "workspace/workspace.hpp"

namespace ctg::fuzz {

inline constexpr Date judged_on{20634};  // 2026-06-30

// The first part is its ctg.yaml, the others are files beside it.
std::unique_ptr<workspace::OpenPlan> opened(std::string_view input);

// Aborts where a text is not UTF-8, does not end with a line end, or holds a control character that is no line end.
void expect_inert(std::string_view text);

}  // namespace ctg::fuzz
