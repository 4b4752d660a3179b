// A repository: revisions as commits, and a commit's files as bytes. Knows no plan and changes nothing.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "git/program.hpp"

namespace ctg::git {

struct Commit {
  std::string id;  // 40 or 64 hexadecimal digits
  Date day;        // on which it was made, where it was made

  // Enough of it for people.
  std::string_view short_id() const { return std::string_view(id).substr(0, 10); }
};

struct TreeFile {
  enum class Kind { regular, link, submodule };
  std::string path;  // below the folder that was asked for, `/` between names; any bytes but NUL
  std::string id;    // of its bytes
  Kind kind = Kind::regular;
};

class Repository {
 public:
  // The one that a folder is in.
  static Result<Repository> around(const Surroundings& surroundings, const std::string& folder);

  // The work tree: an absolute path without links.
  const std::string& root() const { return root_; }
  // A place in the work tree, from its root: `plans/rivemont`; empty for the root itself. None for one outside.
  std::optional<std::string> path_of(const std::string& place) const;

  // One commit, by any name that git knows for it.
  Result<Commit> commit(std::string_view revision) const;
  // The last one that both have behind them.
  Result<Commit> merge_base(const Commit& one, const Commit& other) const;
  // Every file below a folder (empty: all), in the order of their paths.
  Result<std::vector<TreeFile>> files(const Commit& commit, const std::string& folder) const;
  // How many files below a folder of the work tree are not in it because it is sparse: they are not gone.
  Result<std::size_t> left_out_of_work_tree(const std::string& folder) const;
  // The bytes of files, by their ids; one larger than `most_bytes` has none and is left out. Each id is read once.
  Result<std::map<std::string, std::string>> contents(const std::vector<std::string>& ids, std::uint64_t most_bytes) const;

 private:
  Repository(Program program, std::string root, bool is_shallow)
      : program_(std::move(program)), root_(std::move(root)), is_shallow_(is_shallow) {}
  Program::Question question(std::vector<std::string> arguments) const { return {.folder = root_, .arguments = std::move(arguments)}; }
  Result<Commit> dated(std::string id) const;

  Program program_;
  std::string root_;
  bool is_shallow_ = false;
};

}  // namespace ctg::git
