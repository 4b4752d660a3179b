// Git as a program: started so that no repository can make it run another, write a file or use the network.
#pragma once

#include <chrono>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/process.hpp"
#include "git/trouble.hpp"

namespace ctg::git {

// What the door knows of the machine.
struct Surroundings {
  std::string search_path;               // where git is looked for (`PATH`)
  std::vector<std::string> environment;  // `NAME=value`: of the kept_variables(), those that are set
};

// The variables that find the user's settings and the repository; nothing that names a program.
std::span<const char* const> kept_variables();

class Program {
 public:
  static Result<Program> find(const Surroundings& surroundings);

  struct Question {
    std::string folder;
    std::vector<std::string> arguments;  // a plumbing command and what follows it: rev-parse, ls-tree, cat-file, rev-list…
    std::string input;
    std::chrono::milliseconds longest{30'000};
    std::size_t most_output = std::size_t{256} << 20;
  };
  // Its exit code is the caller's to judge. Trouble where it could not be heard to its end.
  Result<ProgramRun> ask(const Question& question) const;
  // The output of one that succeeded; what git said otherwise becomes a Trouble about `subject`.
  Result<std::string> answer(const Question& question, const std::string& subject) const;

 private:
  std::string file_;
  std::vector<std::string> environment_;
};

// What an exit code other than 0 means, by what git says in English.
Trouble trouble_of(const ProgramRun& run, std::string subject);

}  // namespace ctg::git
