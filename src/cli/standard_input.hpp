// What comes in on standard input.
#pragma once

#include <cstddef>
#include <string>

namespace ctg::cli {

// All of it. Throws WorldError where it is longer than that.
std::string standard_input(std::size_t most_bytes);

}  // namespace ctg::cli
