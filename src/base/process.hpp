// Other programs: started without a shell, fed and heard through pipes, and ended in time.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace ctg {

struct Program {
  std::string file;                      // its absolute path
  std::vector<std::string> arguments;    // behind its own name
  std::vector<std::string> environment;  // `NAME=value`: there is nothing else
  std::string folder;                    // where it works
  std::string input;
  std::chrono::milliseconds longest{60'000};
  std::size_t most_output = std::size_t{64} << 20;
};

struct ProgramRun {
  enum class End {
    exited,           // `code` is its exit code
    killed,           // `code` is the signal
    out_of_time,      // ended by us, as in what follows
    too_much_output,  // more than was allowed
    interrupted,      // a signal that is held came in (HeldSignals)
  };
  End end = End::exited;
  int code = 0;
  std::string output;
  std::string messages;  // of its standard error, the beginning

  bool succeeded() const { return end == End::exited && code == 0; }
};

// Runs it to its end; what it started itself, and leaves in its process group, ends with it where it is ended by us. Failed where it
// cannot be started. Input that it does not read is no failure.
Result<ProgramRun> run_program(const Program& program);

// Runs it on our own terminal with `input` as what it reads, and waits for its end, whatever it answers: one that stops reading early
// has seen enough. Keys that interrupt are its own business meanwhile. `folder`, `longest` and `most_output` are of no use here. Failed
// where it cannot be started: then nothing was shown.
Result<void> show_in_program(const Program& program);

// The first file of that name that may be run, in the folders of a search path (`PATH`). Folders that are not absolute are left out:
// they would find what a plan's own folder holds.
std::optional<std::string> find_program(std::string_view name, std::string_view search_path);

}  // namespace ctg
