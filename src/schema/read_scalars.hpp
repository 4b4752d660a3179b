// What the readers of single values share.
#pragma once

#include <initializer_list>

#include "schema/read.hpp"

namespace ctg::schema {

// False, and a finding, where the node is not one single value.
bool expect_scalar(Reading& reading, const Field& field, yaml::Cursor node);

// A value that another program would take for something else: true where the text is one of `words`, whatever its case.
bool is_one_of(std::string_view text, std::initializer_list<std::string_view> words);

}  // namespace ctg::schema
