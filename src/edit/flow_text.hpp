// Values written on one line: what every YAML reader takes back as the same.
#pragma once

#include <string>
#include <string_view>

#include "yaml/tree.hpp"

namespace ctg::edit {

// A value as it can stand between brackets, or behind a key: on one line, without comments. Its own bytes where they can stand there.
std::string flow_text(yaml::Cursor value, std::string_view bytes);

}  // namespace ctg::edit
