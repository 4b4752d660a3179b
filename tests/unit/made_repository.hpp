// A git repository made for one test, by the real git, without the user's settings.
#pragma once

#include <doctest/doctest.h>

#include <cstdlib>
#include <string>
#include <vector>

#include "base/process.hpp"
#include "git/program.hpp"
#include "temporary_folder.hpp"

namespace ctg::test {

inline git::Surroundings plain_surroundings(const std::string& home) {
  const char* const path = std::getenv("PATH");
  REQUIRE(path != nullptr);
  return {.search_path = path, .environment = {"HOME=" + home, "GIT_CONFIG_NOSYSTEM=1"}};
}

class MadeRepository {
 public:
  explicit MadeRepository(const std::vector<std::string>& init_options = {}) {
    std::vector<std::string> arguments{"init", "-q", "-b", "main"};
    arguments.insert(arguments.end(), init_options.begin(), init_options.end());
    git(arguments);
  }

  const TemporaryFolder& folder() const { return folder_; }
  git::Surroundings surroundings() const { return plain_surroundings(folder_.path()); }

  // What a real git answers, without the line end; the test fails where it refuses.
  std::string git(const std::vector<std::string>& arguments, const std::string& date = "2026-01-15T23:30:00+0100") const {
    auto known = surroundings();
    const auto file = find_program("git", known.search_path);
    REQUIRE(file);
    std::vector<std::string> environment = known.environment;
    for (const char* who : {"AUTHOR", "COMMITTER"}) {
      environment.push_back(std::string("GIT_") + who + "_NAME=Claire");
      environment.push_back(std::string("GIT_") + who + "_EMAIL=claire@example.org");
      environment.push_back(std::string("GIT_") + who + "_DATE=" + date);
    }
    const auto run =
        run_program({.file = *file, .arguments = arguments, .environment = environment, .folder = folder_.path(), .input = {}});
    REQUIRE(run);
    INFO(run->messages);
    REQUIRE(run->succeeded());
    return run->output.substr(0, run->output.find_last_not_of('\n') + 1);
  }

  // Everything that stands in the folder.
  std::string commit(const std::string& date = "2026-01-15T23:30:00+0100") const {
    git({"add", "-A"});
    git({"commit", "-q", "--allow-empty", "-m", "x"}, date);
    return git({"rev-parse", "HEAD"});
  }

 private:
  TemporaryFolder folder_;
};

}  // namespace ctg::test
