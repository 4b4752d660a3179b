// A result of several files that goes into one folder, or is compared with what the folder holds.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/session.hpp"

namespace ctg::cli {

// It ends in `/`, or is a folder that is there.
bool names_folder(const std::string& path);

struct FolderFile {
  std::string name;  // without a folder
  std::string text;
};

struct FolderResult {
  std::vector<FolderFile> files;
  std::string_view ending;  // of all of them
  // Whether a text was made by the program: such a file that is no longer among them is told. The others are somebody else's.
  std::function<bool(std::string_view text)> is_own;
};

// Makes the folder where it is not there, replaces each file as a whole unless it already holds these bytes, and says how many. Nothing
// is ever deleted: what no longer belongs is told. Throws WorldError.
void keep_in_folder(const std::string& folder, const FolderResult& result, const Session& session);

// Exit code 1 where a file is not there, does not hold these bytes, or no longer belongs: each is told. Throws WorldError.
ExitCode compare_with_folder(const std::string& folder, const FolderResult& result, const Message& help, const Session& session);

}  // namespace ctg::cli
