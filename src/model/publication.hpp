// What may be told to everyone. What rules and reports both say, said once.
#pragma once

#include <vector>

#include "model/plan.hpp"

namespace ctg {

// Public, or without a word about it.
bool is_public(const Action& action);

// By indicator: public, unless only actions that are not public name it.
std::vector<bool> public_indicators(const Plan& plan);

// One to four persons: it may tell who they are. Zero tells nothing of anybody.
bool is_small_count(const Indicator& indicator, const Decimal& value);

}  // namespace ctg
