// Reads the repository into memory.
#include "tree.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace ctg::architecture {
namespace {

namespace fs = std::filesystem;

std::string bytes_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

}  // namespace

Tree read_tree(const std::string& root, const std::vector<std::string>& places) {
  Tree tree;
  const auto add = [&](const fs::path& path) { tree[fs::relative(path, root).generic_string()] = bytes_of(path); };
  for (const std::string& place : places) {
    const fs::path start = fs::path(root) / place;
    if (fs::is_regular_file(start)) add(start);
    if (!fs::is_directory(start)) continue;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(start))
      if (entry.is_regular_file()) add(entry.path());
  }
  return tree;
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return lines;
}

std::string complaint(std::string_view path, std::size_t line, std::string_view says) {
  return std::string(path) + ":" + std::to_string(line) + ": " + std::string(says);
}

std::string listed(const Complaints& complaints) {
  std::string text;
  for (const std::string& one : complaints) text += "\n  " + one;
  return text;
}

bool is_cpp(std::string_view path) { return path.ends_with(".cpp") || path.ends_with(".hpp"); }

const std::string& file_of(const Tree& tree, const std::string& path) {
  const auto found = tree.find(path);
  if (found == tree.end()) throw std::runtime_error("not in the tree: " + path);
  return found->second;
}

}  // namespace ctg::architecture
