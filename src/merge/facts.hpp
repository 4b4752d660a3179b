// One file as facts, a line for each value: what is compared line by line then shows what changed, and nothing else.
#pragma once

#include <string>
#include <string_view>

#include "i18n/language.hpp"

namespace ctg::merge {

// `AVS-03 · Échéances prévues · Fin : 2026-06-30`: each line says of what it speaks. Items of sets are sorted, comments stand where they
// stood, layout is left out; conflict markers stand around the facts of one side. A file that cannot be read whole is given as it is,
// control characters spelled.
std::string facts_of(std::string_view bytes, Language language);

}  // namespace ctg::merge
