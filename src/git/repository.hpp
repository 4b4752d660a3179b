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

// A local branch, or one of another clone as it was last fetched.
struct Branch {
  std::string name;  // `main`, `origin/caf`
  Commit tip;
};

struct TreeFile {
  enum class Kind { regular, link, submodule };
  std::string path;  // below the folder that was asked for, `/` between names; any bytes but NUL
  std::string id;    // of its bytes
  Kind kind = Kind::regular;
};

// A file that a commit left otherwise than it found it.
struct FileChange {
  std::string path;       // from the repository's root
  std::string id_before;  // of its bytes; empty: there was none, or it was no regular file
  std::string id_after;   // empty: there is none any more, or it is no regular file
};

// One commit of a line, and what it did in some folders.
struct PastCommit {
  Commit commit;
  Date written;        // by its author, where it was written; no later than its own day and no earlier than the commit before it
  std::string author;  // any bytes
  std::string parent;  // the id of the commit before it; empty where there is none, or none in this clone
  bool is_merge = false;
  std::vector<FileChange> changes;  // against the commit before it
};

// The commits of a line that changed something in some folders, the newest first.
struct Past {
  std::vector<PastCommit> commits;
  bool is_cut = false;  // there are older ones than were asked for
};
inline constexpr std::size_t most_past_commits = 10'000;

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
  // The branches that hold commits which none of these has behind it, nor the current commit; those that moved last first, fifty at most.
  Result<std::vector<Branch>> branches_beside(const std::vector<Commit>& commits) const;
  // Every file below a folder (empty: all), in the order of their paths.
  Result<std::vector<TreeFile>> files(const Commit& commit, const std::string& folder) const;
  // What led to a commit in these folders (empty: everywhere): the line of first parents, so that what a branch brought is one commit, the
  // merge, on the day it came.
  Result<Past> past(const Commit& newest, const std::vector<std::string>& folders, std::size_t most_commits = most_past_commits) const;
  // Who wrote what a merge brought into a folder, each name once, the first to write first.
  Result<std::vector<std::string>> authors_merged(const PastCommit& merge, const std::string& folder) const;
  // How many files below a folder of the work tree are not in it because it is sparse: they are not gone.
  Result<std::size_t> left_out_of_work_tree(const std::string& folder) const;
  // The bytes of files, by their ids; one larger than `most_bytes` has none and is left out. Each id is read once.
  Result<std::map<std::string, std::string>> contents(const std::vector<std::string>& ids, std::uint64_t most_bytes) const;
  // How many bytes each of them has.
  Result<std::map<std::string, std::uint64_t>> sizes(const std::vector<std::string>& ids) const;
  // Whether the clone lacks commits that were made before those it has.
  bool is_shallow() const { return is_shallow_; }

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
