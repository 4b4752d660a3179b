// The gate before the reader: only bytes that are text of a plan pass.
#pragma once

#include "diag/diagnostic.hpp"
#include "source/source_map.hpp"
#include "yaml/parse.hpp"

namespace ctg::yaml {

// One pass over the bytes: size, UTF-8, controls, lines. True where the file may be read; a byte-order mark is a warning only.
bool pass_gate(const SourceFile& source, FileId file, Findings& findings, const Limits& limits);

}  // namespace ctg::yaml
