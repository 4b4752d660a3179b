// Finds and reads plans in the tree of a commit.
#include "workspace/revisions.hpp"

#include <algorithm>
#include <filesystem>
#include <set>

#include "workspace/discovery.hpp"
#include "yaml/parse.hpp"

namespace ctg::workspace {
namespace {

namespace fs = std::filesystem;
using git::TreeFile;

// As on the disk: what begins with `.` is not a plan's.
bool is_hidden(std::string_view path) { return path.starts_with('.') || path.find("/.") != std::string_view::npos; }

bool is_plan_file(std::string_view path) {
  const auto endings = plan_file_endings();
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return path.ends_with(ending); });
}

// A link to a file of a plan, or one that looks like a folder's name.
bool may_hold_plan(std::string_view path) {
  return is_plan_file(path) || path.substr(path.find_last_of('/') + 1).find('.') == std::string_view::npos;
}

// Where a link inside the plan's folder leads, from that folder; empty where it leads out of it.
std::string target_of(const std::string& link, const std::string& points_to) {
  const fs::path target = (fs::path(link).parent_path() / points_to).lexically_normal();
  const std::string path = target.string();
  return target.is_absolute() || path == ".." || path.starts_with("../") ? std::string() : path;
}

// What a plan has in its tree: files by path, and every folder that holds one.
class Listing {
 public:
  explicit Listing(const std::vector<TreeFile>& files) {
    for (const TreeFile& file : files) {
      paths_.insert(file.path);
      for (std::size_t slash = file.path.find('/'); slash != std::string::npos; slash = file.path.find('/', slash + 1))
        paths_.insert(file.path.substr(0, slash));
    }
  }
  // What stands there is read where it stands.
  bool has(const std::string& path) const { return paths_.count(path) != 0; }

 private:
  std::set<std::string> paths_;
};

// None for what is not read at all.
std::optional<HeldFile> held_file(const TreeFile& file, const Listing& listing, std::map<std::string, std::string>& contents) {
  const auto bytes = contents.find(file.id);
  if (file.kind == TreeFile::Kind::submodule) return HeldFile{file.path, {}, Failure::Cause::another_repository};
  if (bytes == contents.end()) return HeldFile{file.path, {}, Failure::Cause::too_large};
  if (file.kind == TreeFile::Kind::regular) return HeldFile{file.path, bytes->second, std::nullopt};
  const std::string target = target_of(file.path, bytes->second);
  if (listing.has(target) || !may_hold_plan(file.path)) return std::nullopt;
  if (target.empty()) return HeldFile{file.path, {}, Failure::Cause::outside_plan};
  return HeldFile{file.path, {}, Failure::Cause::not_found};
}

}  // namespace

git::Result<std::vector<std::string>> plans_in(const git::Repository& repository, const git::Commit& commit) {
  const auto files = repository.files(commit, "");
  if (!files) return tl::unexpected(files.error());
  std::set<std::string> folders;
  const std::string root_file = std::string("/") + root_file_name;
  for (const TreeFile& file : *files) {
    const std::string path = "/" + file.path;
    if (path.ends_with(root_file) && !is_hidden(file.path))
      folders.insert(path.substr(1, std::max<std::size_t>(path.size() - root_file.size(), 1) - 1));
  }
  std::vector<std::string> outermost;
  for (const std::string& folder : folders) {
    const bool is_inside = std::any_of(outermost.begin(), outermost.end(), [&](const std::string& other) {
      return other.empty() || (folder.starts_with(other) && folder[other.size()] == '/');
    });
    if (!is_inside) outermost.push_back(folder);
  }
  return outermost;
}

git::Result<Request> request_at(const git::Repository& repository, const git::Commit& commit, const std::string& folder,
                                std::string shown) {
  auto files = repository.files(commit, folder);
  if (!files) return tl::unexpected(files.error());
  std::erase_if(*files, [](const TreeFile& file) {
    return is_hidden(file.path) || (file.kind == TreeFile::Kind::regular && !is_plan_file(file.path));
  });
  std::vector<std::string> ids;
  for (const TreeFile& file : *files)
    if (file.kind != TreeFile::Kind::submodule) ids.push_back(file.id);
  auto contents = repository.contents(ids, yaml::Limits{}.file_bytes);
  if (!contents) return tl::unexpected(contents.error());
  const Listing listing(*files);
  auto held = std::make_shared<std::vector<HeldFile>>();
  for (const TreeFile& file : *files)
    if (auto read = held_file(file, listing, *contents)) held->push_back(std::move(*read));
  std::sort(held->begin(), held->end(), [](const HeldFile& one, const HeldFile& other) { return one.path < other.path; });
  return Request{std::move(shown), {}, std::move(held)};
}

}  // namespace ctg::workspace
