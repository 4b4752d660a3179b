// Files read and replaced by system calls, so that every kind of file and every failure is seen.
#include "base/file.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <memory>
#include <optional>

#include "base/descriptor.hpp"

namespace ctg {
namespace {

constexpr std::size_t piece = std::size_t{64} * 1024;

bool has_nul(std::string_view path) { return path.find('\0') != std::string_view::npos; }

// The rest of a file into `bytes`; too large where more than `limit` come, whatever its size was said to be.
Result<void> read_to_end(const Descriptor& file, std::string& bytes, std::uint64_t limit, const std::string& path) {
  std::size_t filled = 0;
  for (;;) {
    if (filled == bytes.size()) bytes.resize(filled + piece);
    const ssize_t count = ::read(file.number(), bytes.data() + filled, bytes.size() - filled);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return failed(cause_of(errno), path, errno);
    filled += static_cast<std::size_t>(count);
    if (filled > limit) return failed(Failure::Cause::too_large, path);
    if (count == 0) break;
  }
  bytes.resize(filled);
  return {};
}

struct Target {
  std::string path;                  // of the file itself, behind any link
  std::optional<struct stat> known;  // none where there is no file yet
};

Result<Target> find_target(const std::string& path) {
  struct stat status {};
  if (::lstat(path.c_str(), &status) != 0) {
    if (errno == ENOENT) return Target{path, std::nullopt};
    return failed(cause_of(errno), path, errno);
  }
  std::string target = path;
  if (S_ISLNK(status.st_mode)) {
    const std::unique_ptr<char, decltype(&std::free)> resolved(::realpath(path.c_str(), nullptr), &std::free);
    if (!resolved || ::lstat(resolved.get(), &status) != 0) return failed(cause_of(errno), path, errno);
    target = resolved.get();
  }
  if (S_ISDIR(status.st_mode)) return failed(Failure::Cause::is_a_folder, path);
  if (!S_ISREG(status.st_mode)) return failed(Failure::Cause::not_a_regular_file, path);
  if (::faccessat(AT_FDCWD, target.c_str(), W_OK, AT_EACCESS) != 0) return failed(cause_of(errno), path, errno);
  return Target{std::move(target), status};
}

// A name that no reader of plans takes (it begins with a point), and that nobody has.
Descriptor make_temporary(const std::string& folder, mode_t mode, std::string& name) {
  constexpr int attempts = 100;
  for (int attempt = 0; attempt < attempts; ++attempt) {
    name = folder + "/.ctg-" + std::to_string(::getpid()) + '-' + std::to_string(attempt) + ".tmp";
    Descriptor file = open_descriptor(AT_FDCWD, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
    if (file || errno != EEXIST) return file;
  }
  return {};
}

// Errors that say only that this file system has nothing to synchronise.
bool synchronised(int descriptor) { return ::fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP; }

// Owner and group as far as the system allows it (only the superuser gives files away), then the mode, which a change of owner alters.
bool keep_attributes(int descriptor, const struct stat& known) {
  if (::fchown(descriptor, known.st_uid, known.st_gid) != 0 && errno != EPERM) return false;
  return ::fchmod(descriptor, known.st_mode & 07777U) == 0;
}

Result<void> fill(const Descriptor& file, const Target& target, std::string_view bytes) {
  if (auto written = write_all(file.number(), bytes); !written) return written;
  if (target.known && !keep_attributes(file.number(), *target.known)) return failed(cause_of(errno), {}, errno);
  if (!synchronised(file.number())) return failed(cause_of(errno), {}, errno);
  return {};
}

}  // namespace

Result<std::string> read_file(const std::string& path, std::uint64_t limit) {
  if (has_nul(path)) return failed(Failure::Cause::not_found, path, EINVAL);
  const Descriptor file = open_descriptor(AT_FDCWD, path, O_RDONLY | O_NONBLOCK | O_NOCTTY);
  if (!file) return failed(cause_of(errno), path, errno);
  struct stat status {};
  if (::fstat(file.number(), &status) != 0) return failed(cause_of(errno), path, errno);
  if (S_ISDIR(status.st_mode)) return failed(Failure::Cause::is_a_folder, path, EISDIR);
  if (!S_ISREG(status.st_mode)) return failed(Failure::Cause::not_a_regular_file, path);
  const auto size = static_cast<std::uint64_t>(status.st_size);
  if (size > limit) return failed(Failure::Cause::too_large, path);
  std::string bytes(static_cast<std::size_t>(size) + 1, '\0');  // one more: the end is seen without a second piece
  if (auto read = read_to_end(file, bytes, limit, path); !read) return tl::unexpected(read.error());
  return bytes;
}

bool is_folder(const std::string& path) {
  struct stat status {};
  return !has_nul(path) && ::stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

bool exists(const std::string& path) {
  struct stat status {};
  return !has_nul(path) && ::lstat(path.c_str(), &status) == 0;
}

Result<void> replace_file(const std::string& path, std::string_view bytes) {
  if (has_nul(path) || path.empty()) return failed(Failure::Cause::not_found, path, EINVAL);
  const auto target = find_target(path);
  if (!target) return tl::unexpected(target.error());
  const std::size_t slash = target->path.rfind('/');
  const std::string folder = slash == std::string::npos ? "." : slash == 0 ? "/" : target->path.substr(0, slash);
  std::string temporary;
  Descriptor file = make_temporary(folder, target->known ? 0600 : 0666, temporary);
  if (!file) return failed(cause_of(errno), path, errno);
  auto done = fill(file, *target, bytes);
  if (done && !file.close()) done = failed(cause_of(errno), path, errno);
  if (done && ::rename(temporary.c_str(), target->path.c_str()) != 0) done = failed(cause_of(errno), path, errno);
  if (!done) {
    ::unlink(temporary.c_str());
    return failed(done.error().cause, path, done.error().error_number);
  }
  const Descriptor opened = open_descriptor(AT_FDCWD, folder, O_RDONLY | O_DIRECTORY);
  if (!opened || !synchronised(opened.number())) return failed(cause_of(errno), path, errno);
  return {};
}

Result<void> write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(descriptor, bytes.data(), std::min<std::size_t>(bytes.size(), SSIZE_MAX));
    if (count > 0) {
      bytes.remove_prefix(static_cast<std::size_t>(count));
    } else if (count == 0) {
      return failed(Failure::Cause::other, {}, EIO);
    } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
      pollfd ready{descriptor, POLLOUT, 0};
      if (::poll(&ready, 1, -1) < 0 && errno != EINTR) return failed(Failure::Cause::other, {}, errno);
    } else if (errno != EINTR) {
      return failed(cause_of(errno), {}, errno);
    }
  }
  return {};
}

}  // namespace ctg
