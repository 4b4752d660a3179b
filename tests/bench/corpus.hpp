// Made-up plans to measure with: the same seed gives the same bytes on every machine.
#pragma once

#include <string>
#include <vector>

namespace ctg::bench {

struct CorpusFile {
  std::string path;  // below the plan's folder
  std::string bytes;
};

// One plan as people keep them: one action a file, comments, accents, block and flow collections, no fault.
std::vector<CorpusFile> make_plan(unsigned number, unsigned actions);

// Writes plans 0 to `plans` - 1 below `folder`, each in its own; returns their folders.
std::vector<std::string> write_corpus(const std::string& folder, unsigned plans, unsigned actions);

}  // namespace ctg::bench
