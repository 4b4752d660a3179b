// What the environment and the terminal say of the person who runs the program: language, colours, width.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/style.hpp"
#include "git/program.hpp"
#include "i18n/language.hpp"

namespace ctg::cli {

// CTG_LANG, then LC_ALL, LC_MESSAGES and LANG as far as one names a language the program speaks; French otherwise.
Language language_of_environment();

// PATH, and TMPDIR where it is an absolute path (`/tmp` otherwise).
std::string search_path_of_environment();
std::string temporary_folder_of_environment();

// Every variable, as `NAME=value`.
std::vector<std::string> whole_environment();

// Whether the locale's characters are UTF-8, by LC_ALL, LC_CTYPE and LANG.
bool locale_is_utf8();

// CTG_PAGER, else PAGER; none where neither is set. Empty where one is set to nothing: no pager, then.
std::optional<std::string> pager_asked_by_environment();

// Whether the terminal can do more than write line after line (TERM).
bool terminal_of_environment_moves();

enum class ColourWish { automatic, always, never };

bool is_terminal(int descriptor);

// The service that runs the program unattended, as far as it changes what is written.
enum class ContinuousIntegration { none, github, gitlab };

// GITHUB_ACTIONS or GITLAB_CI. Forgejo and Gitea say GITHUB_ACTIONS too, but take no annotations: they are none.
ContinuousIntegration continuous_integration_of_environment();

// What git needs of the environment to find itself, the user's settings and the repository.
git::Surroundings git_surroundings_of_environment();

// How to write on a descriptor: `--color` before CLICOLOR_FORCE before NO_COLOR before what the terminal can do
// (https://no-color.org, https://bixense.com/clicolors).
Style style_of(int descriptor, ColourWish wish);

}  // namespace ctg::cli
