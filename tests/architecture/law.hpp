// The laws of the house as text: `name: places  # reason`, one a line.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tree.hpp"

namespace ctg::architecture {

struct Law {
  std::size_t line = 0;
  std::string name;
  std::vector<std::string> places;
};

// A line that is not a law, a name given twice and a law without its reason are complaints, never skipped.
std::vector<Law> parse_laws(std::string_view path, std::string_view text, Complaints& complaints);

bool allows(const Law& law, std::string_view path);  // one of its places begins the path

}  // namespace ctg::architecture
