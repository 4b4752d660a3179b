// The written documents: links lead somewhere, lines are short, French has its spaces, and no decision is left out of the list.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "expected_file.hpp"

namespace {

namespace fs = std::filesystem;

const fs::path root = CTG_SOURCE_DIR;

std::vector<fs::path> documents() {
  std::vector<fs::path> found{root / "README.md", root / "ARCHITECTURE.md", root / "CONTRIBUTING.md", root / "CHANGELOG.md"};
  for (const char* folder : {"docs", "plans"})
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root / folder))
      if (entry.path().extension() == ".md") found.push_back(entry.path());
  std::sort(found.begin(), found.end());
  return found;
}

// Those that the program writes have the width of their tables.
bool is_generated(const fs::path& path) {
  const std::string list = ctg::transcripts::bytes_of_file((root / "tests/docs/generated.txt").string());
  return list.find("\n" + fs::relative(path, root).generic_string() + ": ") != std::string::npos;
}

std::string text_of(const fs::path& path) { return ctg::transcripts::bytes_of_file(path.string()); }

std::size_t characters(std::string_view line) {
  return static_cast<std::size_t>(
      std::count_if(line.begin(), line.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

template <class Visit>
void each_line(std::string_view text, const Visit& visit) {
  bool in_block = false;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    const bool fence = line.find("```") == line.find_first_not_of(' ') && !line.empty();
    if (fence) in_block = !in_block;
    visit(line, in_block || fence);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

// What stands between back quotes is code.
std::string without_code(std::string_view line) {
  std::string text;
  bool in_code = false;
  for (const char c : line) {
    if (c == '`') in_code = !in_code;
    if (!in_code && c != '`') text += c;
  }
  return text;
}

}  // namespace

TEST_CASE("every link to a file leads to one") {
  for (const fs::path& path : documents())
    each_line(text_of(path), [&](std::string_view line, bool in_block) {
      for (std::size_t at = line.find("]("); !in_block && at != std::string_view::npos; at = line.find("](", at + 1)) {
        const std::string_view target = line.substr(at + 2, line.find(')', at) - at - 2);
        if (target.find("://") != std::string_view::npos || target.starts_with('#')) continue;
        const fs::path file = path.parent_path() / std::string(target.substr(0, target.find('#')));
        CHECK_MESSAGE(fs::exists(file), path.string() << ": " << target);
      }
    });
}

TEST_CASE("lines that people write are at most 120 characters long, rows of tables apart") {
  for (const fs::path& path : documents()) {
    if (is_generated(path)) continue;
    each_line(text_of(path), [&](std::string_view line, bool in_block) {
      if (!in_block && !line.starts_with('|')) CHECK_MESSAGE(characters(line) <= 120, path.string() << ": " << line);
    });
  }
}

TEST_CASE("French sets no breaking space before its punctuation") {
  for (const fs::directory_entry& entry : fs::directory_iterator(root / "docs/fr"))
    each_line(text_of(entry.path()), [&](std::string_view line, bool in_block) {
      if (in_block || line.starts_with('|')) return;
      const std::string text = without_code(line);
      for (const char* wrong : {" :", " ;", " ?", " !", "« ", " »"})
        CHECK_MESSAGE(text.find(wrong) == std::string::npos, entry.path().string() << ": " << line);
    });
}

TEST_CASE("every decision is in the list of decisions") {
  const std::string list = text_of(root / "docs/decisions/README.md");
  for (const fs::directory_entry& entry : fs::directory_iterator(root / "docs/decisions"))
    CHECK_MESSAGE((entry.path().filename() == "README.md" || list.find("](" + entry.path().filename().string() + ")") != std::string::npos),
                  entry.path().string());
}
