// The JSON Schema of `ctg.check/1`, for whoever reads what `ctg check --format json` writes.
#pragma once

#include <string>

#include "i18n/language.hpp"

namespace ctg::render {

// Draft 7, with a line end after it. It names every key and takes no other: it is of this version of the program. Descriptions are in
// `language`.
std::string check_schema(Language language);

}  // namespace ctg::render
