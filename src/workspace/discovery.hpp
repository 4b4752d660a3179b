// Finds plans: upwards from where one stands, as git does, or below a folder that holds several.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ctg::workspace {

// The file that marks a plan's folder.
inline constexpr const char* root_file_name = "ctg.yaml";
// What the name of a plan's file ends in.
std::vector<std::string_view> plan_file_endings();

// The nearest folder that holds a ctg.yaml, from `start` upwards; written relative to `start` where it can be (`.`, `..`).
std::optional<std::string> plan_around(const std::string& start);

// More folders than a repository of plans has: a whole disk is not walked.
inline constexpr std::size_t most_folders_searched = 10'000;

struct PlanSearch {
  std::vector<std::string> found;
  std::size_t folders = 0;  // looked at
  bool is_whole = true;     // false where there were more than may be looked at: nothing is concluded then
};

// Every folder below `folder` (itself included) that holds a ctg.yaml, sorted, without `./` in front; a plan inside a plan is part
// of it and not listed.
PlanSearch plans_below(const std::string& folder, std::size_t most_folders = most_folders_searched);

// `folder/name`, without `./` in front.
std::string path_in(const std::string& folder, const std::string& name);

}  // namespace ctg::workspace
