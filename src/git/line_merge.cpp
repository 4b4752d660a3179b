// Asks `git merge-file`.
#include "git/line_merge.hpp"

namespace ctg::git {
namespace {

// More than that is its way of saying that it failed (git's own documentation of merge-file).
constexpr int most_conflicts = 127;

}  // namespace

Result<LineMerge> merge_lines(const Surroundings& surroundings, const std::string& folder, const LineMergeFiles& files) {
  const auto program = Program::find(surroundings);
  if (!program) return tl::unexpected(program.error());
  const auto run = program->ask(
      {.folder = folder,
       .arguments = {"merge-file", "-p", "-q", "--diff3", "--marker-size=" + std::to_string(files.marker_size), "-L", files.label_of_ours,
                     "-L", files.label_of_base, "-L", files.label_of_theirs, "--", files.ours, files.base, files.theirs}});
  if (!run) return tl::unexpected(run.error());
  if (run->code > most_conflicts) return tl::unexpected(trouble_of(*run, files.ours));
  return LineMerge{run->output, static_cast<std::size_t>(run->code)};
}

}  // namespace ctg::git
