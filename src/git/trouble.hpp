// What git, or a repository, did not give.
#pragma once

#include <string>

#include "base/result.hpp"

namespace ctg::git {

struct Trouble {
  enum class Cause {
    not_installed,     // there is no git
    no_repository,     // the folder is in none
    no_work_tree,      // a bare repository, or git's own folder: where a plan's files would stand is not known
    foreign_owner,     // git refuses a repository that belongs to somebody else
    no_revision,       // what was asked for is not one revision: empty, two of them, an option, a control character
    unknown_revision,  // names no commit here
    no_commit_yet,     // a repository that was only begun
    unknown_here,      // names none here, where the clone is shallow and lacks commits
    no_common_past,    // two commits without an ancestor that both have
    missing_object,    // a partial or damaged clone: what a commit names is not there
    not_there,         // the commit holds nothing at that path
    too_large,
    too_slow,
    refused,  // anything else
  };
  Cause cause = Cause::refused;
  std::string subject;  // the folder, the revision or the path that it is about
  std::string said;     // the first line that git said, where it is `refused`
};

template <class T>
using Result = tl::expected<T, Trouble>;

inline tl::unexpected<Trouble> trouble(Trouble::Cause cause, std::string subject, std::string said = {}) {
  return tl::unexpected<Trouble>(Trouble{cause, std::move(subject), std::move(said)});
}

}  // namespace ctg::git
