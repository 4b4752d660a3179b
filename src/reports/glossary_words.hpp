// The words of the field that are not the name of a field or of a value.
#pragma once

#include <span>

#include "i18n/text.hpp"

namespace ctg::reports {

struct GlossaryWord {
  Text word;
  Text meaning;
};

struct GlossaryPart {
  Text title;
  std::span<const GlossaryWord> words;
};

std::span<const GlossaryPart> glossary_parts();

}  // namespace ctg::reports
