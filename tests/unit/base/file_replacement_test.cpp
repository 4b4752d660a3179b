// Files replaced in a temporary folder, with somebody else at work in it.
#include "base/file_replacement.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>

#include <filesystem>
#include <thread>
#include <vector>

#include "../temporary_folder.hpp"
#include "base/file.hpp"

using namespace ctg;
using test::TemporaryFolder;
using Cause = Failure::Cause;

namespace {

std::string content(const std::string& path) {
  const auto bytes = read_file(path, 1 << 20);
  return bytes ? *bytes : "unreadable";
}

std::size_t names_in(const std::string& folder) {
  std::size_t count = 0;
  for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(folder)) ++count;
  return count;
}

}  // namespace

TEST_CASE("a file is replaced with its mode and nothing left beside it") {
  const TemporaryFolder folder;
  folder.file("a.yaml", "old");
  REQUIRE(::chmod((folder / "a.yaml").c_str(), 0640) == 0);
  REQUIRE(replace_file(folder / "a.yaml", "new").has_value());
  CHECK(content(folder / "a.yaml") == "new");
  struct stat status {};
  REQUIRE(::stat((folder / "a.yaml").c_str(), &status) == 0);
  CHECK((status.st_mode & 07777U) == 0640U);
  CHECK(names_in(folder.path()) == 1);
}

TEST_CASE("a file is made where there was none") {
  const TemporaryFolder folder;
  REQUIRE(replace_file(folder / "new.yaml", "bytes").has_value());
  CHECK(content(folder / "new.yaml") == "bytes");
  CHECK(replace_file(folder / "none/new.yaml", "bytes").error().cause == Cause::not_found);
  CHECK(names_in(folder.path()) == 1);
}

TEST_CASE("a link stays and what it leads to is replaced") {
  const TemporaryFolder folder;
  folder.file("real/a.yaml", "old");
  folder.link("real/a.yaml", "link.yaml");
  REQUIRE(replace_file(folder / "link.yaml", "new").has_value());
  CHECK(std::filesystem::is_symlink(folder / "link.yaml"));
  CHECK(content(folder / "real/a.yaml") == "new");
  CHECK(names_in(folder / "real") == 1);
}

TEST_CASE("what is not a regular file is never replaced") {
  const TemporaryFolder folder;
  folder.file("folder/a.yaml");
  REQUIRE(::mkfifo((folder / "fifo").c_str(), 0600) == 0);
  folder.link("fifo", "link");
  folder.link("nowhere", "dangling");
  CHECK(replace_file(folder / "folder", "new").error().cause == Cause::is_a_folder);
  CHECK(replace_file(folder / "fifo", "new").error().cause == Cause::not_a_regular_file);
  CHECK(replace_file(folder / "link", "new").error().cause == Cause::not_a_regular_file);
  CHECK(replace_file(folder / "dangling", "new").error().cause == Cause::not_found);
  CHECK(replace_file("", "new").error().cause == Cause::not_found);
  CHECK_FALSE(exists(folder / "nowhere"));
}

TEST_CASE("a file that still holds what was read is replaced") {
  const TemporaryFolder folder;
  folder.file("a.yaml", "old");
  REQUIRE(replace_file(folder / "a.yaml", "old", "new").has_value());
  CHECK(content(folder / "a.yaml") == "new");
  REQUIRE(replace_file(folder / "a.yaml", "new", "").has_value());
  CHECK(content(folder / "a.yaml").empty());
  CHECK(names_in(folder.path()) == 1);
}

TEST_CASE("what somebody else wrote meanwhile is kept") {
  const TemporaryFolder folder;
  for (const std::string theirs : {"theirs", "ol", "olD", ""}) {
    folder.file("a.yaml", theirs);
    CHECK(replace_file(folder / "a.yaml", "old", "new").error().cause == Cause::changed_meanwhile);
    CHECK(content(folder / "a.yaml") == theirs);
  }
  CHECK(replace_file(folder / "gone.yaml", "old", "new").error().cause == Cause::changed_meanwhile);
  CHECK_FALSE(exists(folder / "gone.yaml"));
  CHECK(names_in(folder.path()) == 1);
}

TEST_CASE("of many that replace what they read at once, none undoes the work of another") {
  const TemporaryFolder folder;
  folder.file("a.yaml", "");
  constexpr int writers = 8;
  std::vector<std::thread> threads;
  for (int writer = 0; writer < writers; ++writer)
    threads.emplace_back([&folder] {
      for (int attempt = 0; attempt < 1000; ++attempt) {
        const auto was = read_file(folder / "a.yaml", 1 << 20);
        if (was && replace_file(folder / "a.yaml", *was, *was + "x").has_value()) return;
      }
    });
  for (std::thread& thread : threads) thread.join();
  CHECK(content(folder / "a.yaml") == std::string(writers, 'x'));
  CHECK(names_in(folder.path()) == 1);
}

TEST_CASE("a folder that may not be written leaves everything as it was") {
  if (::geteuid() == 0) return;  // the superuser may write everywhere
  const TemporaryFolder folder;
  folder.file("locked/a.yaml", "old");
  REQUIRE(::chmod((folder / "locked").c_str(), 0555) == 0);
  CHECK(replace_file(folder / "locked/a.yaml", "old", "new").error().cause == Cause::no_permission);
  CHECK(content(folder / "locked/a.yaml") == "old");
  REQUIRE(::chmod((folder / "locked").c_str(), 0755) == 0);
}
