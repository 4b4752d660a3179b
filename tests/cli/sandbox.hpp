// A fresh temporary folder with a copy of what a transcript works on, and commands run in it in a fixed environment.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace ctg::transcripts {

struct Outcome {
  std::string out;
  std::string err;
  int code = 0;  // 128 and the signal's number where a signal ended it, as the shell counts
  bool operator==(const Outcome&) const = default;
};

using Environment = std::map<std::string, std::string>;

// The absolute path of the folder that holds the program; throws where it holds none, so that nothing passes for want of it.
std::string folder_of_program(const std::string& folder);

enum class Order { as_found, reversed };

class Sandbox {
 public:
  // `folder` is copied in, its files created in this order; an empty name makes an empty folder. `depth` folders stand above the copy.
  Sandbox(const std::string& folder, Order order, int depth);
  ~Sandbox();
  Sandbox(const Sandbox&) = delete;
  Sandbox& operator=(const Sandbox&) = delete;

  // The variables that every command sees and nothing else: UTF-8, UTC, 30 June 2026, `programs` first on the PATH, an empty home.
  Environment environment(const std::string& programs) const;

  // By /bin/sh, in the copy, with nothing on its standard input.
  Outcome run(const std::string& command, const Environment& environment) const;

  // Each file, link and folder of the copy and of the home: its path, kind, permissions and bytes.
  std::map<std::string, std::string> snapshot() const;

 private:
  std::string root_;
  std::string copy_;
};

}  // namespace ctg::transcripts
