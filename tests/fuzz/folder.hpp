// A folder in memory where there is one, for what a fuzz target needs as files; gone with the process.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ctg::fuzz {

// Empties the folder of this process and writes these files there, by name; its path.
std::string folder_with(const std::vector<std::pair<std::string, std::string_view>>& files);

// The parts of an input between lines `%%%`.
std::vector<std::string_view> parts_of(std::string_view input);

}  // namespace ctg::fuzz
