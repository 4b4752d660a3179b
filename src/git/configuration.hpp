// A clone's own settings: the only thing that is ever written into a repository, and only when somebody asks for it by name.
#pragma once

#include <optional>
#include <string>

#include "git/program.hpp"

namespace ctg::git {

class Configuration {
 public:
  // Of the repository around a folder.
  static Result<Configuration> of(const Surroundings& surroundings, const std::string& folder);

  // What this clone says itself, whatever the user's own settings say; none where it says nothing.
  Result<std::optional<std::string>> value(const std::string& key) const;
  Result<void> set(const std::string& key, const std::string& value) const;
  // Everything under a name: `merge.ctg`. No trouble where there is nothing.
  Result<void> remove_section(const std::string& name) const;

 private:
  Configuration(Program program, std::string folder) : program_(std::move(program)), folder_(std::move(folder)) {}

  Program program_;
  std::string folder_;
};

}  // namespace ctg::git
