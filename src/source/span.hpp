// A stretch of bytes of one file that was read: where a value stands.
#pragma once

#include <cstdint>

namespace ctg {

// The place of a file in its SourceMap.
struct FileId {
  std::uint32_t index = UINT32_MAX;
  bool operator==(const FileId&) const = default;
  bool given() const { return index != UINT32_MAX; }
};

// Half open: [begin, end) in bytes from the start of the file. Not given: the value stands nowhere.
struct Span {
  FileId file;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  bool given() const { return file.given(); }
  bool operator==(const Span&) const = default;
};

}  // namespace ctg
