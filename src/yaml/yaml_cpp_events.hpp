// A second source of events, yaml-cpp: the authority where the strict reader is in doubt, and its measure in tests.
#pragma once

#include <cstdint>
#include <string_view>

#include "yaml/events.hpp"

namespace ctg::yaml {

struct YamlCppVerdict {
  enum class Answer : std::uint8_t { accepted, rejected, not_asked };
  Answer answer = Answer::not_asked;
  std::int64_t error_line = 0;  // from 0; of `rejected`
};

// Reads the first document. Texts of events live during the call only; ends are not known; of tags, anchors and aliases
// only the node that they stand on is told, an alias as the plain text `*`.
YamlCppVerdict read_with_yaml_cpp(std::string_view text, EventSink& sink);

// Whether yaml-cpp accepts the first document. Not asked above a size: yaml-cpp takes up to 230 bytes of memory for each byte
// of a line, and 0.1 s for each megabyte.
YamlCppVerdict ask_yaml_cpp(std::string_view text);

}  // namespace ctg::yaml
