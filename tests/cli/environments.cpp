// Runs commands in several locales, time zones, folder orders and depths, and demands the same bytes of each.
#include <exception>
#include <fstream>
#include <iostream>
#include <string>

#include "transcript.hpp"

using namespace ctg::transcripts;

namespace {

std::string as_text(const std::string& command, const Outcome& outcome) { return transcript_text({.commands = {command}}, {outcome}); }

// Time zones as POSIX writes them, so that no zone files are needed: fourteen hours ahead of UTC, eleven behind.
bool same_everywhere(const std::string& folder, const std::string& programs, const std::string& command) {
  const Sandbox plain(folder, Order::as_found, 0);
  const std::string first = as_text(command, plain.run(command, plain.environment(programs)));
  bool same = true;
  for (const Order order : {Order::as_found, Order::reversed}) {
    const Sandbox other(folder, order, order == Order::reversed ? 2 : 0);
    for (const char* locale : {"C", "C.UTF-8", "fr_FR.UTF-8", "en_US.ISO-8859-1"})
      for (const char* zone : {"UTC", "<+14>-14", "<-11>11"}) {
        Environment environment = other.environment(programs);
        environment["LC_ALL"] = locale;
        environment["TZ"] = zone;
        const std::string here = as_text(command, other.run(command, environment));
        if (here == first) continue;
        std::cout << "LC_ALL=" << locale << " TZ=" << zone << (order == Order::reversed ? " (files in reversed order)" : "")
                  << ": other bytes than in C.UTF-8 and UTC\n"
                  << difference(first, here);
        same = false;
      }
  }
  return same;
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 4) {
    std::cerr << "usage: environments REPOSITORY PROGRAMS LIST\n";
    return 2;
  }
  std::ifstream list(arguments[3]);
  bool all = static_cast<bool>(list);
  int commands = 0;
  for (std::string line; std::getline(list, line);) {
    const std::size_t colon = line.find(": ");
    if (line.empty() || line.front() == '#') continue;
    try {
      if (colon == std::string::npos) throw std::runtime_error("not `folder: command`: " + line);
      ++commands;
      all = same_everywhere(std::string(arguments[1]) + "/" + line.substr(0, colon), folder_of_program(arguments[2]),
                            line.substr(colon + 2)) &&
            all;
    } catch (const std::exception& fault) {
      std::cout << line << ": " << fault.what() << "\n";
      all = false;
    }
  }
  std::cout << commands << " commands, 24 environments each\n";
  return all && commands > 0 ? 0 : 1;
}
