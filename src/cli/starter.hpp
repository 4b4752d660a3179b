// What `ctg init` puts into a folder: a plan to begin with, the settings of an editor and of git, a job for a forge.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "i18n/language.hpp"

namespace ctg::cli {

enum class Forge : std::uint8_t { none, github, gitlab, forgejo };

struct StarterFile {
  std::string path;  // as the user would name it
  std::string bytes;
};

struct StarterWish {
  std::string folder;      // of the plan
  std::string repository;  // the folder that git, the forge and editors begin at: the plan's, or one around it
  std::string plan;        // from there to the plan, `.` where it is the same
  bool example = false;
  Language language = Language::french;
};

// The plan, one file after the other, ctg.yaml first.
std::vector<StarterFile> plan_files(const StarterWish& wish);
// `.gitattributes`, the hook of pre-commit, the settings of VS Code with the schema beside them.
std::vector<StarterFile> tool_files(const StarterWish& wish);
// The kit of docs/ci, with the plan's folder filled in.
std::vector<StarterFile> forge_files(const StarterWish& wish, Forge forge);

}  // namespace ctg::cli
