// Plays the transcripts named on the command line and compares them byte for byte; CTG_UPDATE=1 writes them anew.
#include <exception>
#include <iostream>
#include <string>

#include "expected_file.hpp"
#include "transcript.hpp"

using namespace ctg::transcripts;

namespace {

bool holds(const std::string& repository, const std::string& programs, const std::string& path) {
  const Transcript transcript = parse_transcript(bytes_of_file(path));
  const Played played = play(transcript, repository, programs);
  for (const std::string& touched : played.touched) std::cout << path << ": a reading command changed " << touched << "\n";
  return holds_or_is_written(path, transcript_text(transcript, played.outcomes)) && played.touched.empty();
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
