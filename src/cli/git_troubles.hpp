// What git or a repository did not give, as a sentence with the command that helps.
#pragma once

#include "cli/session.hpp"
#include "git/trouble.hpp"

namespace ctg::cli {

// Throws UsageError where what was asked for names no revision, WorldError where the repository does not answer.
[[noreturn]] void throw_trouble(const git::Trouble& trouble);

// The value, or throw_trouble.
template <class T>
T given(git::Result<T> result) {
  if (!result) throw_trouble(result.error());
  return std::move(*result);
}

}  // namespace ctg::cli
