// The safe fixes of a plan's findings, made on the bytes and read again until none is left; nothing is written.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "workspace/workspace.hpp"

namespace ctg::workspace {

struct CorrectedFile {
  std::string path;   // as the plan's sources name it, which is how it is opened
  std::string was;    // the bytes that were read
  std::string bytes;  // what they become
  std::size_t corrections = 0;
};

struct Correction {
  std::vector<CorrectedFile> files;     // by path
  std::vector<std::string> left_aside;  // files that corrections would have made worse, and that stay as they are: a bug of a rule
  std::unique_ptr<OpenPlan> open;       // as it is once the files are written
};

using IsWanted = std::function<bool(const OpenPlan&, const Diagnostic&)>;

// Makes the safe fixes of the findings that `is_wanted` takes, round after round: a fix may reveal the next fault, and of fixes that
// overlap all but the first wait for the next round. After each round everything is read again. A file is left aside where that
// finds a new error of its writing or shape, or reads anything else than before beside what was changed.
Result<Correction> correct(const Request& request, const Options& options, const IsWanted& is_wanted);

}  // namespace ctg::workspace
