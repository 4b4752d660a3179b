// What the environment and the terminal say of the person who runs the program.
#include "cli/environment.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdlib>
#include <string>

#include "base/decimal.hpp"
#include "base/text.hpp"

namespace ctg::cli {
namespace {

std::string_view variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view() : std::string_view(value);
}

unsigned terminal_width(int descriptor) {
  if (const auto columns = parse_integer(variable("COLUMNS")); columns && *columns > 0 && *columns < 10'000)
    return static_cast<unsigned>(*columns);
  winsize size{};
  if (isatty(descriptor) == 0) return 0;
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

}  // namespace

bool locale_is_utf8() {
  for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"})
    if (const std::string_view value = variable(name); !value.empty()) {
      const std::string lower = lower_ascii(value);
      return lower.find("utf-8") != std::string::npos || lower.find("utf8") != std::string::npos;
    }
  return false;
}

std::vector<std::string> whole_environment() {
  std::vector<std::string> all;
  for (char** variable = environ; variable != nullptr && *variable != nullptr; ++variable) all.emplace_back(*variable);
  return all;
}

std::optional<std::string> pager_asked_by_environment() {
  for (const char* name : {"CTG_PAGER", "PAGER"})
    if (const char* value = std::getenv(name); value != nullptr) return std::string(value);
  return std::nullopt;
}

bool terminal_of_environment_moves() {
  const std::string_view terminal = variable("TERM");
  return !terminal.empty() && terminal != "dumb";
}

Language language_of_environment() {
  for (const char* name : {"CTG_LANG", "LC_ALL", "LC_MESSAGES", "LANG"})
    if (const auto language = parse_language(variable(name))) return *language;
  return Language::french;
}

ContinuousIntegration continuous_integration_of_environment() {
  const bool is_forgejo = variable("FORGEJO_ACTIONS") == "true" || variable("GITEA_ACTIONS") == "true";
  if (variable("GITHUB_ACTIONS") == "true" && !is_forgejo) return ContinuousIntegration::github;
  return variable("GITLAB_CI").empty() ? ContinuousIntegration::none : ContinuousIntegration::gitlab;
}

std::string search_path_of_environment() { return std::string(variable("PATH")); }

std::string temporary_folder_of_environment() {
  const std::string_view folder = variable("TMPDIR");
  return folder.starts_with('/') ? std::string(folder) : "/tmp";
}

git::Surroundings git_surroundings_of_environment() {
  git::Surroundings surroundings{.search_path = search_path_of_environment(), .environment = {}};
  for (const char* name : git::kept_variables())
    if (const std::string_view value = variable(name); !value.empty())
      surroundings.environment.push_back(std::string(name) + "=" + std::string(value));
  return surroundings;
}

bool is_terminal(int descriptor) { return isatty(descriptor) != 0; }

Style style_of(int descriptor, ColourWish wish) {
  const bool terminal = isatty(descriptor) != 0;
  Style style;
  style.width = terminal_width(descriptor);
  // Bytes that go to a file or a program are the same in every locale; only a terminal may lack the characters.
  style.unicode = !terminal || locale_is_utf8();
  const std::string_view forced = variable("CLICOLOR_FORCE");
  if (wish != ColourWish::automatic)
    style.colour = wish == ColourWish::always;
  else if (!forced.empty() && forced != "0")
    style.colour = true;
  else if (!variable("NO_COLOR").empty())
    style.colour = false;
  else
    style.colour = terminal && variable("TERM") != "dumb";
  return style;
}

}  // namespace ctg::cli
