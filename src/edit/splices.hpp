// Changes of bytes, of one file or of several together: what is not changed stays as it is, byte for byte.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostic.hpp"

namespace ctg::edit {

// [begin, end) becomes `text`; begin == end inserts.
struct Splice {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::string text;
};

// The changes of one file, in the order of its bytes. None reaches into another; two that begin at one place would have no order.
class Splices {
 public:
  bool is_free(std::uint32_t begin, std::uint32_t end) const;
  // False, and nothing added, where it is not free.
  bool add(Splice splice);

  const std::vector<Splice>& all() const { return all_; }
  // The bytes with every change made.
  std::string applied(std::string_view bytes) const;
  // Where a byte stands afterwards; one that is changed: where its change begins.
  std::uint32_t moved(std::uint32_t offset) const;
  // True where one of [begin, end) is changed, or something is inserted strictly inside.
  bool touches(std::uint32_t begin, std::uint32_t end) const;

 private:
  std::vector<Splice> all_;
  std::vector<std::int64_t> shifts_;  // of what stands behind each
};

// Changes of several files, each group of them made whole or not at all.
class SplicesOfFiles {
 public:
  // False, and nothing added, where one of them is not free.
  bool add(std::span<const TextEdit> edits);
  const std::map<std::uint32_t, Splices>& files() const { return files_; }  // by FileId::index

 private:
  std::map<std::uint32_t, Splices> files_;
};

}  // namespace ctg::edit
