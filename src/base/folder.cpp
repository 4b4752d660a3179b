// A folder's files listed in one order, on any file system, and never beyond the folder.
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <memory>
#include <optional>
#include <set>
#include <utility>

#include "base/descriptor.hpp"
#include "base/file.hpp"

namespace ctg {
namespace {

constexpr std::size_t deepest = 32;
constexpr std::size_t most_names = 200'000;

// A folder to walk or a link to look at. Paths are relative to the folder searched; `real` is the same place without links.
struct Place {
  std::string shown;
  std::string real;
  std::size_t depth = 0;
};

struct CloseFolder {
  void operator()(DIR* folder) const { ::closedir(folder); }
};

class Search {
 public:
  Search(std::string folder, std::vector<std::string_view> endings) : folder_(std::move(folder)), endings_(std::move(endings)) {}

  Result<std::vector<FoundFile>> run() {
    root_ = open_descriptor(AT_FDCWD, folder_, O_RDONLY | O_DIRECTORY);
    if (!root_) return failed(cause_of(errno), folder_, errno);
    const auto real_root = resolved(folder_);
    if (!real_root) return failed(cause_of(errno), folder_, errno);
    real_root_ = *real_root == "/" ? "" : *real_root;
    folders_.push_back({});
    // Folders before links, and links in their own order: what is found does not depend on the order of the names on the disk.
    while (!folders_.empty() || !links_.empty()) {
      if (auto walked = folders_.empty() ? follow_first_link() : walk_last_folder(); !walked) return tl::unexpected(walked.error());
    }
    std::sort(found_.begin(), found_.end(), [](const FoundFile& a, const FoundFile& b) { return a.path < b.path; });
    return std::move(found_);
  }

 private:
  static std::string below(const std::string& folder, std::string_view name) {
    return folder.empty() ? std::string(name) : folder + '/' + std::string(name);
  }
  static std::optional<std::string> resolved(const std::string& path) {
    const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.c_str(), nullptr), &std::free);
    return real ? std::optional<std::string>(real.get()) : std::nullopt;
  }
  bool is_wanted(std::string_view name) const {
    return std::any_of(endings_.begin(), endings_.end(), [&](std::string_view ending) { return name.ends_with(ending); });
  }
  void refuse(const std::string& path, Failure::Cause cause) { found_.push_back({path, false, cause}); }
  void accept(const Place& place) {
    if (real_files_.insert(place.real).second) found_.push_back({place.shown});
  }

  Result<void> walk_last_folder() {
    const Place place = std::move(folders_.back());
    folders_.pop_back();
    if (!walked_.insert(place.real).second) return {};
    if (place.depth > deepest) return failed(Failure::Cause::too_large, below(folder_, place.shown));
    Descriptor opened = open_descriptor(root_.number(), place.real.empty() ? "." : place.real, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
    const std::unique_ptr<DIR, CloseFolder> entries(opened ? ::fdopendir(opened.number()) : nullptr);
    if (!entries && place.depth == 0) return failed(cause_of(errno), folder_, errno);
    if (!entries) {
      refuse(place.shown, cause_of(errno));
      return {};
    }
    const int descriptor = opened.release();  // closed with the entries
    for (errno = 0; const dirent* const entry = ::readdir(entries.get()); errno = 0) {
      const std::string_view name = entry->d_name;
      if (name.starts_with('.')) continue;
      if (++names_ > most_names) return failed(Failure::Cause::too_large, folder_);
      add_entry(descriptor, *entry, {below(place.shown, name), below(place.real, name), place.depth + 1});
    }
    if (errno != 0) return failed(cause_of(errno), below(folder_, place.shown), errno);
    return {};
  }

  void add_entry(int folder, const dirent& entry, Place place) {
    unsigned char kind = entry.d_type;
    if (kind == DT_UNKNOWN) {
      struct stat status {};
      if (::fstatat(folder, entry.d_name, &status, AT_SYMLINK_NOFOLLOW) != 0) return;  // gone since it was listed
      kind = static_cast<unsigned char>(IFTODT(status.st_mode));
    }
    if (kind == DT_DIR) {
      if (is_wanted(entry.d_name)) refuse(place.shown, Failure::Cause::is_a_folder);
      folders_.push_back(std::move(place));
    } else if (kind == DT_LNK) {
      links_.insert({place.shown, place.depth});
    } else if (is_wanted(entry.d_name)) {
      if (kind == DT_REG) {
        accept(place);
      } else {
        refuse(place.shown, Failure::Cause::not_a_regular_file);
      }
    }
  }

  Result<void> follow_first_link() {
    const auto [shown, depth] = *links_.begin();
    links_.erase(links_.begin());
    const bool wanted = is_wanted(shown);
    const std::string path = below(folder_, shown);
    const auto real = resolved(path);
    struct stat status {};
    if (!real || ::stat(real->c_str(), &status) != 0) {
      if (wanted) refuse(shown, errno == ENOENT ? Failure::Cause::not_found : cause_of(errno));
      return {};
    }
    const bool inside = *real == real_root_ || (real->starts_with(real_root_) && (*real)[real_root_.size()] == '/');
    if (S_ISDIR(status.st_mode)) {
      if (!inside) {
        refuse(shown, Failure::Cause::outside_plan);
      } else {
        folders_.push_back({shown, real->size() > real_root_.size() ? real->substr(real_root_.size() + 1) : std::string(), depth});
      }
    } else if (wanted) {
      if (!inside) {
        refuse(shown, Failure::Cause::outside_plan);
      } else if (!S_ISREG(status.st_mode)) {
        refuse(shown, Failure::Cause::not_a_regular_file);
      } else {
        accept({shown, real->substr(real_root_.size() + 1), depth});
      }
    }
    return {};
  }

  std::string folder_;
  std::vector<std::string_view> endings_;
  Descriptor root_;
  std::string real_root_;
  std::vector<Place> folders_;
  std::set<std::pair<std::string, std::size_t>> links_;
  std::set<std::string> walked_;      // real folders
  std::set<std::string> real_files_;  // real files found
  std::size_t names_ = 0;
  std::vector<FoundFile> found_;
};

}  // namespace

Result<std::vector<FoundFile>> list_files(const std::string& folder, const std::vector<std::string_view>& endings) {
  if (folder.empty() || folder.find('\0') != std::string::npos) return failed(Failure::Cause::not_found, folder, EINVAL);
  return Search(folder, endings).run();
}

}  // namespace ctg
