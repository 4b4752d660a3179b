// The findings that putting files together can make.
#pragma once

#include "diag/rule_info.hpp"

namespace ctg::load {

extern const RuleInfo empty_file;
extern const RuleInfo misplaced_key;
extern const RuleInfo unsupported_format;
extern const RuleInfo unknown_reference;
extern const RuleInfo wrong_kind_reference;

}  // namespace ctg::load
