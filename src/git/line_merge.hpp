// Git's own merge of three texts, line by line: for what is not understood better.
#pragma once

#include <string>

#include "git/program.hpp"

namespace ctg::git {

struct LineMerge {
  std::string bytes;  // with conflict markers, the base between them
  std::size_t conflicts = 0;
};

struct LineMergeFiles {
  std::string base;  // places of files, as seen from `folder`
  std::string ours;
  std::string theirs;
  std::string label_of_base;
  std::string label_of_ours;
  std::string label_of_theirs;
  std::size_t marker_size = 7;
};

Result<LineMerge> merge_lines(const Surroundings& surroundings, const std::string& folder, const LineMergeFiles& files);

}  // namespace ctg::git
