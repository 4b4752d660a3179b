// The weight of each rule: its own, changed by the plan's settings, changed again by the command line.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "diag/diagnostic.hpp"
#include "model/plan.hpp"

namespace ctg::workspace {

using Levels = std::map<std::string, Severity, std::less<>>;

// Gives findings their weight and takes out those of rules that are off; names in the settings that are no rules are said.
void apply_levels(const Settings& settings, const Levels& from_command_line, Findings& findings);

}  // namespace ctg::workspace
