// Files read and written by system calls, so that every kind of file and every failure is seen.
#include "base/file.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>

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

Result<void> make_folder(const std::string& path) {
  if (is_folder(path)) return {};
  if (has_nul(path)) return failed(Failure::Cause::not_found, path);
  constexpr mode_t before_mask = 0777;
  if (::mkdir(path.c_str(), before_mask) != 0) return failed(cause_of(errno), path, errno);
  return {};
}

bool is_folder(const std::string& path) {
  struct stat status {};
  return !has_nul(path) && ::stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

bool exists(const std::string& path) {
  struct stat status {};
  return !has_nul(path) && ::lstat(path.c_str(), &status) == 0;
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
