// Runs the commands that documents show and compares what they print with what is shown; CTG_UPDATE=1 writes the documents anew.
#include <exception>
#include <iostream>
#include <string>

#include "expected_file.hpp"
#include "sandbox.hpp"
#include "walkthrough.hpp"

using namespace ctg::transcripts;

int main(int count, char** arguments) {
  if (count < 4) {
    std::cerr << "usage: walkthroughs REPOSITORY PROGRAMS DOCUMENT...\n";
    return 2;
  }
  bool all = true;
  for (int index = 3; index < count; ++index) {
    const std::string path = arguments[index];
    try {
      const Walk walk = walk_through(bytes_of_file(path), arguments[1], folder_of_program(arguments[2]));
      std::cout << path << ": " << walk.commands << " commands\n" << walk.complaints;
      all = holds_or_is_written(path, walk.text) && walk.complaints.empty() && all;
    } catch (const std::exception& fault) {
      std::cout << path << ": " << fault.what() << "\n";
      all = false;
    }
  }
  return all ? 0 : 1;
}
