// From a file's bytes to a located tree: the gate, the reader, and every file and syntax finding.
#pragma once

#include "diag/diagnostic.hpp"
#include "source/source_map.hpp"
#include "yaml/tree.hpp"

namespace ctg::yaml {

// The limits of what a plan's file may be; each is named by the finding that it makes.
struct Limits {
  std::uint32_t file_bytes = 1U << 20;
  std::uint32_t depth = 64;
  std::uint32_t line_bytes = 64U << 10;
  std::uint32_t key_characters = 1024;  // YAML's own limit for a key on one line
  std::uint32_t scalar_bytes = 256U << 10;
  std::uint32_t mapping_keys = 10'000;
  std::uint32_t nodes = 200'000;
};

// Reads one file into `tree`, which is cleared first. Never throws for what the file holds. Bytes that cannot be text at all
// give one finding and an empty tree; a syntax error gives a finding, `tree.complete == false`, and all that could still be read.
void parse(SourceFile& source, FileId file, Tree& tree, Findings& findings, const Limits& limits = {});

}  // namespace ctg::yaml
