// A transcript: commands and what they say, as text that a person reads and a test compares byte for byte.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "sandbox.hpp"

namespace ctg::transcripts {

struct Transcript {
  std::vector<std::string> header;    // the `#` lines before the first command, kept as they are
  std::string folder;                 // `# in FOLDER`: what is copied, from the repository's root; none: an empty folder
  bool writes = false;                // `# writes`: the commands may change the copy
  std::vector<std::string> commands;  // several lines where lines beginning with `> ` follow
};

// Throws std::runtime_error where the text is no transcript: no command, or a line before the first that is neither empty nor `#`.
Transcript parse_transcript(std::string_view text);

// The whole transcript with these outcomes, in its one canonical form. An output line that would read as something else
// (`$ `, `> `, `2> `, `[1]`, `\`) has a backslash before it; a last line without its newline is followed by `\ no newline`.
std::string transcript_text(const Transcript& transcript, const std::vector<Outcome>& outcomes);

struct Played {
  std::vector<Outcome> outcomes;
  std::vector<std::string> touched;  // paths that appeared, vanished or changed although the transcript only reads
};

Played play(const Transcript& transcript, const std::string& repository, const std::string& programs);

// The lines that differ, `- ` expected and `+ ` came, with two lines around them; empty where nothing differs.
std::string difference(std::string_view expected, std::string_view came);

std::vector<std::string> changed_paths(const std::map<std::string, std::string>& before, const std::map<std::string, std::string>& after);

}  // namespace ctg::transcripts
