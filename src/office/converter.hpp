// One program that turns a text into a file, and what to say where it does not.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "office/formats.hpp"

namespace ctg::office {

struct Converter {
  std::string_view program;  // as it is called
  std::string_view package;  // of Debian and what comes from it
  std::string_view page;     // where it is to be had for other systems
};

struct Conversion {
  std::vector<std::string> arguments;
  std::vector<std::pair<std::string_view, std::string>> files;  // that it finds in the folder where it works: name and bytes
  std::string input;
  std::string_view beginning;  // of every file that is what was asked for
};

// What it writes. It works in a folder that is ours and empty but for the files, which is gone afterwards; its environment holds what
// it needs to be found and to write the same bytes each time, and nothing of the user's.
Made convert(const Converter& converter, const Conversion& conversion, const Surroundings& surroundings);

}  // namespace ctg::office
