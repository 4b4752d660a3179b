// A folder in memory where there is one, for what a fuzz target needs as files; gone with the process.
#include "folder.hpp"

#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace ctg::fuzz {
namespace {

namespace fs = std::filesystem;

class Folder {
 public:
  Folder() {
    std::error_code error;
    const fs::path memory = "/dev/shm";
    const fs::path base = access(memory.c_str(), W_OK) == 0 ? memory : fs::temp_directory_path(error);
    path_ = base / ("ctg-fuzz-" + std::to_string(getpid()));
    fs::create_directories(path_);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() {
    std::error_code error;
    fs::remove_all(path_, error);
  }
  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

}  // namespace

std::string folder_with(const std::vector<std::pair<std::string, std::string_view>>& files) {
  static const Folder folder;
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder.path(), error)) fs::remove_all(entry.path(), error);
  for (const auto& [name, bytes] : files)
    std::ofstream(folder.path() / name, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  return folder.path().string();
}

std::vector<std::string_view> parts_of(std::string_view input) {
  constexpr std::string_view separator = "\n%%%\n";
  std::vector<std::string_view> parts;
  for (;;) {
    const std::size_t end = input.find(separator);
    if (end == std::string_view::npos) break;
    parts.push_back(input.substr(0, end + 1));
    input.remove_prefix(end + separator.size());
  }
  parts.push_back(input);
  return parts;
}

}  // namespace ctg::fuzz
