// Files of the repository that the program carries: the plans that `ctg init` begins with, and the kits of docs/ci.
#pragma once

#include <span>
#include <string_view>

namespace ctg::cli {

struct EmbeddedFile {
  std::string_view path;  // from the repository's root
  std::string_view bytes;
};

// Sorted by path. Written by tools/embed.cmake when the program is built.
std::span<const EmbeddedFile> embedded_files();

}  // namespace ctg::cli
