// Reads and compares what is expected, and writes it anew when asked.
#include "expected_file.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>

#include "transcript.hpp"

namespace ctg::transcripts {

std::string bytes_of_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error(path + ": cannot be read");
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

bool asked_to_update() {
  const char* value = std::getenv("CTG_UPDATE");
  return value != nullptr && std::string(value) == "1";
}

bool holds_or_is_written(const std::string& path, const std::string& came) {
  const std::string expected = std::filesystem::exists(path) ? bytes_of_file(path) : std::string();
  if (came == expected) return true;
  if (asked_to_update()) {
    std::filesystem::create_directories(std::filesystem::absolute(path).parent_path());
    std::ofstream out(path, std::ios::binary);
    out << came << std::flush;
    if (!out) throw std::runtime_error(path + ": cannot be written");
    std::cout << path << ": written anew\n";
    return true;
  }
  std::cout << path << ": not what was expected (- expected, + came; CTG_UPDATE=1 writes it anew)\n" << difference(expected, came);
  return false;
}

}  // namespace ctg::transcripts
