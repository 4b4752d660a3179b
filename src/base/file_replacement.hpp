// Files replaced as a whole: a reader sees the old bytes or the new ones, whatever dies in between.
#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"

namespace ctg {

// Writes a new file beside the old one, under a name that nobody can foresee, and renames it into place once it is on the disk; then
// the folder is. Mode, owner and group stay; a symbolic link stays and what it leads to is replaced. Refused where that is not a
// regular file or may not be written. Made where there was none. Nothing is left behind by a failure.
Result<void> replace_file(const std::string& path, std::string_view bytes);

// The same for a file that was read before: refused (changed_meanwhile) where it no longer holds `was`, or is touched while the new
// file is being written. Programs that use this function on one folder wait for each other, two seconds at most.
Result<void> replace_file(const std::string& path, std::string_view was, std::string_view bytes);

}  // namespace ctg
