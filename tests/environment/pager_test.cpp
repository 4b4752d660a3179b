// The program on a terminal of its own: what is shown page by page, what never is, and with which characters.
#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "started.hpp"

namespace ctg::environment {
namespace {

namespace fs = std::filesystem;
using Words = std::vector<std::string>;
using Variables = std::vector<std::pair<std::string, std::string>>;

[[noreturn]] void become(Words words, const Variables& variables, const char* terminal, unsigned short rows) {
  setsid();
  const int descriptor = open(terminal, O_RDWR);
  const winsize size{rows, 100, 0, 0};
  if (descriptor < 0 || ioctl(descriptor, TIOCSWINSZ, &size) != 0) _exit(126);
  for (int stream = 0; stream <= 2; ++stream) dup2(descriptor, stream);
  for (const char* name : {"CTG_PAGER", "PAGER", "LESS", "LESSCHARSET", "COLUMNS", "LC_ALL"}) unsetenv(name);
  setenv("TERM", "xterm", 1);
  setenv("LC_ALL", "C.UTF-8", 1);
  for (const auto& [name, value] : variables) setenv(name.c_str(), value.c_str(), 1);
  if (chdir((std::string(CTG_SOURCE_DIR) + "/plans/rivemont").c_str()) != 0) _exit(126);
  std::vector<char*> arguments;
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  alarm(5);
  execv(arguments[0], arguments.data());
  _exit(126);
}

// All that came on a terminal of so many rows.
Ended on_terminal(Words words, const Variables& variables, unsigned short rows = 10) {
  words.insert(words.begin(), CTG_PROGRAM);
  words.insert(words.end(), {"--lang", "en", "--date", "2026-06-30", "--color", "never"});
  const int terminal = posix_openpt(O_RDWR | O_NOCTTY);
  REQUIRE(terminal >= 0);
  REQUIRE(grantpt(terminal) == 0);
  REQUIRE(unlockpt(terminal) == 0);
  const std::string name = ptsname(terminal);
  const pid_t child = fork();
  if (child == 0) become(std::move(words), variables, name.c_str(), rows);
  Ended ended;
  bool has_ended = false;
  char bytes[4096];
  for (;;) {
    const ssize_t count = read(terminal, bytes, sizeof bytes);
    if (count > 0) ended.output.append(bytes, static_cast<std::size_t>(count));
    if (count > 0 || (count < 0 && errno == EINTR)) continue;
    // Nobody has opened it yet, or nobody has it open any more: read once more after the end.
    if (has_ended) break;
    has_ended = waitpid(child, nullptr, WNOHANG) != 0;
    usleep(1000);
  }
  close(terminal);
  return ended;
}

struct Pagers {
  Pagers() {
    std::string name = (fs::temp_directory_path() / "ctg-pager-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    folder = name;
  }
  Pagers(const Pagers&) = delete;
  Pagers& operator=(const Pagers&) = delete;
  ~Pagers() {
    std::error_code error;
    fs::remove_all(folder, error);
  }
  std::string add(const std::string& name, const std::string& script) const {
    const fs::path path = folder / name;
    std::ofstream(path) << "#!/bin/sh\n" << script << "\n";
    fs::permissions(path, fs::perms::owner_all);
    return path;
  }
  fs::path folder;
};

// A container may have none: `/dev/pts` is not there. Then there is nothing to be paged, and this file is skipped.
bool has_pseudo_terminals() {
  const int terminal = posix_openpt(O_RDWR | O_NOCTTY);
  if (terminal >= 0) close(terminal);
  return terminal >= 0;
}

bool has(const Ended& ended, std::string_view words) { return ended.output.find(words) != std::string::npos; }

}  // namespace

TEST_SUITE_BEGIN("on a terminal" * doctest::skip(!has_pseudo_terminals()));

TEST_CASE("a text taller than the terminal is given to the pager, with its words as they are") {
  const Pagers pagers;
  const std::string pager = pagers.add("pager", "echo \"paged by $1 $2 $# in $LESSCHARSET\"; cat");
  const Ended ended = on_terminal({"list"}, {{"CTG_PAGER", pager + "  -x  $HOME;id"}, {"PAGER", "/nowhere"}});
  CHECK(has(ended, "paged by -x $HOME;id 2 in utf-8"));
  CHECK(has(ended, "42 actions"));
  CHECK(has(on_terminal({"list"}, {{"PAGER", pager}, {"LESSCHARSET", "latin1"}}), "in latin1"));
  for (const Words& words : {Words{"status"}, Words{"status", "--by", "lead"}, Words{"show", "PE-01"}, Words{"report"}, Words{"explain"}})
    CHECK(has(on_terminal(words, {{"PAGER", pager}}), "paged by"));
}

TEST_CASE("a terminal without UTF-8 is drawn on in ASCII, one with it is not; accents are those of the plan in both" *
          doctest::skip(!has_pseudo_terminals())) {
  const auto draws = [](const Ended& ended) {
    for (const std::string_view drawn : {"─", "━", "█", "▰", "•", "…", "·"})
      if (has(ended, drawn)) return true;
    return false;
  };
  for (const Words& words : {Words{"status"}, Words{"report"}, Words{"list", "late:"}, Words{"show", "PE-01"}, Words{"report", "matrix"}}) {
    CAPTURE(words.back());
    const Ended ascii = on_terminal(words, {{"PAGER", "cat"}, {"LC_ALL", "C"}});
    const Ended unicode = on_terminal(words, {{"PAGER", "cat"}, {"LC_ALL", "C.UTF-8"}});
    CHECK_FALSE_MESSAGE(draws(ascii), ascii.output);
    CHECK(draws(unicode));
    for (const Ended* ended : {&ascii, &unicode}) CHECK(has(*ended, "é"));
  }
  CHECK(has(on_terminal({"check"}, {{"LC_ALL", "C"}}), "PE-0"));
}

TEST_CASE("what fits, what programs read, and what is asked to be whole is not") {
  const Pagers pagers;
  const Variables variables{{"PAGER", pagers.add("pager", "echo paged; cat")}};
  CHECK_FALSE(has(on_terminal({"list"}, variables, 100), "paged"));
  CHECK_FALSE(has(on_terminal({"list", "--no-pager"}, variables), "paged"));
  for (const Words& words : {Words{"list", "--format", "json"}, Words{"list", "--format", "csv"}, Words{"list", "--format", "markdown"},
                             Words{"status", "--format", "json"}, Words{"show", "PE-01", "--format", "json"},
                             Words{"report", "--format", "html"}, Words{"export", "--to", "json"}, Words{"explain", "--schema"}}) {
    const Ended ended = on_terminal(words, variables);
    CHECK_FALSE(has(ended, "paged"));
    CHECK(ended.output.size() > 1000);
  }
}

TEST_CASE("no pager is wanted, there is none, or the terminal is dumb: the text is written") {
  const Pagers pagers;
  const std::string pager = pagers.add("pager", "echo paged; cat");
  for (const Variables& variables :
       {Variables{{"CTG_PAGER", ""}, {"PAGER", pager}}, Variables{{"PAGER", "cat"}}, Variables{{"PAGER", "/nowhere/pager"}},
        Variables{{"PAGER", "no-such-pager"}}, Variables{{"PAGER", "./pager"}}, Variables{{"PAGER", pager}, {"TERM", "dumb"}},
        Variables{{"PATH", ""}}}) {
    CAPTURE(variables.front().first);
    CAPTURE(variables.front().second);
    const Ended ended = on_terminal({"list"}, variables);
    CHECK_FALSE(has(ended, "paged"));
    CHECK_MESSAGE(has(ended, "42 actions"), ended.output);
  }
}

TEST_CASE("a pager that is left early ends the program without a word") {
  const Pagers pagers;
  const Ended ended = on_terminal({"explain", "rule-pages"}, {{"PAGER", pagers.add("pager", "head -n 1")}});
  CHECK_FALSE(has(ended, "ctg:"));
  CHECK(ended.output.size() < 1000);
  CHECK_FALSE(has(on_terminal({"list"}, {{"PAGER", pagers.add("broken", "exit 3")}}), "ctg:"));
}

}  // namespace ctg::environment

TEST_SUITE_END();
