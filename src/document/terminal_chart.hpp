// Pictures on a terminal, in characters.
#pragma once

#include <string>
#include <vector>

#include "document/terminal_line.hpp"

namespace ctg::document {

// Lines without line ends, none wider than the style's width.
std::vector<std::string> terminal_chart(const Chart& chart, const TerminalLines& lines);

}  // namespace ctg::document
