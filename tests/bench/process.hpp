// A command run as a process, and what the system says it took.
#pragma once

#include <string>
#include <vector>

namespace ctg::bench {

struct Taken {
  double cpu = 0;     // seconds, user and system
  double wall = 0;    // seconds
  double memory = 0;  // MiB, the largest resident size
  int exit_code = 0;  // -1 where it was ended by a signal
};

// Standard output and error are thrown away; standard input is empty.
Taken run(const std::vector<std::string>& command);

// The median of several runs, figure by figure; the first run warms up and is not counted.
Taken median_of(const std::vector<std::string>& command, int runs);

// A against B in turn: the median of the ratios of each pair.
Taken median_ratio(const std::vector<std::string>& a, const std::vector<std::string>& b, int pairs);

// True where the first word is a program on the PATH.
bool is_installed(const std::string& program);

}  // namespace ctg::bench
