// Files replaced by a new one that is renamed into place, so that no failure leaves half of anything.
#include "base/file_replacement.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <optional>
#include <thread>

#include "base/descriptor.hpp"
#include "base/file.hpp"

namespace ctg {
namespace {

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

std::string folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string::npos ? "." : slash == 0 ? "/" : path.substr(0, slash);
}

std::string random_word() {
  constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz012345";
  std::array<std::uint8_t, 16> bytes{};
  if (::getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size())) return {};
  std::string word;
  for (const std::uint8_t byte : bytes) word += letters[byte % letters.size()];
  return word;
}

// A name that no reader of plans takes (it begins with a point), that nobody has and nobody can foresee.
Descriptor make_temporary(const std::string& folder, mode_t mode, std::string& name) {
  constexpr int attempts = 10;
  for (int attempt = 0; attempt < attempts; ++attempt) {
    const std::string word = random_word();
    if (word.empty()) return {};
    name.assign(folder).append("/.ctg-").append(word).append(".tmp");
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

bool is_same(const struct stat& a, const struct stat& b) {
  return a.st_dev == b.st_dev && a.st_ino == b.st_ino && a.st_size == b.st_size && a.st_mtim.tv_sec == b.st_mtim.tv_sec &&
         a.st_mtim.tv_nsec == b.st_mtim.tv_nsec;
}

// True where what stands at the target is what was found there before.
bool is_untouched(const Target& target) {
  struct stat status {};
  return ::lstat(target.path.c_str(), &status) == 0 && is_same(status, *target.known);
}

// The file holds these bytes, and they were read from what the target was found to be.
Result<void> expect_bytes(const Target& target, std::string_view was, const std::string& path) {
  if (!target.known) return failed(Failure::Cause::changed_meanwhile, path);
  const auto bytes = read_file(target.path, was.size());
  if (!bytes && bytes.error().cause != Failure::Cause::too_large) return failed(bytes.error().cause, path, bytes.error().error_number);
  if (!bytes || *bytes != was) return failed(Failure::Cause::changed_meanwhile, path);
  return {};
}

// The file written under another name, then renamed; `only_if_untouched`: where nobody else wrote to it meanwhile.
Result<void> put_in_place(const std::string& path, const Target& target, const std::string& folder, std::string_view bytes,
                          bool only_if_untouched) {
  std::string temporary;
  Descriptor file = make_temporary(folder, target.known ? 0600 : 0666, temporary);
  if (!file) return failed(cause_of(errno), path, errno);
  auto done = fill(file, target, bytes);
  if (done && !file.close()) done = failed(cause_of(errno), path, errno);
  if (done && only_if_untouched && !is_untouched(target)) done = failed(Failure::Cause::changed_meanwhile, path);
  if (done && ::rename(temporary.c_str(), target.path.c_str()) != 0) done = failed(cause_of(errno), path, errno);
  if (done) return {};
  ::unlink(temporary.c_str());
  return failed(done.error().cause, path, done.error().error_number);
}

// What another process of this kind holds is given back when it ends; a file system without locks has none to wait for.
bool wait_for_lock(int descriptor) {
  constexpr int attempts = 200;
  constexpr std::chrono::milliseconds pause{10};
  for (int attempt = 0; attempt < attempts; ++attempt) {
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) return true;
    if (errno != EWOULDBLOCK && errno != EINTR) return true;
    std::this_thread::sleep_for(pause);
  }
  return false;
}

Result<void> replace(const std::string& path, const std::string_view* was, std::string_view bytes) {
  if (path.empty() || path.find('\0') != std::string::npos) return failed(Failure::Cause::not_found, path, EINVAL);
  auto target = find_target(path);
  if (!target) return tl::unexpected(target.error());
  const std::string folder = folder_of(target->path);
  const Descriptor opened = open_descriptor(AT_FDCWD, folder, O_RDONLY | O_DIRECTORY);
  if (!opened) return failed(cause_of(errno), path, errno);
  if (was != nullptr) {
    if (!wait_for_lock(opened.number())) return failed(Failure::Cause::changed_meanwhile, path);
    target = find_target(path);  // what it is now that nobody else replaces it
    if (!target) return tl::unexpected(target.error());
    if (auto same = expect_bytes(*target, *was, path); !same) return same;
  }
  if (auto done = put_in_place(path, *target, folder, bytes, was != nullptr); !done) return done;
  if (!synchronised(opened.number())) return failed(cause_of(errno), path, errno);
  return {};
}

}  // namespace

Result<void> replace_file(const std::string& path, std::string_view bytes) { return replace(path, nullptr, bytes); }

Result<void> replace_file(const std::string& path, std::string_view was, std::string_view bytes) { return replace(path, &was, bytes); }

}  // namespace ctg
