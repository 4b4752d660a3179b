// A command run as a process, and what the system says it took.
#include "process.hpp"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <sstream>

namespace ctg::bench {
namespace {

double seconds(const timeval& time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6; }

[[noreturn]] void become(const std::vector<std::string>& command) {
  const int nothing = open("/dev/null", O_RDWR);
  for (int descriptor = 0; descriptor <= 2; ++descriptor) dup2(nothing, descriptor);
  std::vector<char*> words;
  for (const std::string& word : command) words.push_back(const_cast<char*>(word.c_str()));
  words.push_back(nullptr);
  execvp(words[0], words.data());
  _exit(127);
}

Taken median(std::vector<Taken> all) {
  const auto middle = [&all](double Taken::*figure) {
    std::sort(all.begin(), all.end(), [figure](const Taken& a, const Taken& b) { return a.*figure < b.*figure; });
    return all[all.size() / 2].*figure;
  };
  return {middle(&Taken::cpu), middle(&Taken::wall), middle(&Taken::memory), all.front().exit_code};
}

}  // namespace

Taken run(const std::vector<std::string>& command) {
  const auto begin = std::chrono::steady_clock::now();
  const pid_t child = fork();
  if (child == 0) become(command);
  int status = 0;
  rusage usage{};
  wait4(child, &status, 0, &usage);
  const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begin;
  return {seconds(usage.ru_utime) + seconds(usage.ru_stime), wall.count(), static_cast<double>(usage.ru_maxrss) / 1024,
          WIFEXITED(status) ? WEXITSTATUS(status) : -1};
}

Taken median_of(const std::vector<std::string>& command, int runs) {
  run(command);
  std::vector<Taken> all;
  for (int i = 0; i < runs; ++i) all.push_back(run(command));
  return median(std::move(all));
}

Taken median_ratio(const std::vector<std::string>& a, const std::vector<std::string>& b, int pairs) {
  run(a);
  run(b);
  std::vector<Taken> ratios;
  for (int i = 0; i < pairs; ++i) {
    const Taken first = run(a);
    const Taken second = run(b);
    ratios.push_back({first.cpu / second.cpu, first.wall / second.wall, first.memory / second.memory, first.exit_code});
  }
  return median(std::move(ratios));
}

bool is_installed(const std::string& program) {
  const char* path = std::getenv("PATH");
  std::istringstream folders(path == nullptr ? "" : path);
  for (std::string folder; std::getline(folders, folder, ':');)
    if (access((std::filesystem::path(folder) / program).c_str(), X_OK) == 0) return true;
  return false;
}

}  // namespace ctg::bench
