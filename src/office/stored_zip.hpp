// A ZIP archive whose files are stored as they are: what a Word document is made of.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace ctg::office {

struct ZipEntry {
  std::string_view name;
  std::string_view bytes;
};

// The same entries give the same bytes: there is no time in it.
std::string stored_zip(std::span<const ZipEntry> entries);

}  // namespace ctg::office
