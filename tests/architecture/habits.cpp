// Holds every file against the habits of the house.
#include "habits.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include "code.hpp"
#include "law.hpp"

namespace ctg::architecture {
namespace {

constexpr std::array<std::string_view, 11> empty_words{"manager", "util",    "utils", "utility", "utilities", "helper",
                                                       "helpers", "context", "misc",  "impl",    "stuff"};

bool stands_alone(std::string_view code, std::size_t at, std::size_t length) {
  const bool free_before = at == 0 || !is_word_character(code[at - 1]);
  const bool free_after = at + length >= code.size() || !is_word_character(code[at + length]);
  return free_before && free_after;
}

// `PlanHelper`, `plan_helper` and `plan-helper.cpp` are each the words `plan` and `helper`.
std::vector<std::string> words_of(std::string_view name) {
  std::vector<std::string> words(1);
  for (const char character : name) {
    const auto byte = static_cast<unsigned char>(character);
    if (std::isupper(byte) != 0 || std::isalpha(byte) == 0) words.emplace_back();
    if (std::isalpha(byte) != 0) words.back().push_back(static_cast<char>(std::tolower(byte)));
  }
  return words;
}

bool says_nothing(std::string_view name) {
  const std::vector<std::string> words = words_of(name);
  return std::any_of(words.begin(), words.end(),
                     [](const std::string& word) { return std::find(empty_words.begin(), empty_words.end(), word) != empty_words.end(); });
}

std::string_view comment_mark(std::string_view path) {
  const std::string_view name = path.substr(path.rfind('/') + 1);
  if (is_cpp(path) || name.ends_with(".def")) return "// ";
  const bool hash = name.ends_with(".sh") || name.ends_with(".py") || name.ends_with(".cmake") || name.ends_with(".toml") ||
                    name == "CMakeLists.txt" || name == "Makefile" || name == "run" || name == ".clang-tidy" || name == ".clang-format" ||
                    name == ".editorconfig" || name == ".gitattributes" || path.starts_with("tests/architecture/");
  return hash ? "# " : "";
}

bool is_sentence(std::string_view text) {
  if (text.size() < 10 || !text.ends_with('.') || text.find(' ') == std::string_view::npos) return false;
  if (text.starts_with("ctg ")) return true;  // the name of a command, which is written small
  return std::islower(static_cast<unsigned char>(text.front())) == 0 && std::isspace(static_cast<unsigned char>(text.front())) == 0;
}

void check_functions(const std::string& path, const std::string& text, const Limits& limits, Complaints& complaints) {
  const Functions functions = functions_of(text);
  if (!functions.balanced) complaints.push_back(complaint(path, 1, "the braces do not match, functions cannot be measured"));
  for (const Function& function : functions.all)
    if (function.length > limits.function_lines)
      complaints.push_back(complaint(path, function.line, "a function of " + std::to_string(function.length) + " lines"));
}

}  // namespace

Complaints check_words(const Tree& tree, std::string_view words) {
  Complaints complaints;
  const std::vector<Law> laws = parse_laws("tests/architecture/words.txt", words, complaints);
  for (const auto& [path, text] : tree) {
    if (!path.starts_with("src/") || !is_cpp(path)) continue;
    const std::string code = code_only(text, Directives::keep);
    for (const Law& law : laws) {
      if (allows(law, path)) continue;
      for (std::size_t at = code.find(law.name); at != std::string::npos; at = code.find(law.name, at + 1))
        if (stands_alone(code, at, law.name.size()))
          complaints.push_back(complaint(path, line_of(code, at), "`" + law.name + "` is not for here"));
    }
  }
  return complaints;
}

Complaints check_first_lines(const Tree& tree) {
  Complaints complaints;
  for (const auto& [path, text] : tree) {
    const std::string_view mark = comment_mark(path);
    if (mark.empty()) continue;
    const std::vector<std::string_view> lines = lines_of(text);
    const std::size_t first = !lines.empty() && lines.front().starts_with("#!") ? 1 : 0;
    if (lines.size() <= first || !lines[first].starts_with(mark) || !is_sentence(lines[first].substr(mark.size())))
      complaints.push_back(complaint(path, first + 1, "does not begin with one commented sentence saying what the file is for"));
  }
  return complaints;
}

Complaints check_sizes(const Tree& tree, const Limits& limits) {
  Complaints complaints;
  std::vector<std::size_t> sizes;
  for (const auto& [path, text] : tree) {
    if (!is_cpp(path)) continue;
    const std::size_t lines = lines_of(text).size();
    if (path.starts_with("src/")) sizes.push_back(lines);
    if (lines > limits.file_lines) complaints.push_back(complaint(path, lines, "a file of " + std::to_string(lines) + " lines"));
    check_functions(path, text, limits, complaints);
  }
  if (sizes.empty()) return complaints;
  const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
  std::nth_element(sizes.begin(), middle, sizes.end());
  if (*middle > limits.median_lines) complaints.push_back("src/: the median file has " + std::to_string(*middle) + " lines");
  return complaints;
}

Complaints check_names(const Tree& tree) {
  Complaints complaints;
  for (const auto& [path, text] : tree) {
    if (says_nothing(path)) complaints.push_back(complaint(path, 1, "a file's name says what it is for"));
    if (!is_cpp(path)) continue;
    for (const Named& type : types_of(text))
      if (says_nothing(type.name)) complaints.push_back(complaint(path, type.line, "a type's name says what it is: `" + type.name + "`"));
  }
  return complaints;
}

}  // namespace ctg::architecture
