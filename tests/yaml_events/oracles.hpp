// Two other readers of YAML, libyaml and libfyaml, asked what they make of a text.
#pragma once

#include <optional>
#include <string>

#include "told_events.hpp"

namespace ctg::oracle {

// The events of every document, told without styles; none where the text is refused. Anchors, tags and aliases are told too.
std::optional<yaml::Lines> read_with_libyaml(const std::string& text);
std::optional<yaml::Lines> read_with_libfyaml(const std::string& text);

}  // namespace ctg::oracle
