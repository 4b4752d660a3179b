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

// Their bytes are held twice while they are taken from git's answer.
constexpr std::size_t most_files_at_once = 4'096;

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
  bool has(const std::string& path) const { return paths_.contains(path); }

 private:
  std::set<std::string> paths_;
};

// None for what is not read at all.
std::optional<HeldFile> held_file(const TreeFile& file, const Listing& listing, const std::map<std::string, std::string>& contents) {
  const auto bytes = contents.find(file.id);
  if (file.kind == TreeFile::Kind::submodule) return HeldFile{file.path, {}, Failure::Cause::another_repository};
  if (bytes == contents.end()) return HeldFile{file.path, {}, Failure::Cause::too_large};
  if (file.kind == TreeFile::Kind::regular) return HeldFile{file.path, bytes->second, std::nullopt};
  const std::string target = target_of(file.path, bytes->second);
  if (listing.has(target) || !may_hold_plan(file.path)) return std::nullopt;
  if (target.empty()) return HeldFile{file.path, {}, Failure::Cause::outside_plan};
  return HeldFile{file.path, {}, Failure::Cause::not_found};
}

// The files below a folder, by paths from there. They stand together: a tree is listed in the order of its paths.
std::vector<TreeFile> files_below(const std::vector<TreeFile>& all, const std::string& folder) {
  const std::string above = folder + "/";
  const auto begin =
      std::lower_bound(all.begin(), all.end(), above, [](const TreeFile& file, const std::string& path) { return file.path < path; });
  std::vector<TreeFile> below;
  for (auto file = begin; file != all.end() && file->path.starts_with(above); ++file)
    below.push_back({file->path.substr(above.size()), file->id, file->kind});
  return below;
}

std::vector<TreeFile> files_of_plan(std::vector<TreeFile> files) {
  std::erase_if(files, [](const TreeFile& file) {
    return is_hidden(file.path) || (file.kind == TreeFile::Kind::regular && !is_plan_file(file.path));
  });
  return files;
}

std::shared_ptr<const std::vector<HeldFile>> held_files(const std::vector<TreeFile>& files,
                                                        const std::map<std::string, std::string>& contents) {
  const Listing listing(files);
  auto held = std::make_shared<std::vector<HeldFile>>();
  for (const TreeFile& file : files)
    if (auto read = held_file(file, listing, contents)) held->push_back(std::move(*read));
  std::sort(held->begin(), held->end(), [](const HeldFile& one, const HeldFile& other) { return one.path < other.path; });
  return held;
}

}  // namespace

bool is_read_as_plan(std::string_view path) { return !is_hidden(path) && is_plan_file(path); }

std::vector<std::string> plan_folders(const std::vector<TreeFile>& files) {
  std::set<std::string> folders;
  const std::string root_file = std::string("/") + root_file_name;
  for (const TreeFile& file : files) {
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

git::Result<std::vector<Request>> requests_at(const git::Repository& repository, const git::Commit& commit,
                                              const std::vector<PlanPlace>& places) {
  std::vector<Request> requests;
  if (places.empty()) return requests;
  // One plan's folder, or the whole tree.
  const bool is_alone = places.size() == 1;
  const auto all = repository.files(commit, is_alone ? places.front().folder : "");
  if (!all) return tl::unexpected(all.error());
  for (std::size_t begin = 0; begin < places.size();) {
    std::vector<std::vector<TreeFile>> of_plans;
    std::vector<std::string> ids;
    for (; begin + of_plans.size() < places.size() && ids.size() < most_files_at_once;) {
      const PlanPlace& place = places[begin + of_plans.size()];
      of_plans.push_back(files_of_plan(is_alone || place.folder.empty() ? *all : files_below(*all, place.folder)));
      if (!is_alone && of_plans.back().empty()) return git::trouble(git::Trouble::Cause::not_there, place.folder);
      for (const TreeFile& file : of_plans.back())
        if (file.kind != TreeFile::Kind::submodule) ids.push_back(file.id);
    }
    const auto contents = repository.contents(ids, yaml::Limits{}.file_bytes);
    if (!contents) return tl::unexpected(contents.error());
    for (const std::vector<TreeFile>& files : of_plans) requests.push_back({places[begin++].shown, {}, held_files(files, *contents)});
  }
  return requests;
}

git::Result<std::vector<std::string>> plans_in(const git::Repository& repository, const git::Commit& commit) {
  const auto files = repository.files(commit, "");
  if (!files) return tl::unexpected(files.error());
  return plan_folders(*files);
}

git::Result<Request> request_at(const git::Repository& repository, const git::Commit& commit, const std::string& folder,
                                std::string shown) {
  auto requests = requests_at(repository, commit, {{folder, std::move(shown)}});
  if (!requests) return tl::unexpected(requests.error());
  return std::move(requests->front());
}

}  // namespace ctg::workspace
