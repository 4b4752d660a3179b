// The program that shows a long text page by page on a terminal.
#include "cli/pager.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "cli/environment.hpp"

namespace ctg::cli {
namespace {

constexpr std::string_view usual_pager = "less -FRX";

// Without what a terminal takes as a colour.
std::string without_colours(std::string_view line) {
  std::string rest;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line.substr(i, 2) == "\033[") {
      i = std::min(line.find('m', i), line.size());
      continue;
    }
    rest += line[i];
  }
  return rest;
}

std::vector<std::string> words_of(std::string_view command) {
  std::vector<std::string> words;
  for (const std::string_view word : split(command, ' '))
    if (!trim(word).empty()) words.emplace_back(trim(word));
  return words;
}

std::vector<std::string> environment_of_pager() {
  std::vector<std::string> all = whole_environment();
  const auto is_set = [&](std::string_view name) {
    return std::any_of(all.begin(), all.end(), [&](const std::string& variable) { return variable.starts_with(name); });
  };
  if (!is_set("LESSCHARSET=") && locale_is_utf8()) all.emplace_back("LESSCHARSET=utf-8");
  // As git does, so that `PAGER=less` shows colours and leaves a text on the terminal that fits.
  if (!is_set("LESS=")) all.emplace_back("LESS=FRX");
  return all;
}

}  // namespace

std::size_t rows_of(std::string_view text, std::size_t columns) {
  std::size_t rows = 0;
  if (text.ends_with('\n')) text.remove_suffix(1);
  for (const std::string_view line : split(text, '\n')) {
    const std::size_t width = display_width(without_colours(line));
    rows += columns == 0 ? 1 : std::max<std::size_t>(1, (width + columns - 1) / columns);
  }
  return rows;
}

std::optional<Program> pager_of_environment() {
  const auto asked = pager_asked_by_environment();
  const std::vector<std::string> words = words_of(asked.value_or(std::string(usual_pager)));
  if (words.empty() || words.front() == "cat" || !terminal_of_environment_moves()) return std::nullopt;
  // A path from here would find what a plan's own folder holds.
  if (words.front().find('/', 1) != std::string::npos && !words.front().starts_with('/')) return std::nullopt;
  const auto file = words.front().starts_with('/') ? words.front() : find_program(words.front(), search_path_of_environment());
  if (!file) return std::nullopt;
  Program program;
  program.file = *file;
  program.arguments.assign(words.begin() + 1, words.end());
  program.environment = environment_of_pager();
  return program;
}

std::function<bool(const std::string& text)> pager_of_terminal(int descriptor) {
  return [descriptor](const std::string& text) {
    winsize size{};
    if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || rows_of(text, size.ws_col) < size.ws_row) return false;
    auto program = pager_of_environment();
    if (!program) return false;
    program->input = text;
    return show_in_program(*program).has_value();
  };
}

}  // namespace ctg::cli
