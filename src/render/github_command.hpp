// A workflow command of GitHub Actions: one line of its log that becomes an annotation.
#pragma once

#include <optional>
#include <string>

#include "render/place.hpp"

namespace ctg::render {

// From the gravest to the lightest: the order in which they are written.
enum class AnnotationLevel : std::uint8_t { error, warning, notice };
inline constexpr std::size_t annotation_levels = 3;

inline constexpr std::size_t most_annotations = 10;  // of each level, a step: GitHub drops the others without a word

struct Annotation {
  AnnotationLevel level = AnnotationLevel::notice;
  std::optional<Place> place;  // none: it stands beside no line
  std::string title;
  std::string text;  // lines; the place is put before it, as the log shows nothing else of it
};

// Ended by a line end.
std::string github_command(const Annotation& annotation);

}  // namespace ctg::render
