// What the environment and the terminal say of the person who runs the program: language, colours, width.
#pragma once

#include <optional>
#include <string_view>

#include "base/style.hpp"
#include "i18n/language.hpp"

namespace ctg::cli {

// CTG_LANG, then LC_ALL, LC_MESSAGES and LANG as far as one names a language the program speaks; French otherwise.
Language language_of_environment();

enum class ColourWish { automatic, always, never };

bool is_terminal(int descriptor);

// How to write on a descriptor: `--color` before CLICOLOR_FORCE before NO_COLOR before what the terminal can do
// (https://no-color.org, https://bixense.com/clicolors).
Style style_of(int descriptor, ColourWish wish);

}  // namespace ctg::cli
