// Reads a file, writes it anew, and holds the one against the other.
#include "layout/layout.hpp"

#include "base/text.hpp"
#include "layout/proof.hpp"
#include "layout/writer.hpp"
#include "yaml/parse.hpp"

namespace ctg::layout {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// A text of its own, read.
struct Read {
  SourceFile source;
  yaml::Tree tree;
  Findings findings;

  explicit Read(std::string bytes) : source({}, std::move(bytes)) { yaml::parse(source, FileId{0}, tree, findings); }
  std::string_view bytes() const { return source.bytes(); }
  bool is_whole() const { return tree.complete && count(findings.all(), Severity::error) == 0; }
};

// The byte of the file that a byte of its lines was: each line end before it may have been one longer.
std::uint32_t place_in_file(std::string_view file, std::uint32_t at, bool has_mark) {
  std::size_t place = has_mark ? byte_order_mark.size() : 0;
  for (std::uint32_t i = 0; i < at && place < file.size(); ++i) place += file.substr(place).starts_with("\r\n") ? 2U : 1U;
  return static_cast<std::uint32_t>(place);
}

}  // namespace

LaidOut lay_out(std::string_view bytes) {
  const bool has_mark = bytes.starts_with(byte_order_mark);
  const std::string_view text = has_mark ? bytes.substr(byte_order_mark.size()) : bytes;
  const std::string_view line_end = edit::line_end_of(text);
  const Read before(edit::with_line_ends(text, "\n"));
  const auto stopped = [&](Trouble trouble, std::uint32_t at) {
    return LaidOut{std::nullopt, trouble, place_in_file(bytes, at, has_mark)};
  };
  if (const std::size_t lone = before.bytes().find('\r'); lone != std::string_view::npos)
    return stopped(Trouble::no_other_writing, static_cast<std::uint32_t>(lone));
  if (!before.is_whole()) return stopped(Trouble::not_whole, before.findings.all().empty() ? 0 : before.findings.all().front().at().begin);
  if (before.tree.empty()) return {std::string(bytes)};
  Writer writer(before.bytes(), before.tree.root());
  std::uint32_t stopped_at = 0;
  if (!writer.write(stopped_at)) return stopped(Trouble::no_other_writing, stopped_at);
  const Read after(writer.take());
  if (!after.is_whole() || after.tree.empty()) return stopped(Trouble::would_differ, 0);
  if (!say_the_same(before.tree.root(), after.tree.root())) return stopped(Trouble::would_differ, 0);
  if (!have_the_same_comments(before.tree.root(), before.bytes(), after.tree.root(), after.bytes()))
    return stopped(Trouble::would_differ, 0);
  return {(has_mark ? std::string(byte_order_mark) : std::string()) + edit::with_line_ends(after.bytes(), line_end)};
}

}  // namespace ctg::layout
