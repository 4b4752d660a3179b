// Findings over small files with everything that makes places hard to show.
#pragma once

#include "render/render.hpp"

namespace ctg::render {

struct Sample {
  SourceMap sources;
  std::vector<Diagnostic> diagnostics;
};

// Fills the sample in place: its sources do not move.
void fill(Sample& sample);
// The first `what` of the file's bytes from `from` on, as a span.
Span span_of(const SourceMap& sources, FileId file, std::string_view what, std::size_t from = 0);

}  // namespace ctg::render
