// From the trees of a plan's files to the plan: each file read on its own, then joined and its references resolved.
#pragma once

#include <string>
#include <vector>

#include "diag/diagnostic.hpp"
#include "model/plan.hpp"
#include "source/source_map.hpp"
#include "yaml/tree.hpp"

namespace ctg::load {

// How a file came to be read: what may stand in it depends on it.
enum class FileRole : std::uint8_t {
  root,    // the plan's ctg.yaml: convention, settings and format stand here only
  member,  // any other file of a plan
  lone,    // a file named on its own, which may be a whole small plan
};

// What one file says. The texts are views into its SourceFile.
struct FileContent {
  FileId file;
  Plan part;
  Span convention_key;
  Span settings_key;
  bool complete = true;
};

// Reads one tree. Independent of every other file: may run on any thread, each with its own findings.
FileContent read_file(const yaml::Tree& tree, const SourceFile& source, FileId file, FileRole role, Findings& findings);

// Joins files in the order given and resolves references. `whole` is false for lone files: references that lead out of them are
// no fault then. A reference into a part that could not be read is none either.
Plan join(std::vector<FileContent> contents, std::vector<PlanFile> files, const SourceMap& sources, bool whole, Findings& findings);

}  // namespace ctg::load
