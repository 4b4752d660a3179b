// The program started in surroundings that are not what it would wish.
#pragma once

#include <sys/resource.h>

#include <optional>
#include <string>
#include <vector>

namespace ctg::environment {

enum class Stream {
  collected,  // of output: read to its end
  empty,      // of input
  closed,
  full,       // a device that takes nothing
  abandoned,  // of output: its reader goes away after the first bytes
  not_read,   // of output: its reader takes nothing until the program has ended
};

struct Surroundings {
  std::string folder;
  Stream input = Stream::empty;
  Stream output = Stream::collected;
  Stream error = Stream::collected;
  std::optional<rlim_t> address_space;
  std::optional<rlim_t> stack;
  std::optional<rlim_t> file_size;
  std::vector<std::pair<std::string, std::optional<std::string>>> variables;  // changed, or taken away
  bool folder_is_gone = false;                                                // an empty one instead, removed before the start
  bool as_nobody = false;                                                     // where it is root who runs the tests
  int signal = 0;                                                             // sent a moment after the start
};

struct Ended {
  int code = -1;   // of its own
  int signal = 0;  // that ended it
  std::string output;
  std::string error;
};

// What takes longer than some seconds is ended, by SIGALRM.
Ended start(const std::vector<std::string>& words, const Surroundings& surroundings);

}  // namespace ctg::environment
