// The version of the program, as CMakeLists.txt gives it.
#pragma once

#include <string_view>

namespace ctg::cli {

inline constexpr std::string_view version = CTG_VERSION;

}  // namespace ctg::cli
