// Owns every byte that was read, and turns byte places into lines and columns.
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "source/span.hpp"

namespace ctg {

// Counted from 1; columns in characters (code points).
struct Position {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
};

// One file: its bytes, and the texts that had to be decoded from them (escapes, folded lines).
class SourceFile {
 public:
  SourceFile(std::string path, std::string bytes) : path_(std::move(path)), bytes_(std::move(bytes)) {}
  SourceFile(const SourceFile&) = delete;
  SourceFile& operator=(const SourceFile&) = delete;
  ~SourceFile() = default;

  // As the user would name it, from where the program was started.
  const std::string& path() const { return path_; }
  std::string_view bytes() const { return bytes_; }

  // Gives a file that was announced without bytes its bytes: once, before anything views them.
  void fill(std::string bytes) { bytes_ = std::move(bytes); }

  // Keeps a decoded text as long as the file. Not for two threads at once on one file.
  std::string_view keep(std::string text);

  // Lines end with LF, CRLF or a lone CR; a byte order mark at the beginning is no column. An offset past the end is the end.
  // The first question makes the table of lines: not for two threads at once on one file either.
  Position position(std::uint32_t offset) const;
  // The line (from 1) without its line end; empty past the end.
  std::string_view line(std::uint32_t number) const;
  std::uint32_t line_begin(std::uint32_t number) const;
  // At least 1; a file that ends with a line end has an empty last line.
  std::uint32_t line_count() const;

 private:
  const std::vector<std::uint32_t>& line_begins() const;
  std::string path_;
  std::string bytes_;
  std::deque<std::string> kept_;
  mutable std::vector<std::uint32_t> line_begins_;  // made at the first question
};

class SourceMap {
 public:
  FileId add(std::string path, std::string bytes);
  SourceFile& file(FileId id) { return files_[id.index]; }
  const SourceFile& file(FileId id) const { return files_[id.index]; }
  std::size_t size() const { return files_.size(); }
  // Empty where the span stands nowhere.
  std::string_view text(Span span) const;

 private:
  std::deque<SourceFile> files_;  // a deque: files do not move when one is added
};

}  // namespace ctg
