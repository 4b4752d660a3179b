// How `--help` looks, in the user's language.
#pragma once

#include <cstddef>
#include <memory>
#include <string>

#include "i18n/language.hpp"

namespace CLI {
class App;
class FormatterBase;
}  // namespace CLI

namespace ctg::cli {

// Lines of at most `width` columns.
std::shared_ptr<CLI::FormatterBase> help_formatter(Language language, std::size_t width);

}  // namespace ctg::cli
