// Makes the temporary folder, runs commands in it and takes it away.
#include "sandbox.hpp"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace ctg::transcripts {
namespace {

namespace fs = std::filesystem;

std::string bytes_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::vector<fs::path> sorted_entries(const fs::path& folder) {
  std::vector<fs::path> entries;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) entries.push_back(entry.path());
  std::sort(entries.begin(), entries.end());
  return entries;
}

void copy_folder(const fs::path& from, const fs::path& to, Order order) {
  fs::create_directories(to);
  std::vector<fs::path> entries = sorted_entries(from);
  if (order == Order::reversed) std::reverse(entries.begin(), entries.end());
  for (const fs::path& entry : entries) {
    const fs::path target = to / entry.filename();
    if (fs::is_symlink(entry))
      fs::copy_symlink(entry, target);
    else if (fs::is_directory(entry))
      copy_folder(entry, target, order);
    else
      fs::copy_file(entry, target);
  }
}

void describe(const fs::path& folder, const fs::path& root, std::map<std::string, std::string>& found) {
  for (const fs::path& entry : sorted_entries(folder)) {
    const fs::file_status status = fs::symlink_status(entry);
    std::string& value = found[fs::relative(entry, root).generic_string()];
    value = std::to_string(static_cast<unsigned>(status.permissions())) + " ";
    if (fs::is_symlink(status)) {
      value += "link " + fs::read_symlink(entry).string();
    } else if (fs::is_directory(status)) {
      value += "folder";
      describe(entry, root, found);
    } else {
      value += "file " + bytes_of(entry);
    }
  }
}

void open_as(int descriptor, const std::string& path, int flags) {
  const int opened = ::open(path.c_str(), flags, 0600);
  if (opened < 0 || ::dup2(opened, descriptor) < 0) ::_exit(126);
  if (opened != descriptor) ::close(opened);
}

}  // namespace

std::string folder_of_program(const std::string& folder) {
  const fs::path absolute = fs::absolute(folder);
  if (::access((absolute / "ctg").c_str(), X_OK) != 0) throw std::runtime_error("no program `ctg` in " + absolute.string());
  return absolute.string();
}

Sandbox::Sandbox(const std::string& folder, Order order, int depth) {
  std::string pattern = (fs::temp_directory_path() / "ctg-transcript-XXXXXX").string();
  if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder: " + pattern);
  root_ = fs::canonical(pattern).string();
  fs::path copy = fs::path(root_) / "work";
  for (int level = 0; level < depth; ++level) copy /= "deeper";
  if (!folder.empty() && !fs::is_directory(folder)) throw std::runtime_error("no such folder to work in: " + folder);
  if (!folder.empty()) copy /= fs::path(folder).lexically_normal().filename();
  fs::create_directories(fs::path(root_) / "home");
  fs::create_directories(copy);
  if (!folder.empty()) copy_folder(folder, copy, order);
  copy_ = copy.string();
}

Sandbox::~Sandbox() {
  std::error_code ignored;  // what cannot be removed stays in the temporary folder
  fs::remove_all(root_, ignored);
}

Environment Sandbox::environment(const std::string& programs) const {
  return {{"PATH", programs + ":/usr/local/bin:/usr/bin:/bin"},
          {"HOME", root_ + "/home"},
          {"LC_ALL", "C.UTF-8"},
          {"TZ", "UTC"},
          {"SOURCE_DATE_EPOCH", "1782777600"},
          {"GIT_CONFIG_NOSYSTEM", "1"},
          {"GIT_CONFIG_GLOBAL", "/dev/null"},
          {"GIT_CEILING_DIRECTORIES", root_},
          {"GIT_AUTHOR_NAME", "Camille Martin"},
          {"GIT_AUTHOR_EMAIL", "camille@example.org"},
          {"GIT_AUTHOR_DATE", "2026-06-01T00:00:00Z"},
          {"GIT_COMMITTER_NAME", "Camille Martin"},
          {"GIT_COMMITTER_EMAIL", "camille@example.org"},
          {"GIT_COMMITTER_DATE", "2026-06-01T00:00:00Z"}};
}

Outcome Sandbox::run(const std::string& command, const Environment& environment) const {
  const std::string out = root_ + "/out";
  const std::string err = root_ + "/err";
  // Everything that allocates is made before the fork.
  std::vector<std::string> pairs;
  for (const auto& [name, value] : environment) pairs.push_back(name + "=" + value);
  std::vector<char*> variables;
  for (std::string& pair : pairs) variables.push_back(pair.data());
  variables.push_back(nullptr);
  std::vector<std::string> words{"/bin/sh", "-c", command};
  std::vector<char*> arguments{words[0].data(), words[1].data(), words[2].data(), nullptr};

  const pid_t child = ::fork();
  if (child < 0) throw std::runtime_error("no process can be started");
  if (child == 0) {
    if (::chdir(copy_.c_str()) != 0) ::_exit(126);
    open_as(0, "/dev/null", O_RDONLY);
    open_as(1, out, O_WRONLY | O_CREAT | O_TRUNC);
    open_as(2, err, O_WRONLY | O_CREAT | O_TRUNC);
    ::execve("/bin/sh", arguments.data(), variables.data());
    ::_exit(127);
  }
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return {bytes_of(out), bytes_of(err), WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status)};
}

std::map<std::string, std::string> Sandbox::snapshot() const {
  std::map<std::string, std::string> found;
  describe(fs::path(root_) / "work", root_, found);
  describe(fs::path(root_) / "home", root_, found);
  return found;
}

}  // namespace ctg::transcripts
