// A document with commands in it: what it shows, what the program says, and where the two differ.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ctg::transcripts {

// What a Markdown document does, in order. Its fenced blocks of the language `console` are sessions: `$ ` before a command, `> ` before
// its further lines, then the lines it prints on either stream. Comments that a reader does not see say the rest:
// `<!-- in FOLDER -->` starts anew in a copy of that folder of the repository; `<!-- file PATH -->` writes the block that follows there.
struct Step {
  enum class Kind { enter_folder, write_file, run_command };
  Kind kind = Kind::run_command;
  std::string subject;             // the folder, the path or the command
  std::vector<std::string> lines;  // of the file, or those the document shows: the blank ones at the end left out
  std::size_t line = 0;            // where they stand in the document, from 0
};

// Throws std::runtime_error where no command is found, a block is not closed, a session does not begin with a command, or a comment
// `file` has no block.
std::vector<Step> steps_of(std::string_view document);

// Whether the lines shown are those that came. A line `…` alone stands for one or more lines left out.
bool shows(const std::vector<std::string>& shown, const std::vector<std::string>& came);

// The lines to show instead: of what came, as many at the beginning and at the end as were shown there, and between two `…` those most
// like the lines shown. All that came where nothing was left out or no line is alike.
std::vector<std::string> shown_anew(const std::vector<std::string>& shown, const std::vector<std::string>& came);

struct Walk {
  std::string complaints;  // what was wrong beside the lines shown: commands that end with a code above 2
  std::string text;        // the document with what came in the place of what was shown wrongly
  int commands = 0;
};

// Runs every command in a sandbox, in one order, in a terminal of 90 columns.
Walk walk_through(std::string_view document, const std::string& repository, const std::string& programs);

}  // namespace ctg::transcripts
