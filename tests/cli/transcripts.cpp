// Plays the transcripts named on the command line and compares them byte for byte; CTG_UPDATE=1 writes them anew.
#include <cstdlib>
#include <exception>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#include "transcript.hpp"

using namespace ctg::transcripts;

namespace {

std::string bytes_of(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error("cannot be read");
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

bool asked_to_update() {
  const char* value = std::getenv("CTG_UPDATE");
  return value != nullptr && std::string(value) == "1";
}

bool holds(const std::string& repository, const std::string& programs, const std::string& path) {
  const std::string expected = bytes_of(path);
  const Transcript transcript = parse_transcript(expected);
  const Played played = play(transcript, repository, programs);
  for (const std::string& touched : played.touched) std::cout << path << ": a reading command changed " << touched << "\n";
  const std::string came = transcript_text(transcript, played.outcomes);
  if (came == expected) return played.touched.empty();
  if (asked_to_update()) {
    std::ofstream(path, std::ios::binary) << came;
    std::cout << path << ": written anew\n";
    return played.touched.empty();
  }
  std::cout << path << ": not what was expected (- expected, + came; CTG_UPDATE=1 writes it anew)\n" << difference(expected, came);
  return false;
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 4) {
    std::cerr << "usage: transcripts REPOSITORY PROGRAMS TRANSCRIPT...\n";
    return 2;
  }
  bool all = true;
  for (int index = 3; index < count; ++index) {
    try {
      all = holds(arguments[1], folder_of_program(arguments[2]), arguments[index]) && all;
    } catch (const std::exception& fault) {
      std::cout << arguments[index] << ": " << fault.what() << "\n";
      all = false;
    }
  }
  return all ? 0 : 1;
}
