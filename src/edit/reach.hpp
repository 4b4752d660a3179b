// Edits that speak of a list's item or of an entry, settled into the bytes of the file that holds it.
#pragma once

#include <optional>
#include <string_view>

#include "diag/diagnostic.hpp"

namespace ctg::edit {

// The bytes that the edit changes; the edit itself where it says so already. None where the file does not show it plainly: the value
// runs over several lines, a comment would be lost, or something else stands on the line.
std::optional<TextEdit> settled(const TextEdit& edit, std::string_view bytes);

}  // namespace ctg::edit
