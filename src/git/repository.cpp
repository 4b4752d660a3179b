// Asks git's plumbing for commits, trees and bytes.
#include "git/repository.hpp"

#include <algorithm>
#include <filesystem>
#include <set>

#include "base/text.hpp"
#include "git/words.hpp"

namespace ctg::git {
namespace {

using Cause = Trouble::Cause;
namespace fs = std::filesystem;

// Longer than any name a person gives; `HEAD^{/words}` is read as a regular expression by git.
constexpr std::size_t longest_revision = 256;
constexpr std::chrono::milliseconds time_for_a_revision{10'000};

// An option, a control character or nothing at all is no revision, whatever git would make of it.
bool may_be_revision(std::string_view text) {
  return !text.empty() && text.size() <= longest_revision && text.front() != '-' &&
         std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

// One line `ID TYPE SIZE` of cat-file; taken off the front.
struct ObjectHead {
  std::string id;
  std::uint64_t size = 0;
  bool is_file = false;
};
std::optional<ObjectHead> take_head(std::string_view& output) {
  const std::size_t end = output.find('\n');
  if (end == std::string_view::npos) return std::nullopt;
  const auto words = split(output.substr(0, end), ' ');
  output.remove_prefix(end + 1);
  ObjectHead head{.id = std::string(words.front())};
  if (words.size() != 3) return head;  // `ID missing`
  const auto size = number<std::uint64_t>(words[2]);
  head.is_file = words[1] == "blob" && size;
  head.size = size.value_or(0);
  return head;
}

std::string lines(const std::vector<std::string>& ids) { return join(ids, "\n") + "\n"; }

}  // namespace

Result<Repository> Repository::around(const Surroundings& surroundings, const std::string& folder) {
  auto program = Program::find(surroundings);
  if (!program) return tl::unexpected(program.error());
  const auto told = program->answer(
      {.folder = folder, .arguments = {"rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "--show-cdup"}}, folder);
  if (!told) return tl::unexpected(told.error());
  const auto said = split(*told, '\n');
  if (said.size() < 3 || said[0] != "true") return trouble(Cause::no_work_tree, folder);
  std::error_code error;
  const fs::path root = fs::canonical(fs::path(folder) / std::string(said[2]), error);
  if (error) return trouble(Cause::no_work_tree, folder);
  return Repository(std::move(*program), root.string(), said[1] == "true");
}

std::optional<std::string> Repository::path_of(const std::string& place) const {
  std::error_code error;
  const std::string real = fs::weakly_canonical(fs::absolute(place, error), error).string();
  if (error) return std::nullopt;
  if (real == root_) return std::string();
  const std::string above = root_ == "/" ? root_ : root_ + "/";
  return real.starts_with(above) ? std::optional(real.substr(above.size())) : std::nullopt;
}

Result<Commit> Repository::commit(std::string_view revision) const {
  if (!may_be_revision(revision)) return trouble(Cause::no_revision, std::string(revision));
  auto asked = question({"rev-parse", "--verify", "-q", "--end-of-options", std::string(revision) + "^{commit}"});
  asked.longest = time_for_a_revision;
  const auto run = program_.ask(asked);
  if (!run) return tl::unexpected(run.error());
  const std::string_view id = trim(run->output);
  if (run->succeeded() && is_object_id(id)) return dated(std::string(id));
  if (run->succeeded()) return trouble(Cause::no_revision, std::string(revision));
  if (revision == "HEAD") return trouble(Cause::no_commit_yet, std::string(revision));
  return trouble(is_shallow_ ? Cause::unknown_here : Cause::unknown_revision, std::string(revision));
}

Result<Commit> Repository::dated(std::string id) const {
  const auto told = program_.answer(question({"cat-file", "commit", id}), id);
  if (!told) return tl::unexpected(told.error());
  for (const std::string_view line : split(*told, '\n')) {
    if (line.empty()) break;
    const std::size_t mail = line.rfind("> ");
    if (!line.starts_with("committer ") || mail == std::string_view::npos) continue;
    if (const auto day = day_of(line.substr(mail + 2))) return Commit{std::move(id), *day};
  }
  return trouble(Cause::refused, std::move(id), "committer");
}

Result<Commit> Repository::merge_base(const Commit& one, const Commit& other) const {
  const auto run = program_.ask(question({"merge-base", one.id, other.id}));
  if (!run) return tl::unexpected(run.error());
  const std::string_view id = trim(run->output);
  if (run->succeeded() && is_object_id(id)) return dated(std::string(id));
  return trouble(is_shallow_ ? Cause::unknown_here : Cause::no_common_past,
                 std::string(one.short_id()) + "..." + std::string(other.short_id()));
}

Result<std::vector<TreeFile>> Repository::files(const Commit& commit, const std::string& folder) const {
  const auto told = program_.answer(question({"ls-tree", "-r", "-z", "--full-tree", commit.id + ":" + folder}), folder);
  if (!told) return tl::unexpected(told.error());
  std::vector<TreeFile> files;
  for (const std::string_view entry : split(*told, '\0')) {
    const std::size_t tab = entry.find('\t');  // `100644 blob ID<tab>path`
    if (tab == std::string_view::npos) continue;
    const auto words = split(entry.substr(0, tab), ' ');
    if (words.size() != 3) continue;
    const auto kind = words[0] == "120000"   ? TreeFile::Kind::link
                      : words[0] == "160000" ? TreeFile::Kind::submodule
                                             : TreeFile::Kind::regular;
    files.push_back({std::string(entry.substr(tab + 1)), std::string(words[2]), kind});
  }
  return files;
}

Result<std::size_t> Repository::left_out_of_work_tree(const std::string& folder) const {
  std::vector<std::string> arguments{"ls-files", "-t", "-z", "--"};
  if (!folder.empty()) arguments.push_back(folder);
  const auto told = program_.answer(question(std::move(arguments)), folder);
  if (!told) return tl::unexpected(told.error());
  const auto entries = split(*told, '\0');
  return static_cast<std::size_t>(
      std::count_if(entries.begin(), entries.end(), [](std::string_view entry) { return entry.starts_with("S "); }));
}

Result<std::map<std::string, std::uint64_t>> Repository::sizes(const std::vector<std::string>& ids) const {
  std::map<std::string, std::uint64_t> known;
  const std::set<std::string> once(ids.begin(), ids.end());
  if (once.empty()) return known;
  auto asked = question({"cat-file", "--batch-check"});
  asked.input = lines({once.begin(), once.end()});
  const auto heads = program_.answer(asked, "cat-file");
  if (!heads) return tl::unexpected(heads.error());
  std::string_view rest = *heads;
  while (const auto head = take_head(rest)) {
    if (!head->is_file) return trouble(Cause::missing_object, head->id);
    known.emplace(head->id, head->size);
  }
  return known;
}

Result<std::map<std::string, std::string>> Repository::contents(const std::vector<std::string>& ids, std::uint64_t most_bytes) const {
  std::map<std::string, std::string> read;
  const auto known = sizes(ids);
  if (!known) return tl::unexpected(known.error());
  std::vector<std::string> wanted;
  std::uint64_t total = 0;
  for (const auto& [id, size] : *known) {
    if (size > most_bytes) continue;
    wanted.push_back(id);
    total += size + id.size() + 32;
  }
  if (wanted.empty()) return read;
  auto asked = question({"cat-file", "--batch"});
  asked.input = lines(wanted);
  asked.most_output = total;
  const auto bytes = program_.answer(asked, "cat-file");
  if (!bytes) return tl::unexpected(bytes.error());
  std::string_view rest = *bytes;
  while (const auto head = take_head(rest)) {
    if (!head->is_file || head->size >= rest.size()) return trouble(Cause::missing_object, head->id);
    read.emplace(head->id, rest.substr(0, head->size));
    rest.remove_prefix(head->size + 1);  // and the line end behind it
  }
  return read;
}

}  // namespace ctg::git
