// Whether every entry of a catalogue has what the house demands of it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tree.hpp"

namespace ctg::architecture {

struct RuleEntry {
  std::size_t line = 0;
  std::string family;
  std::string name;  // as the catalogue writes it, with `_`
};

// The `CTG_RULE(family, name)` lines of src/rules/catalog.def.
std::vector<RuleEntry> parse_rule_catalogue(std::string_view text);

// Each rule has its file and its fixture, and neither stands there without the rule.
Complaints check_rules(const Tree& tree);

// Each command of src/cli/catalog.cpp has its file and at least one transcript.
Complaints check_commands(const Tree& tree);

}  // namespace ctg::architecture
