// Findings as text for people and for machines: the formats, by name.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "base/style.hpp"
#include "diag/diagnostic.hpp"
#include "i18n/language.hpp"
#include "source/source_map.hpp"

namespace ctg::render {

// What was read to find them.
struct Summary {
  std::size_t files = 0;
  std::size_t plans = 0;
};

struct Input {
  const SourceMap& sources;
  std::span<const Diagnostic> diagnostics;  // sorted; every one is told of by machine formats
  Language language = Language::french;
  Style style;
  Summary summary;
  std::size_t limit = 100;  // findings shown to people
};

// The whole text, ended by one line end.
using Renderer = std::string (*)(const Input&);

std::string render_text(const Input& input);
// `ctg.check/1`: the same bytes in every language and style.
std::string render_json(const Input& input);

struct Format {
  std::string_view name;  // as `--format` takes it
  Text sentence;
  Renderer render;
};

std::span<const Format> formats();
// None for a name that is no format's.
const Format* find_format(std::string_view name);

}  // namespace ctg::render
