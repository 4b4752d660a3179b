// Merges three files and says what is left to settle.
#include "cli/merged_file.hpp"

#include <algorithm>

#include "base/file.hpp"
#include "base/file_replacement.hpp"
#include "base/unicode.hpp"
#include "cli/environment.hpp"
#include "cli/failures.hpp"
#include "cli/git_troubles.hpp"
#include "git/line_merge.hpp"
#include "merge/merge.hpp"

namespace ctg::cli {
namespace {

constexpr Text ours_word{"ours", "notre version"};
constexpr Text base_word{"common origin", "origine commune"};
constexpr Text theirs_word{"theirs", "leur version"};
constexpr Text by_lines{"`{0}` was merged line by line: one of its versions cannot be read whole",
                        "`{0}` a été fusionné ligne par ligne\u00a0: l'une de ses versions ne se lit pas en entier"};
constexpr Text check_it{"`ctg check` says what is wrong in it", "`ctg check` dit ce qui n'y va pas"};
constexpr Text conflict{"`{0}`: both sides changed `{1}`: `{2}` and `{3}`",
                        "`{0}`\u00a0: les deux versions ont modifié `{1}`\u00a0: `{2}` et `{3}`"};
constexpr Text conflict_of_comments{"`{0}`: both sides changed the comments at `{1}`",
                                    "`{0}`\u00a0: les deux versions ont modifié les commentaires à l'endroit de `{1}`"};
constexpr Text removed_here{"`{0}`: ours removed `{1}`, theirs says `{2}`", "`{0}`\u00a0: notre version a retiré `{1}`, la leur dit `{2}`"};
constexpr Text removed_there{"`{0}`: theirs removed `{1}`, ours says `{2}`",
                             "`{0}`\u00a0: leur version a retiré `{1}`, la nôtre dit `{2}`"};
constexpr Text settle{"keep one of the two between the markers, then `git add {0}`",
                      "gardez l'une des deux entre les repères, puis `git add {0}`"};

constexpr std::uint64_t most_bytes = 64ULL << 20;
constexpr std::size_t longest_marker = 200;
constexpr std::size_t longest_shown = 60;  // characters of a value in a message

std::string bytes_of(const std::string& file) {
  auto bytes = read_file(file, most_bytes);
  if (!bytes) throw world_error(bytes.error());
  return std::move(*bytes);
}

std::string shown(const std::string& value) {
  const std::string text = printable(value);
  std::size_t end = 0;
  std::size_t characters = 0;
  while (end < text.size() && characters < longest_shown) {
    end += std::max<std::size_t>(code_point_at(text, end).bytes, 1);
    ++characters;
  }
  return end < text.size() ? text.substr(0, end) + "…" : text;
}

Message said_of(const merge::Conflict& one, const std::string& path) {
  const std::string where = printable(one.where);
  if (one.ours.empty() && !one.theirs.empty() && one.theirs.front() != '#') return message(removed_here, path, where, shown(one.theirs));
  if (one.theirs.empty() && !one.ours.empty() && one.ours.front() != '#') return message(removed_there, path, where, shown(one.ours));
  const bool of_comments = one.ours.empty() || one.ours.front() == '#';
  if (of_comments) return message(conflict_of_comments, path, where);
  return message(conflict, path, where, shown(one.ours), shown(one.theirs));
}

merge::Labels labels_of(const MergeRequest& request, const Session& session) {
  const auto label = [&](std::size_t place, Text otherwise) {
    const bool given = place < request.labels.size() && !request.labels[place].empty() && request.labels[place].front() != '%';
    return given ? printable(request.labels[place]) : session.in(otherwise);
  };
  return {.ours = label(1, ours_word),
          .base = label(0, base_word),
          .theirs = label(2, theirs_word),
          .marker_size = std::clamp(request.marker_size, std::size_t{1}, longest_marker)};
}

struct Result {
  std::string bytes;
  bool is_settled = true;
};

Result by_id(const merge::Merged& merged, const std::string& path, const Session& session) {
  for (const merge::Conflict& one : merged.conflicts) session.say(said_of(one, path));
  if (!merged.conflicts.empty()) session.say(message(settle, path));
  return {merged.bytes, merged.conflicts.empty()};
}

Result by_line(const MergeRequest& request, const merge::Labels& labels, const std::string& path, const Session& session) {
  const git::LineMerge merged = given(git::merge_lines(git_surroundings_of_environment(), ".",
                                                       {.base = request.base,
                                                        .ours = request.ours,
                                                        .theirs = request.theirs,
                                                        .label_of_base = labels.base,
                                                        .label_of_ours = labels.ours,
                                                        .label_of_theirs = labels.theirs,
                                                        .marker_size = labels.marker_size}));
  session.say(message(by_lines, path));
  session.say(merged.conflicts == 0 ? message(check_it) : message(settle, path));
  return {merged.bytes, merged.conflicts == 0};
}

}  // namespace

ExitCode merge_files(const MergeRequest& request, Session& session) {
  const std::string ours = bytes_of(request.ours);
  const merge::Labels labels = labels_of(request, session);
  const std::string path = printable(request.path.empty() ? request.ours : request.path);
  const merge::Merged merged = merge::merge(bytes_of(request.base), ours, bytes_of(request.theirs), labels);
  const Result result = merged.is_possible ? by_id(merged, path, session) : by_line(request, labels, path, session);
  if (request.print) {
    session.write(result.bytes);
  } else if (const auto replaced = replace_file(request.ours, ours, result.bytes); !replaced) {
    throw world_error(replaced.error());
  }
  return result.is_settled ? ExitCode::as_asked : ExitCode::plan_not_as_asked;
}

}  // namespace ctg::cli
