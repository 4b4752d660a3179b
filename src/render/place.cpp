// Spans as lines and columns.
#include "render/place.hpp"

#include <algorithm>

#include "base/unicode.hpp"

namespace ctg::render {

std::optional<Place> find_place(const SourceMap& sources, Span span) {
  if (!span.given() || span.file.index >= sources.size()) return std::nullopt;
  const SourceFile& file = sources.file(span.file);
  const auto size = static_cast<std::uint32_t>(file.bytes().size());
  Place place;
  place.file = &file;
  place.first = std::min(span.begin, size);
  place.last = std::clamp(span.end, place.first, size);
  place.begin = file.position(place.first);
  place.end = file.position(place.last);
  return place;
}

std::string place_words(const Place& place) {
  return printable(place.file->path()) + ":" + std::to_string(place.begin.line) + ":" + std::to_string(place.begin.column);
}

}  // namespace ctg::render
