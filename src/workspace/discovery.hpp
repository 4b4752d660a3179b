// Finds plans: upwards from where one stands, as git does, or below a folder that holds several.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace ctg::workspace {

// The file that marks a plan's folder.
inline constexpr const char* root_file_name = "ctg.yaml";

// The nearest folder that holds a ctg.yaml, from `start` upwards; written relative to `start` where it can be (`.`, `..`).
std::optional<std::string> plan_around(const std::string& start);

// Every folder below `folder` (itself included) that holds a ctg.yaml, sorted, without `./` in front; a plan inside a plan is part
// of it and not listed.
std::vector<std::string> plans_below(const std::string& folder);

// `folder/name`, without `./` in front.
std::string path_in(const std::string& folder, const std::string& name);

}  // namespace ctg::workspace
