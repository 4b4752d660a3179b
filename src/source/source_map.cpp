// Byte places turned into lines and columns: a binary search among the beginnings of lines.
#include "source/source_map.hpp"

#include <algorithm>

#include "base/unicode.hpp"

namespace ctg {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::vector<std::uint32_t> find_line_begins(std::string_view bytes) {
  std::vector<std::uint32_t> begins{0};
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const bool lone_return = bytes[i] == '\r' && (i + 1 == bytes.size() || bytes[i + 1] != '\n');
    if (bytes[i] == '\n' || lone_return) begins.push_back(static_cast<std::uint32_t>(i + 1));
  }
  return begins;
}

}  // namespace

std::string_view SourceFile::keep(std::string text) { return kept_.emplace_back(std::move(text)); }

const std::vector<std::uint32_t>& SourceFile::line_begins() const {
  if (line_begins_.empty()) line_begins_ = find_line_begins(bytes_);
  return line_begins_;
}

Position SourceFile::position(std::uint32_t offset) const {
  const auto& begins = line_begins();
  const auto place = static_cast<std::uint32_t>(std::min<std::size_t>(offset, bytes_.size()));
  const auto after = std::upper_bound(begins.begin(), begins.end(), place);
  const auto line = static_cast<std::uint32_t>(after - begins.begin());
  std::string_view before = bytes().substr(begins[line - 1], place - begins[line - 1]);
  if (line == 1 && before.starts_with(byte_order_mark)) before.remove_prefix(byte_order_mark.size());
  return {line, static_cast<std::uint32_t>(count_code_points(before)) + 1};
}

std::string_view SourceFile::line(std::uint32_t number) const {
  const auto& begins = line_begins();
  if (number == 0 || number > begins.size()) return {};
  const std::size_t end = number < begins.size() ? begins[number] : bytes_.size();
  std::string_view text = bytes().substr(begins[number - 1], end - begins[number - 1]);
  if (text.ends_with('\n')) text.remove_suffix(1);
  if (text.ends_with('\r')) text.remove_suffix(1);
  return text;
}

std::uint32_t SourceFile::line_begin(std::uint32_t number) const {
  const auto& begins = line_begins();
  if (number == 0) return 0;
  return number <= begins.size() ? begins[number - 1] : static_cast<std::uint32_t>(bytes_.size());
}

std::uint32_t SourceFile::line_count() const { return static_cast<std::uint32_t>(line_begins().size()); }

FileId SourceMap::add(std::string path, std::string bytes) {
  files_.emplace_back(std::move(path), std::move(bytes));
  return FileId{static_cast<std::uint32_t>(files_.size() - 1)};
}

std::string_view SourceMap::text(Span span) const {
  if (!span.given() || span.file.index >= files_.size()) return {};
  const std::string_view bytes = file(span.file).bytes();
  if (span.begin > span.end || span.end > bytes.size()) return {};
  return bytes.substr(span.begin, span.end - span.begin);
}

}  // namespace ctg
