// What reading a text makes the program say, as a page for people to read.
#pragma once

#include <string>
#include <string_view>

#include "sample.hpp"

namespace ctg::yaml {

// Line ends as `\n`, and what does not show as its number: on one line.
std::string on_one_line(std::string_view part);
// Each finding: its places with the text under them, what is said, the remedy and the edits of its fix.
std::string told_findings(const Sample& sample);

}  // namespace ctg::yaml
