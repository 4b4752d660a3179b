// The findings that reading a file can make.
#pragma once

#include "diag/rule_info.hpp"

namespace ctg::yaml {

extern const RuleInfo yaml_syntax;
extern const RuleInfo second_document;
extern const RuleInfo unsupported_yaml;  // valid YAML outside the plan subset: tag, anchor, alias, merge key, complex key…
extern const RuleInfo duplicate_key;
extern const RuleInfo bad_encoding;
extern const RuleInfo limit_exceeded;
extern const RuleInfo tab_indentation;

}  // namespace ctg::yaml
