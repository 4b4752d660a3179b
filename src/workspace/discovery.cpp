// Finds plans: upwards from where one stands, or below a folder that holds several.
#include "workspace/discovery.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "base/file.hpp"

namespace ctg::workspace {
namespace {

namespace fs = std::filesystem;

// Deeper than any repository of plans; stops at a circle of links.
constexpr int deepest_search = 12;

// `./x` is `x` for people; the folder one stands in stays `.`.
std::string from_here(const std::string& path) {
  if (!path.starts_with("./")) return path;
  const std::size_t name = path.find_first_not_of('/', 1);
  return name == std::string::npos ? "." : path.substr(name);
}

// `a/..` is `.`, except where `a` is a link to elsewhere.
std::string shortest(const std::string& path, const fs::path& real) {
  std::string normal = fs::path(path).lexically_normal().string();
  if (normal.size() > 1 && normal.back() == '/') normal.pop_back();
  std::error_code error;
  return fs::equivalent(normal, real, error) ? normal : path;
}

void search(const fs::path& folder, int depth, std::size_t most_folders, PlanSearch& done) {
  if (done.folders == most_folders) {
    done.is_whole = false;
    return;
  }
  ++done.folders;
  if (exists((folder / root_file_name).string())) {
    done.found.push_back(from_here(folder.string()));
    return;
  }
  if (depth == 0) return;
  std::error_code error;
  std::vector<fs::path> below;
  for (fs::directory_iterator entry(folder, fs::directory_options::skip_permission_denied, error);
       !error && entry != fs::directory_iterator(); entry.increment(error))
    if (entry->is_directory(error) && !entry->is_symlink(error) && entry->path().filename().string().front() != '.')
      below.push_back(entry->path());
  std::sort(below.begin(), below.end());
  for (const fs::path& next : below) {
    search(next, depth - 1, most_folders, done);
    if (!done.is_whole) return;
  }
}

}  // namespace

std::vector<std::string_view> plan_file_endings() { return {".yaml", ".yml"}; }

std::optional<std::string> plan_around(const std::string& start) {
  std::error_code error;
  const fs::path from = fs::weakly_canonical(start, error);
  if (error) return std::nullopt;
  std::string relative = start.empty() ? "." : start;
  for (fs::path folder = from;; folder = folder.parent_path()) {
    if (exists((folder / root_file_name).string())) return shortest(relative, folder);
    if (folder == folder.parent_path()) return std::nullopt;
    relative += "/..";
  }
}

PlanSearch plans_below(const std::string& folder, std::size_t most_folders) {
  PlanSearch done;
  search(folder, deepest_search, most_folders, done);
  return done;
}

std::string path_in(const std::string& folder, const std::string& name) {
  if (folder.empty()) return name;
  return from_here(folder.back() == '/' ? folder + name : folder + "/" + name);
}

}  // namespace ctg::workspace
