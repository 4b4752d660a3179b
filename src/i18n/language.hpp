// The languages the program speaks.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace ctg {

enum class Language : std::uint8_t { english, french };

// `fr`, `fr_FR.UTF-8`, `en-GB`…; none for a language the program does not speak, `C` and `POSIX` included.
std::optional<Language> parse_language(std::string_view name);
// `en` or `fr`.
std::string_view language_code(Language language);

}  // namespace ctg
