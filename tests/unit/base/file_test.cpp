// Files of every kind, read and listed in a temporary folder.
#include "base/file.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <filesystem>
#include <fstream>

#include "../temporary_folder.hpp"

using namespace ctg;
using test::TemporaryFolder;
using Cause = Failure::Cause;

namespace {

std::string content(const std::string& path) {
  const auto bytes = read_file(path, 1 << 20);
  return bytes ? *bytes : "unreadable";
}

Cause cause(const Result<std::string>& result) {
  REQUIRE_FALSE(result.has_value());
  return result.error().cause;
}

// Each found path, `!` after what is not readable.
std::vector<std::string> listed(const std::string& folder) {
  const auto found = list_files(folder, {".yaml", ".yml"});
  REQUIRE(found.has_value());
  std::vector<std::string> paths;
  for (const FoundFile& file : *found) paths.push_back(file.path + (file.readable_kind ? "" : "!"));
  return paths;
}

}  // namespace

TEST_CASE("a file is read byte for byte up to its limit") {
  const TemporaryFolder folder;
  const std::string bytes("a\0b\r\n\xFF", 6);
  folder.file("a.yaml", bytes);
  CHECK(content(folder / "a.yaml") == bytes);
  CHECK(read_file(folder / "a.yaml", 6).value() == bytes);
  CHECK(cause(read_file(folder / "a.yaml", 5)) == Cause::too_large);
  folder.file("empty.yaml", "");
  CHECK(read_file(folder / "empty.yaml", 0).value().empty());
  const std::string large(200'000, 'x');
  folder.file("large.yaml", large);
  CHECK(content(folder / "large.yaml") == large);
}

TEST_CASE("a folder is made one level deep, and left alone where it is") {
  const test::TemporaryFolder folder;
  const std::string made = folder.path() + "/made";
  CHECK(make_folder(made));
  CHECK(is_folder(made));
  CHECK(make_folder(made));
  CHECK_FALSE(make_folder(folder.path() + "/not/there"));
  CHECK_FALSE(make_folder(std::string("a\0b", 3)));
}

TEST_CASE("a file whose size is not known is read to its end, up to the limit") {
  CHECK(read_file("/proc/self/status", 1 << 20).value().find("Name:") == 0);
  CHECK(cause(read_file("/proc/self/status", 10)) == Cause::too_large);
}

TEST_CASE("a file that cannot be read to its end is no file cut short") {
  CHECK(cause(read_file("/proc/self/mem", 1 << 20)) == Cause::other);
  CHECK(read_file("/proc/self/mem", 1 << 20).error().error_number == EIO);
}

TEST_CASE("a sparse file of ten gigabytes is refused before it is read") {
  const TemporaryFolder folder;
  folder.file("sparse.yaml");
  REQUIRE(::truncate((folder / "sparse.yaml").c_str(), 10LL << 30) == 0);
  CHECK(cause(read_file(folder / "sparse.yaml", 1 << 20)) == Cause::too_large);
}

TEST_CASE("what is not a regular file is refused without waiting") {
  const TemporaryFolder folder;
  REQUIRE(::mkfifo((folder / "fifo.yaml").c_str(), 0600) == 0);
  CHECK(cause(read_file(folder / "fifo.yaml", 100)) == Cause::not_a_regular_file);
  CHECK(cause(read_file("/dev/zero", 100)) == Cause::not_a_regular_file);
  CHECK(cause(read_file("/dev/null", 100)) == Cause::not_a_regular_file);
  CHECK(cause(read_file(folder.path(), 100)) == Cause::is_a_folder);
  CHECK(cause(read_file(folder / "none.yaml", 100)) == Cause::not_found);
  CHECK(cause(read_file("", 100)) == Cause::not_found);
  folder.file("a.yaml");
  CHECK(cause(read_file(folder / "a.yaml/b.yaml", 100)) == Cause::not_found);
  CHECK(cause(read_file((folder / "a.yaml") + std::string("\0.txt", 5), 100)) == Cause::not_found);
  folder.link("loop.yaml", "loop.yaml");
  CHECK(cause(read_file(folder / "loop.yaml", 100)) == Cause::other);
  CHECK(read_file(folder / "loop.yaml", 100).error().error_number == ELOOP);
  const int listener = ::socket(AF_UNIX, SOCK_STREAM, 0);
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  (folder / "socket.yaml").copy(address.sun_path, sizeof address.sun_path - 1);
  REQUIRE(::bind(listener, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
  CHECK(cause(read_file(folder / "socket.yaml", 100)) == Cause::not_a_regular_file);
  ::close(listener);
}

TEST_CASE("files are listed by path, whatever the order on the disk") {
  const TemporaryFolder folder;
  for (const char* const name : {"z.yaml", "a/b.yaml", "a.yaml", "a-b.yaml", "É.yml", "a/a/deep.yaml", "note.txt", "yaml", ".hidden.yaml",
                                 ".git/config.yaml", "x.yaml.orig"}) {
    folder.file(name);
  }
  CHECK(listed(folder.path()) == std::vector<std::string>{"a-b.yaml", "a.yaml", "a/a/deep.yaml", "a/b.yaml", "z.yaml", "É.yml"});
  CHECK(listed(folder.path() + "/") == listed(folder.path()));
  CHECK(listed(folder / "a") == std::vector<std::string>{"a/deep.yaml", "b.yaml"});
}

TEST_CASE("names are taken as bytes") {
  const TemporaryFolder folder;
  for (const char* const name : {"-n.yaml", "a\nb.yaml", "\x1B[31m.yaml", "caf\xE9.yaml", ":(exclude).yaml"}) folder.file(name);
  CHECK(listed(folder.path()) == std::vector<std::string>{"\x1B[31m.yaml", "-n.yaml", ":(exclude).yaml", "a\nb.yaml", "caf\xE9.yaml"});
}

TEST_CASE("links are followed only inside the folder, and nothing is listed twice") {
  const TemporaryFolder folder;
  folder.file("outside.yaml");
  folder.file("outside/secret.yaml");
  folder.file("plan/actions/a.yaml");
  folder.file("plan/.shared/s.yaml");
  folder.file("plan/data.txt");
  folder.file("plan-b/b.yaml");
  folder.link("actions/a.yaml", "plan/again.yaml");
  folder.link("data.txt", "plan/text.yaml");
  folder.link("../outside.yaml", "plan/out.yaml");
  folder.link("/etc/passwd", "plan/passwd.yaml");
  folder.link("nowhere", "plan/dangling.yaml");
  folder.link("loop.yaml", "plan/loop.yaml");
  folder.link("..", "plan/actions/up");
  folder.link("../..", "plan/actions/above");
  folder.link(".", "plan/actions/self");
  folder.link("../../outside", "plan/actions/away");
  folder.link("../plan-b", "plan/neighbour");
  folder.link(".shared", "plan/shared");
  folder.link("../outside.yaml", "plan/ignored.txt");
  CHECK(listed(folder / "plan") == std::vector<std::string>{"actions/a.yaml", "actions/above!", "actions/away!", "dangling.yaml!",
                                                            "loop.yaml!", "neighbour!", "out.yaml!", "passwd.yaml!", "shared/s.yaml",
                                                            "text.yaml"});
}

TEST_CASE("what is not readable says why") {
  const TemporaryFolder folder;
  folder.file("folder.yaml/a.yaml");
  REQUIRE(::mkfifo((folder / "fifo.yaml").c_str(), 0600) == 0);
  folder.link("/dev/zero", "device.yaml");
  folder.link("nowhere", "dangling.yaml");
  const auto found = list_files(folder.path(), {".yaml"});
  REQUIRE(found.has_value());
  REQUIRE(found->size() == 5);
  CHECK(found->at(0).path == "dangling.yaml");
  CHECK(found->at(0).why_not == Cause::not_found);
  CHECK(found->at(1).path == "device.yaml");
  CHECK(found->at(1).why_not == Cause::outside_plan);
  CHECK(found->at(2).path == "fifo.yaml");
  CHECK(found->at(2).why_not == Cause::not_a_regular_file);
  CHECK(found->at(3).path == "folder.yaml");
  CHECK(found->at(3).why_not == Cause::is_a_folder);
  CHECK(found->at(4).path == "folder.yaml/a.yaml");
  CHECK(found->at(4).readable_kind);
}

TEST_CASE("a folder reached by a link is listed below the link given") {
  const TemporaryFolder folder;
  folder.file("real/a.yaml");
  folder.link("real", "plan");
  CHECK(listed(folder / "plan") == std::vector<std::string>{"a.yaml"});
}

TEST_CASE("two links to one hidden folder list it under the first") {
  const TemporaryFolder folder;
  folder.file(".shared/s.yaml");
  folder.link(".shared", "b");
  folder.link(".shared", "a");
  CHECK(listed(folder.path()) == std::vector<std::string>{"a/s.yaml"});
}

TEST_CASE("folders deeper than any plan are refused") {
  const TemporaryFolder folder;
  std::string deep;
  for (int i = 0; i < 32; ++i) deep += "d/";
  folder.file(deep + "a.yaml");
  CHECK(listed(folder.path()).size() == 1);
  folder.file(deep + "d/a.yaml");
  const auto found = list_files(folder.path(), {".yaml"});
  REQUIRE_FALSE(found.has_value());
  CHECK(found.error().cause == Cause::too_large);
}

TEST_CASE("a folder that is none cannot be listed") {
  const TemporaryFolder folder;
  folder.file("a.yaml");
  CHECK(list_files(folder / "none", {".yaml"}).error().cause == Cause::not_found);
  CHECK(list_files(folder / "a.yaml", {".yaml"}).error().cause == Cause::not_found);
  CHECK(list_files("", {".yaml"}).error().cause == Cause::not_found);
  CHECK(list_files(folder.path() + std::string("\0x", 2), {".yaml"}).error().error_number == EINVAL);
}

TEST_CASE("folders and existing names are told apart") {
  const TemporaryFolder folder;
  folder.file("a.yaml");
  folder.link("nowhere", "dangling");
  CHECK(is_folder(folder.path()));
  CHECK_FALSE(is_folder(folder / "a.yaml"));
  CHECK(exists(folder / "a.yaml"));
  CHECK(exists(folder / "dangling"));
  CHECK_FALSE(is_folder(folder / "dangling"));
  CHECK_FALSE(exists(folder / "none"));
}

TEST_CASE("everything is written or the loss is told") {
  std::array<int, 2> ends{};
  REQUIRE(::pipe(ends.data()) == 0);
  CHECK(write_all(ends[1], "bytes").has_value());
  CHECK(write_all(ends[1], "").has_value());
  std::array<char, 8> buffer{};
  CHECK(::read(ends[0], buffer.data(), buffer.size()) == 5);
  ::close(ends[0]);
  const auto before = std::signal(SIGPIPE, SIG_IGN);
  CHECK(write_all(ends[1], "bytes").error().error_number == EPIPE);
  CHECK((std::signal(SIGPIPE, before) == SIG_IGN));
  ::close(ends[1]);
  CHECK(write_all(ends[1], "bytes").error().error_number == EBADF);
  const int full = ::open("/dev/full", O_WRONLY | O_CLOEXEC);
  REQUIRE(full >= 0);
  CHECK(write_all(full, "bytes").error().error_number == ENOSPC);
  ::close(full);
}
