// The commits behind one, and what each changed: asked of git in two questions, however many there are.
#include <algorithm>

#include "base/text.hpp"
#include "git/repository.hpp"
#include "git/words.hpp"

namespace ctg::git {
namespace {

using Cause = Trouble::Cause;

// More folders than a command line should hold are asked for as everything.
constexpr std::size_t most_folders = 500;
// Beyond, commits change more files than a machine should keep in mind.
constexpr std::size_t most_changes = std::size_t{64} << 20;

void name_folders(std::vector<std::string>& arguments, const std::vector<std::string>& folders) {
  const bool everywhere = folders.size() > most_folders || std::find(folders.begin(), folders.end(), "") != folders.end();
  arguments.emplace_back("--");
  if (!everywhere) arguments.insert(arguments.end(), folders.begin(), folders.end());
}

// `AUTHORED NUL COMMITTED NUL PARENTS NUL NAME`, the line behind `commit ID`.
std::optional<PastCommit> read_commit(std::string_view head, std::string_view line) {
  constexpr std::string_view word = "commit ";
  const auto parts = split(line, '\0');
  if (!head.starts_with(word) || !is_object_id(head.substr(word.size())) || parts.size() != 4) return std::nullopt;
  const auto committed = day_of(parts[1]);
  if (!committed) return std::nullopt;
  PastCommit commit{.commit = {std::string(head.substr(word.size())), *committed}};
  // A date that its author mistyped, or a machine with a wrong clock.
  commit.written = std::min(day_of(parts[0]).value_or(*committed), *committed);
  const auto parents = split(parts[2], ' ');
  commit.parent = parents.front();
  commit.is_merge = parents.size() > 1;
  commit.author = parts[3];
  return commit;
}

Result<std::vector<PastCommit>> read_commits(std::string_view told) {
  std::vector<PastCommit> commits;
  const auto lines = split(told, '\n');
  for (std::size_t i = 0; i + 1 < lines.size(); i += 2) {
    auto commit = read_commit(lines[i], lines[i + 1]);
    if (!commit) return trouble(Cause::refused, std::string(lines[i]), "rev-list");
    commits.push_back(std::move(*commit));
  }
  // Time goes on along the line, whatever rebased commits say of it.
  for (std::size_t i = commits.size(); i-- > 1;) commits[i - 1].written = std::max(commits[i - 1].written, commits[i].written);
  return commits;
}

bool is_regular(std::string_view mode) { return mode.starts_with("100"); }

// `:100644 000000 ID ID D`, then the path.
std::optional<FileChange> read_change(std::string_view words, std::string_view path) {
  const auto parts = split(words, ' ');
  if (parts.size() != 5) return std::nullopt;
  FileChange change{std::string(path), {}, {}};
  if (is_regular(parts[0].substr(1))) change.id_before = parts[2];
  if (is_regular(parts[1])) change.id_after = parts[3];
  return change;
}

}  // namespace

Result<Past> Repository::past(const Commit& newest, const std::vector<std::string>& folders, std::size_t most_commits) const {
  std::vector<std::string> arguments{"rev-list",
                                     "--first-parent",
                                     "--date=raw",
                                     "--encoding=UTF-8",
                                     "--format=%ad%x00%cd%x00%P%x00%an",
                                     "--max-count=" + std::to_string(most_commits + 1),
                                     newest.id};
  name_folders(arguments, folders);
  const auto told = program_.answer(question(std::move(arguments)), newest.id);
  if (!told) return tl::unexpected(told.error());
  auto commits = read_commits(*told);
  if (!commits) return tl::unexpected(commits.error());
  Past past{std::move(*commits), false};
  past.is_cut = past.commits.size() > most_commits;
  if (past.is_cut) past.commits.resize(most_commits);
  if (past.commits.empty()) return past;

  arguments = {"diff-tree", "--stdin", "-r", "-z", "--root", "--no-renames", "--no-ext-diff", "--no-textconv"};
  name_folders(arguments, folders);
  auto asked = question(std::move(arguments));
  asked.most_output = most_changes;
  // With its first parent beside it, a merge is compared with that one alone.
  for (const PastCommit& commit : past.commits) asked.input += commit.commit.id + (commit.parent.empty() ? "" : " " + commit.parent) + "\n";
  const auto changes = program_.answer(asked, "diff-tree");
  if (!changes) return tl::unexpected(changes.error());
  const auto words = split(*changes, '\0');
  std::size_t current = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (is_object_id(words[i])) {
      while (current < past.commits.size() && past.commits[current].commit.id != words[i]) ++current;
    } else if (words[i].starts_with(':') && i + 1 < words.size() && current < past.commits.size()) {
      if (auto change = read_change(words[i], words[i + 1])) past.commits[current].changes.push_back(std::move(*change));
      ++i;
    }
  }
  return past;
}

Result<std::vector<std::string>> Repository::authors_merged(const PastCommit& merge, const std::string& folder) const {
  std::vector<std::string> arguments{"rev-list",     "--no-merges",      "--reverse",     "--encoding=UTF-8",
                                     "--format=%an", "--max-count=1000", merge.commit.id, "^" + merge.parent};
  name_folders(arguments, {folder});
  const auto told = program_.answer(question(std::move(arguments)), merge.commit.id);
  if (!told) return tl::unexpected(told.error());
  std::vector<std::string> names;
  const auto lines = split(*told, '\n');
  for (std::size_t i = 1; i < lines.size(); i += 2)
    if (std::find(names.begin(), names.end(), lines[i]) == names.end()) names.emplace_back(lines[i]);
  return names;
}

}  // namespace ctg::git
