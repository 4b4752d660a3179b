// What makes git call ctg: its settings in one clone, and the `.gitattributes` of each plan.
#pragma once

#include <string>
#include <vector>

#include "cli/session.hpp"

namespace ctg::cli {

struct DriverWish {
  bool remove = false;    // take away what was put there
  bool only_say = false;  // and change nothing
};

// What `.gitattributes` says beside a plan.
std::vector<std::string> git_attribute_lines();

// For the plans asked for, or all below the repository's root. Says each thing that it changes. Throws WorldError.
ExitCode install_drivers(const DriverWish& wish, Session& session);

}  // namespace ctg::cli
