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
  std::string path;  // relative to the folder searched, `/` between names
  bool readable_kind = true;  // false for a link that leads out of the folder, a FIFO, a device
};

// Every file below `folder` whose name ends in one of `endings`, sorted by path (bytes); folders and files beginning with `.` left out.
// Links are followed only inside `folder`.
Result<std::vector<FoundFile>> list_files(const std::string& folder, const std::vector<std::string_view>& endings);

bool is_folder(const std::string& path);
bool exists(const std::string& path);

// Writes a new file beside the old one and renames it into place: a reader sees the old bytes or the new ones.
Result<void> replace_file(const std::string& path, std::string_view bytes);

// Writes everything to a descriptor; failed where one byte was not taken (a full disk, a closed pipe).
Result<void> write_all(int descriptor, std::string_view bytes);

}  // namespace ctg
