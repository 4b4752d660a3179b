// Programs started, fed and ended, with shells that behave badly.
#include "base/process.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <csignal>
#include <filesystem>
#include <thread>

#include "../temporary_folder.hpp"
#include "base/temporary_folder.hpp"

using namespace ctg;
using Folder = test::TemporaryFolder;
using End = ProgramRun::End;

namespace {

Program shell(const std::string& script) {
  Program program;
  program.file = "/bin/sh";
  program.arguments = {"-c", script};
  program.environment = {"PATH=/usr/bin:/bin"};
  program.folder = "/";
  return program;
}

ProgramRun ran(const Program& program) {
  const auto run = run_program(program);
  REQUIRE(run);
  return *run;
}

}  // namespace

TEST_CASE("a program is told its words, its environment and its folder, and nothing else") {
  Program program = shell("printf '%s|' \"$0\" \"$@\"; env | sort | grep -v -e ^PWD -e ^_ -e ^SHLVL; pwd");
  program.arguments.insert(program.arguments.end(), {"two words", "$HOME;`id`"});
  program.environment.emplace_back("GREETING=bonjour");
  program.folder = "/tmp";
  CHECK(ran(program).output == "two words|$HOME;`id`|GREETING=bonjour\nPATH=/usr/bin:/bin\n/tmp\n");
}

TEST_CASE("what it says, what it complains of and how it ends are told apart") {
  const ProgramRun run = ran(shell("echo result; echo complaint >&2; exit 3"));
  CHECK(run.end == End::exited);
  CHECK(run.code == 3);
  CHECK_FALSE(run.succeeded());
  CHECK(run.output == "result\n");
  CHECK(run.messages == "complaint\n");
  CHECK(ran(shell("true")).succeeded());
}

TEST_CASE("more than a pipe holds goes both ways at once") {
  Program program = shell("cat; head -c 300000 /dev/zero >&2");
  program.input.assign(3'000'000, 'x');
  const ProgramRun run = ran(program);
  CHECK(run.succeeded());
  CHECK(run.output == program.input);
  CHECK(run.messages.size() == 64U << 10);
}

TEST_CASE("input that nobody reads is no failure") {
  Program program = shell("exec <&-; sleep 0.05; echo done");
  program.input.assign(3'000'000, 'x');
  CHECK(ran(program).output == "done\n");
}

TEST_CASE("a program that takes too long is ended, and what it started with it") {
  const Folder folder;
  Program program = shell("(sleep 0.5; echo late >" + (folder / "late") + ") & sleep 10");
  program.longest = std::chrono::milliseconds(100);
  const auto begin = std::chrono::steady_clock::now();
  CHECK(ran(program).end == End::out_of_time);
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(5));
  std::this_thread::sleep_for(std::chrono::milliseconds(700));
  CHECK_FALSE(std::filesystem::exists(folder / "late"));
}

TEST_CASE("time runs for a program that has closed its streams too") {
  Program program = shell("exec >&- 2>&-; sleep 10");
  program.longest = std::chrono::milliseconds(100);
  CHECK(ran(program).end == End::out_of_time);
}

TEST_CASE("output without end is cut off") {
  Program program = shell("yes");
  program.most_output = 100'000;
  const ProgramRun run = ran(program);
  CHECK(run.end == End::too_much_output);
  CHECK(run.output.size() == 100'000);
}

TEST_CASE("a program that a signal ends is no success") {
  const ProgramRun run = ran(shell("kill -TERM $$"));
  CHECK(run.end == End::killed);
  CHECK(run.code == SIGTERM);
}

TEST_CASE("what cannot be started is a failure") {
  Program program = shell("true");
  program.file = "/nowhere/program";
  REQUIRE_FALSE(run_program(program));
  CHECK(run_program(program).error().cause == Failure::Cause::not_found);
}

TEST_CASE("a program is looked for in absolute folders only, and must be one that may be run") {
  const Folder folder;
  folder.file("bin/tool");
  const std::string path = "relative::.:" + (folder / "bin");
  CHECK_FALSE(find_program("tool", path));
  REQUIRE(::chmod((folder / "bin/tool").c_str(), 0755) == 0);
  CHECK(find_program("tool", path) == folder / "bin/tool");
  CHECK_FALSE(find_program("tool", "bin:."));
  CHECK_FALSE(find_program("bin", folder.path()));
}

TEST_CASE("a temporary folder is ours alone, and gone with what it holds") {
  const Folder parent;
  std::string path;
  {
    const auto folder = ctg::TemporaryFolder::make(parent.path());
    REQUIRE(folder);
    path = (*folder)->path();
    struct stat status {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777U) == 0700);
    std::filesystem::create_directories(path + "/deep/er");
  }
  CHECK_FALSE(std::filesystem::exists(path));
  CHECK_FALSE(ctg::TemporaryFolder::make(parent / "missing"));
}

TEST_CASE("who is asked to end puts away first: the program that runs is ended, the folder goes, then the signal acts") {
  static volatile std::sig_atomic_t heard = 0;
  heard = 0;
  const Folder parent;
  const auto before = std::signal(SIGTERM, [](int) { heard = 1; });
  {
    const auto folder = ctg::TemporaryFolder::make(parent.path());
    REQUIRE(folder);
    CHECK(ran(shell("kill -TERM $PPID; sleep 10")).end == End::interrupted);
    CHECK(heard == 0);
  }
  CHECK(heard == 1);
  CHECK(std::filesystem::is_empty(parent.path()));
  std::signal(SIGTERM, before);
}

TEST_CASE("a program is shown a text that it need not read to its end, and one that cannot start shows nothing") {
  const Folder folder;
  const std::string seen = folder / "seen";
  Program program = shell("head -c 5 > \"$0\"");
  program.arguments.push_back(seen);
  program.input = "hello" + std::string(std::size_t{1} << 20, 'x');
  CHECK(show_in_program(program));
  CHECK(std::filesystem::file_size(seen) == 5);
  program.file = "/nowhere/program";
  CHECK_FALSE(show_in_program(program));
}
