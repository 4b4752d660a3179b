// Where a span stands, for people and machines.
#pragma once

#include <optional>
#include <string>

#include "source/source_map.hpp"

namespace ctg::render {

struct Place {
  const SourceFile* file = nullptr;
  Position begin;
  Position end;             // of the character after the last
  std::uint32_t first = 0;  // bytes: [first, last)
  std::uint32_t last = 0;
};

// None where the span stands nowhere, or in a file that was not read. Ends past the file are the file's end.
std::optional<Place> find_place(const SourceMap& sources, Span span);

// `actions/AVS-03.yaml:12:9`, fit for a terminal.
std::string place_words(const Place& place);

}  // namespace ctg::render
