// How `--help` looks, in the user's language.
#pragma once

#include <memory>
#include <string>

#include "i18n/language.hpp"

namespace CLI {
class App;
class FormatterBase;
}  // namespace CLI

namespace ctg::cli {

std::shared_ptr<CLI::FormatterBase> help_formatter(Language language);

}  // namespace ctg::cli
