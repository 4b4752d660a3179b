// Holds the files that the program writes of itself against what it says today; CTG_UPDATE=1 writes them anew.
#include <exception>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>

#include "expected_file.hpp"
#include "sandbox.hpp"

using namespace ctg::transcripts;

namespace {

// `line` is `FILE: COMMAND`, the file from the repository's root.
bool is_fresh(const std::string& line, const std::string& repository, const std::string& programs) {
  const std::size_t colon = line.find(": ");
  if (colon == std::string::npos) throw std::runtime_error("not `FILE: COMMAND`");
  const Sandbox sandbox("", Order::as_found, 0);
  const Outcome outcome = sandbox.run(line.substr(colon + 2), sandbox.environment(programs));
  if (outcome.code != 0 || !outcome.err.empty())
    throw std::runtime_error("ends with " + std::to_string(outcome.code) + " and says: " + outcome.err);
  return holds_or_is_written(repository + "/" + line.substr(0, colon), outcome.out);
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 4) {
    std::cerr << "usage: generated REPOSITORY PROGRAMS LIST\n";
    return 2;
  }
  std::ifstream list(arguments[3]);
  bool all = static_cast<bool>(list);
  int files = 0;
  for (std::string line; std::getline(list, line);) {
    if (line.empty() || line.front() == '#') continue;
    ++files;
    try {
      all = is_fresh(line, arguments[1], folder_of_program(arguments[2])) && all;
    } catch (const std::exception& fault) {
      std::cout << line << ": " << fault.what() << "\n";
      all = false;
    }
  }
  std::cout << files << " files\n";
  return all && files > 0 ? 0 : 1;
}
