// A folder of our own for what another program is to read, taken away whatever happens.
#pragma once

#include <csignal>
#include <memory>
#include <string>

#include "base/result.hpp"

namespace ctg {

// While it lives, the signals that ask a program to end (interrupt, hang-up, termination) wait, so that what must be put away is;
// they act as ever once it is gone. run_program hears them: the program that it waits for is ended.
class HeldSignals {
 public:
  HeldSignals();
  ~HeldSignals();
  HeldSignals(const HeldSignals&) = delete;
  HeldSignals& operator=(const HeldSignals&) = delete;

  // What is held.
  static sigset_t set();

 private:
  sigset_t before_{};
};

// Nobody else may look into it (0700). Removed with all that it holds, also when the program is asked to end meanwhile.
class TemporaryFolder {
 public:
  static Result<std::unique_ptr<TemporaryFolder>> make(const std::string& parent);
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  const std::string& path() const { return path_; }

 private:
  TemporaryFolder() = default;
  HeldSignals held_;  // let go last
  std::string path_;
};

}  // namespace ctg
