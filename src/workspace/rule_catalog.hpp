// Every finding the program can make, from reading a byte to judging a plan: one list for settings, waivers, `explain` and formats.
#pragma once

#include <span>
#include <string_view>

#include "diag/rule_info.hpp"

namespace ctg::workspace {

// In the order of the manual: by family, then as the catalogues list them.
std::span<const RuleInfo* const> all_rules();
const RuleInfo* find_rule(std::string_view name);

// The findings that opening a plan can make.
extern const RuleInfo unreadable_file;
extern const RuleInfo unknown_rule;
extern const RuleInfo malformed_waiver;
extern const RuleInfo waiver_without_reason;
extern const RuleInfo unused_waiver;

}  // namespace ctg::workspace
