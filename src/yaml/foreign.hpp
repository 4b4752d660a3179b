// What a file is that is not text in UTF-8, by its first bytes.
#pragma once

#include <optional>
#include <string_view>

#include "i18n/text.hpp"

namespace ctg::yaml {

// The encoding or the kind of file, named for a person; none where the bytes do not say.
std::optional<Text> foreign_encoding(std::string_view bytes);
std::optional<Text> foreign_file(std::string_view bytes);

}  // namespace ctg::yaml
