// Tables on a terminal: columns that fit, or one block a row where they cannot.
#pragma once

#include <string>
#include <vector>

#include "document/terminal_line.hpp"

namespace ctg::document {

// Lines without line ends, none wider than the style's width.
std::vector<std::string> terminal_table(const Table& table, const TerminalLines& lines);

// Labels in a column and what they are beside it; below each other where the width is small.
std::vector<std::string> terminal_facts(const std::vector<std::pair<std::string, Line>>& facts, const TerminalLines& lines,
                                        std::size_t indent, std::size_t width);

}  // namespace ctg::document
