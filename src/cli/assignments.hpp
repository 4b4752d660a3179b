// Words of the command line that say what a field is to be: `status=done`, `themes+=youth`, `steps[Recruter].done_on=2026-05-04`.
#pragma once

#include <string>
#include <vector>

#include "cli/session.hpp"
#include "workspace/plan_edit.hpp"

namespace ctg::cli {

struct AssignmentWords {
  std::vector<std::string> ids;  // the words that are no assignment
  std::vector<workspace::Assignment> assignments;
};

// `=@FILE` takes the value from a file, `=@-` from standard input, `=@@…` is a value that begins with `@`. Throws UsageError and
// WorldError.
AssignmentWords read_assignments(const std::vector<std::string>& words);

}  // namespace ctg::cli
