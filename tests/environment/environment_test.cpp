// Every command that reads, in every environment that could surprise it: documented exit codes, plain words, no crash.
#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <sstream>

#include "started.hpp"

namespace ctg::environment {
namespace {

namespace fs = std::filesystem;
using Words = std::vector<std::string>;

#if defined(__SANITIZE_ADDRESS__)
constexpr bool sanitized = true;  // which asks for terabytes of addresses
#else
constexpr bool sanitized = false;
#endif

constexpr int plan_not_as_asked = 1;
constexpr int wrong_world = 3;
constexpr rlim_t mebibyte = rlim_t{1} << 20;

const std::string plan = std::string(CTG_SOURCE_DIR) + "/plans/rivemont";

// As a person types it, on one day and in one language.
Words command(Words words) {
  words.insert(words.begin(), CTG_PROGRAM);
  words.insert(words.end(), {"--lang", "en", "--date", "2026-06-30"});
  return words;
}

const std::vector<Words>& plan_commands() {
  static const std::vector<Words> all{{"check"},  {"check", "--format", "json"}, {"status"},
                                      {"list"},   {"list", "--format", "csv"},   {"show", "PE-01"},
                                      {"report"}, {"export", "--to", "json"}};
  return all;
}

std::vector<Words> every_command() {
  std::vector<Words> all = plan_commands();
  all.insert(all.end(), {{"explain"}, {"explain", "rules"}, {"--help"}, {"check", "--help"}, {"--version"}});
  return all;
}

Surroundings usual() {
  Surroundings surroundings;
  surroundings.folder = plan;
  return surroundings;
}

// What the program says on standard error are sentences of its own, on lines that say something.
void check_speech(const Ended& ended) {
  CHECK(ended.signal == 0);
  CHECK(ended.code != 70);
  std::istringstream lines(ended.error);
  for (std::string line; std::getline(lines, line);) CHECK_MESSAGE((line.starts_with("ctg: ") || line.starts_with("  ")), line);
}

// The same as everywhere else.
template <class Change>
void check_unmoved(const Change& change) {
  for (const Words& words : every_command()) {
    CAPTURE(words);
    const Ended expected = start(command(words), usual());
    Surroundings surroundings = usual();
    change(surroundings);
    const Ended ended = start(command(words), surroundings);
    check_speech(ended);
    CHECK(ended.code == expected.code);
    CHECK(ended.code <= plan_not_as_asked);
    CHECK(ended.output == expected.output);
  }
}

void check_not_written(Stream output) {
  for (const Words& words : every_command()) {
    CAPTURE(words);
    Surroundings surroundings = usual();
    surroundings.output = output;
    const Ended ended = start(command(words), surroundings);
    check_speech(ended);
    CHECK(ended.code == wrong_world);
    CHECK(ended.error.find("standard output could not be written whole") != std::string::npos);
  }
}

// The world refuses what was asked to be read: in words, at once.
void check_refused(Words words, const Surroundings& surroundings) {
  CAPTURE(words);
  const Ended ended = start(command(std::move(words)), surroundings);
  check_speech(ended);
  CHECK(ended.code == wrong_world);
  CHECK(ended.error.starts_with("ctg: "));
}

struct Folder {
  Folder() {
    std::string name = (fs::temp_directory_path() / "ctg-environment-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    path = name;
    fs::permissions(path, fs::perms::all);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() {
    std::error_code error;
    fs::remove_all(path, error);
  }
  fs::path path;
};

}  // namespace

TEST_CASE("results that cannot be written are no success") {
  check_not_written(Stream::full);
  check_not_written(Stream::closed);
}

TEST_CASE("what is not needed may be missing") {
  SUBCASE("standard input") {
    check_unmoved([](Surroundings& surroundings) { surroundings.input = Stream::closed; });
  }
  SUBCASE("standard error") {
    check_unmoved([](Surroundings& surroundings) { surroundings.error = Stream::closed; });
    check_unmoved([](Surroundings& surroundings) { surroundings.error = Stream::full; });
  }
  SUBCASE("a home folder and one for temporary files") {
    check_unmoved([](Surroundings& surroundings) { surroundings.variables = {{"HOME", std::nullopt}, {"TMPDIR", "/nowhere"}}; });
    check_unmoved([](Surroundings& surroundings) { surroundings.variables = {{"HOME", ""}, {"TMPDIR", std::nullopt}}; });
  }
  SUBCASE("a path and a terminal") {
    check_unmoved([](Surroundings& surroundings) { surroundings.variables = {{"PATH", std::nullopt}, {"TERM", std::nullopt}}; });
  }
}

TEST_CASE("200 MB of addresses and 256 KB of stack are enough") {
  if (!sanitized) check_unmoved([](Surroundings& surroundings) { surroundings.address_space = 200 * mebibyte; });
  check_unmoved([](Surroundings& surroundings) { surroundings.stack = mebibyte / 4; });
  check_unmoved([](Surroundings& surroundings) { surroundings.file_size = 0; });
}

TEST_CASE("a reader that goes away ends the program without a word") {
  for (const Words& words : every_command()) {
    CAPTURE(words);
    Surroundings surroundings = usual();
    const Ended expected = start(command(words), surroundings);
    surroundings.output = Stream::abandoned;
    const Ended ended = start(command(words), surroundings);
    CHECK((ended.signal == SIGPIPE || ended.code == expected.code));
    CHECK(ended.error == expected.error);
  }
}

TEST_CASE("an interruption ends the program without a word") {
  for (const Words& words : every_command()) {
    CAPTURE(words);
    Surroundings surroundings = usual();
    const Ended expected = start(command(words), surroundings);
    surroundings.output = Stream::not_read;
    surroundings.signal = SIGINT;
    const Ended ended = start(command(words), surroundings);
    CHECK((ended.signal == SIGINT || ended.code == expected.code));
    CHECK(ended.error == expected.error);
  }
}

TEST_CASE("a folder that is gone is said, where a plan is looked for") {
  Surroundings surroundings;
  surroundings.folder_is_gone = true;
  for (const Words& words : plan_commands()) check_refused(words, surroundings);
  for (const Words& words : {Words{"explain"}, Words{"--help"}, Words{"--version"}}) {
    const Ended ended = start(command(words), surroundings);
    check_speech(ended);
    CHECK(ended.code == 0);
  }
}

TEST_CASE("what is no file is not read as one") {
  const Folder folder;
  const std::string pipe = folder.path / "pipe.yaml";
  REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
  Surroundings surroundings;
  surroundings.folder = folder.path;
  for (const std::string& path : {pipe, std::string("/dev/null"), std::string("/dev/zero"), std::string("/dev/full"),
                                  std::string("nowhere.yaml"), folder.path.string()})
    check_refused({"check", path}, surroundings);
  for (const Words& words : plan_commands()) {
    Words with_plan = words;
    with_plan.insert(with_plan.end(), {"--plan", pipe});
    check_refused(with_plan, surroundings);
  }
}

TEST_CASE("a plan that holds what is no file is read without it") {
  const Folder folder;
  std::error_code error;
  fs::copy(plan, folder.path, fs::copy_options::recursive, error);
  REQUIRE_FALSE(error);
  REQUIRE(mkfifo((folder.path / "pipe.yaml").c_str(), 0600) == 0);
  fs::create_directory(folder.path / "folder.yaml");
  fs::create_symlink("/dev/zero", folder.path / "zero.yaml");
  fs::create_symlink("loop.yaml", folder.path / "loop.yaml");
  Surroundings surroundings;
  surroundings.folder = folder.path;
  for (const Words& words : plan_commands()) {
    CAPTURE(words);
    const Ended ended = start(command(words), surroundings);
    check_speech(ended);
    CHECK(ended.code <= plan_not_as_asked);
  }
}

TEST_CASE("what may not be read or written is refused in words") {
  const Folder folder;
  std::error_code error;
  fs::copy(plan, folder.path, fs::copy_options::recursive, error);
  REQUIRE_FALSE(error);
  Surroundings surroundings;
  surroundings.folder = folder.path;
  surroundings.as_nobody = true;
  if (start(command({"--version"}), surroundings).code != 0) {
    MESSAGE("the program cannot be started by an ordinary user here: permissions are not tried");
    return;
  }
  for (const auto& entry : fs::recursive_directory_iterator(folder.path))
    fs::permissions(entry.path(), entry.is_directory() ? fs::perms(0555) : fs::perms(0444));
  fs::permissions(folder.path, fs::perms(0555));
  for (const Words& words : plan_commands()) {
    CAPTURE(words);
    const Ended ended = start(command(words), surroundings);
    check_speech(ended);
    CHECK(ended.output == start(command(words), usual()).output);
  }
  check_refused({"report", "-o", "report.md"}, surroundings);
  fs::permissions(folder.path / "ctg.yaml", fs::perms::none);
  for (const Words& words : plan_commands()) {
    CAPTURE(words);
    const Ended ended = start(command(words), surroundings);
    check_speech(ended);
    CHECK(ended.code <= wrong_world);
  }
  fs::permissions(folder.path, fs::perms::none);
  surroundings.folder = "/";
  check_refused({"check", folder.path.string()}, surroundings);
  fs::permissions(folder.path, fs::perms::all);
}

TEST_CASE("a file that may not grow is a failed write") {
  const Folder folder;
  Surroundings surroundings = usual();
  surroundings.file_size = 0;
  check_refused({"report", "-o", (folder.path / "report.md").string()}, surroundings);
  CHECK(fs::is_empty(folder.path));
}

}  // namespace ctg::environment
