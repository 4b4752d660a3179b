// Opens plans: reads their files on all cores, joins them, runs the rules, and owns all that was read.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "diag/diagnostic.hpp"
#include "diff/revision_rules.hpp"
#include "model/plan.hpp"
#include "source/source_map.hpp"
#include "workspace/levels.hpp"

namespace ctg::workspace {

// A file of a plan as it stands elsewhere than on the disk: in a revision.
struct HeldFile {
  std::string path;  // from the plan's folder
  std::string bytes;
  std::optional<Failure::Cause> why_not;  // it has no bytes that may be read
};

struct OpenPlan;

// An earlier state of a plan, to judge only what is new.
struct Earlier {
  std::shared_ptr<const OpenPlan> plan;  // with its findings, judged on the same day by the same levels
  diff::TakenIds taken;                  // ids that other branches have given to something since
};

// What to open: a plan's folder, or files named on their own.
struct Request {
  std::string folder;                                           // as the user would write it; paths of files are shown below it
  std::vector<std::string> lone_files;                          // not empty: these files only, as a part of some plan that is not there
  std::shared_ptr<const std::vector<HeldFile>> held = nullptr;  // the plan's files, sorted by path, in place of those on the disk
  // What it was: what changed since is judged too, and what was found then is left out.
  std::shared_ptr<const Earlier> earlier = nullptr;
};

struct Options {
  Date today;
  Levels levels;
  bool run_rules = true;  // reading findings are made in any case
  unsigned threads = 0;   // 0: as many as the machine has
  // Bytes that are read in place of a file's own, by its path as the sources name it: a correction that is not written yet.
  const std::map<std::string, std::string>* drafts = nullptr;
};

// A plan, its findings (sorted, waived, weighed) and the bytes they all point into.
struct OpenPlan {
  std::string folder;
  SourceMap sources;
  Plan plan;
  std::vector<Diagnostic> findings;
};

// The limits of a plan as a whole.
inline constexpr std::size_t most_files = 5'000;
inline constexpr std::uint64_t most_bytes = 64ULL << 20;

// Opens the plans one after the other as they are asked for, files in parallel. `work` may run on any thread, one call a plan;
// `finish` runs on one thread at a time, in the order of the requests. A plan is freed after `finish`. Failed only where
// the folder itself cannot be read or a lone file cannot be opened: the first such failure, in order.
Result<void> open_all(const std::vector<Request>& requests, const Options& options, const std::function<void(std::size_t, OpenPlan&)>& work,
                      const std::function<void(std::size_t, OpenPlan&)>& finish);

Result<std::unique_ptr<OpenPlan>> open(const Request& request, const Options& options);

}  // namespace ctg::workspace
