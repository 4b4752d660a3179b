// The merge that git asks for: three files of one path, one result, and what is left for people to settle.
#pragma once

#include <string>
#include <vector>

#include "cli/session.hpp"

namespace ctg::cli {

struct MergeRequest {
  std::string base;
  std::string ours;  // which becomes the result
  std::string theirs;
  std::string path;  // of the file in the repository, for what is said; empty: as `ours` is called
  std::size_t marker_size = 7;
  std::vector<std::string> labels;  // of base, ours and theirs; one that git did not fill in (`%X`) is as if it were not there
  bool print = false;               // to standard output instead
};

// By id and field; where a version cannot be read whole, line by line, which is said. Exit code 1 where conflicts are left: they stand in
// the result. Throws WorldError.
ExitCode merge_files(const MergeRequest& request, Session& session);

}  // namespace ctg::cli
