// The findings that reading fields can make.
#pragma once

#include "diag/rule_info.hpp"

namespace ctg::schema {

extern const RuleInfo unknown_key;
extern const RuleInfo missing_field;
extern const RuleInfo wrong_type;
extern const RuleInfo unknown_value;
extern const RuleInfo unquoted_code;
extern const RuleInfo surprising_boolean;
extern const RuleInfo bad_date;
extern const RuleInfo bad_amount;
extern const RuleInfo bad_id;

}  // namespace ctg::schema
