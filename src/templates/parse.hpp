// A template as a list of what it is made of, in the order of the text.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "templates/template.hpp"

namespace ctg::templates {

struct Node {
  enum class Kind { text, value, raw_value, section, inverted_section };
  Kind kind = Kind::text;
  std::string_view text;   // what is written as it is, or a name
  std::size_t offset = 0;  // where it stands in the template
  std::size_t end = 0;     // of a section: the place behind its last node
};

// Views of the text: valid as long as it is.
tl::expected<std::vector<Node>, Fault> parse(std::string_view text, const Limits& limits);

// The fault of what stands at an offset.
Fault fault_at(std::string_view text, std::size_t offset, Message message, std::optional<Message> help = std::nullopt);

}  // namespace ctg::templates
