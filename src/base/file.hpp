// Files and folders, opened once and never followed where a plan must not lead.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace ctg {

// A regular file's bytes. Refused: folders, FIFOs, devices, more than `limit` bytes (known before reading).
Result<std::string> read_file(const std::string& path, std::uint64_t limit);

struct FoundFile {
  std::string path;           // relative to the folder searched, `/` between names
  bool readable_kind = true;  // false for a link that leads out of the folder or nowhere, a FIFO, a device, a folder so named
  Failure::Cause why_not = Failure::Cause::other;  // where it is not readable: outside_plan, not_found, not_a_regular_file…
};

// Every file below `folder` whose name ends in one of `endings`, sorted by path (bytes); folders and files beginning with `.` left out.
// Links are followed only inside `folder`, and what is found without them is not listed again. Links to folders outside and folders
// that may not be opened are listed as not readable whatever their name: what they hold is missing. Too large: more than 32 folders
// deep or 200 000 names.
Result<std::vector<FoundFile>> list_files(const std::string& folder, const std::vector<std::string_view>& endings);

// One level, below a folder that is there; nothing where it is there already.
Result<void> make_folder(const std::string& path);

bool is_folder(const std::string& path);
bool exists(const std::string& path);  // a link that leads nowhere does

// Writes everything to a descriptor; failed where one byte was not taken (a full disk, a closed pipe).
// The Failure's path is empty: the caller knows what it writes to.
Result<void> write_all(int descriptor, std::string_view bytes);

}  // namespace ctg
