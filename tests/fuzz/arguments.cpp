// Fuzz target: the words of a command line, one a line, then a line `%%%` and the plan that stands where the command runs.
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "base/text.hpp"
#include "cli/application.hpp"
#include "folder.hpp"

namespace {

using namespace ctg;

constexpr std::size_t most_words = 24;

// No word leads out of the folder.
std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words{"ctg"};
  for (const std::string_view line : split(text, '\n')) {
    std::string word(line.substr(0, line.find('\0')));
    std::replace(word.begin(), word.end(), '/', '_');
    if (!word.empty() && word.find("..") == std::string::npos && words.size() < most_words) words.push_back(std::move(word));
  }
  return words;
}

// What the program prints is not looked at here.
void say_nothing() {
  const int nothing = open("/dev/null", O_WRONLY);
  if (nothing < 0 || dup2(nothing, STDOUT_FILENO) < 0) std::abort();
}

}  // namespace

// NOLINTNEXTLINE(readability-identifier-naming): the name that libFuzzer calls
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  static const bool is_silent = (say_nothing(), true);
  static_cast<void>(is_silent);
  const auto parts = fuzz::parts_of({reinterpret_cast<const char*>(data), size});
  const std::string folder = fuzz::folder_with(
      {{"ctg.yaml", parts.size() > 1 ? parts[1] : std::string_view{}}, {"part.yaml", parts.size() > 2 ? parts[2] : std::string_view{}}});
  if (chdir(folder.c_str()) != 0) std::abort();
  std::vector<std::string> words = words_of(parts.front());
  std::vector<char*> arguments;
  arguments.reserve(words.size() + 1);
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  constexpr int bug = 70;
  if (cli::run(static_cast<int>(words.size()), arguments.data()) == bug) std::abort();
  return 0;
}
