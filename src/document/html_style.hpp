// The style sheet that every HTML document carries.
#pragma once

#include <string_view>

namespace ctg::document {

std::string_view html_style();

}  // namespace ctg::document
