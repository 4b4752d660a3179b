// The program that shows a long text page by page on a terminal.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/process.hpp"

namespace ctg::cli {

// How many rows a text takes on a terminal of so many columns. Colours take no place.
std::size_t rows_of(std::string_view text, std::size_t columns);

// What CTG_PAGER says, else PAGER, else `less -FRX`: words between blanks, started as they are and never by a shell. None where that is
// nothing or `cat`, where no such program is installed, and where the terminal is too dumb.
std::optional<Program> pager_of_environment();

// Shows a text, and answers whether it did: not where it fits on the terminal, nor where the pager cannot be started.
std::function<bool(const std::string& text)> pager_of_terminal(int descriptor);

}  // namespace ctg::cli
