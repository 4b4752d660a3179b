// What `ctg check PATH…` is asked to look at.
#include "cli/check_targets.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "base/file.hpp"
#include "cli/failures.hpp"
#include "cli/plans.hpp"
#include "workspace/discovery.hpp"

namespace ctg::cli {
namespace {

namespace fs = std::filesystem;

constexpr Text no_plan_below{"there is no plan in `{0}`, nor above or below it: no folder holds a `ctg.yaml`",
                             "il n'y a pas de plan dans `{0}`, ni au-dessus, ni au-dessous\u00a0: aucun dossier ne contient de `ctg.yaml`"};
constexpr Text name_files{"name YAML files to check them on their own", "nommez des fichiers YAML pour les contrôler seuls"};

std::string canonical(const std::string& path) {
  std::error_code error;
  const fs::path resolved = fs::weakly_canonical(path, error);
  return error ? path : resolved.string();
}

CheckTarget& target_for(std::vector<CheckTarget>& targets, const std::string& folder, bool& is_new) {
  const std::string wanted = canonical(folder);
  for (CheckTarget& target : targets)
    if (target.request.lone_files.empty() && canonical(target.request.folder) == wanted) {
      is_new = false;
      return target;
    }
  is_new = true;
  return targets.emplace_back(CheckTarget{{folder, {}}, {}});
}

void add_whole(std::vector<CheckTarget>& targets, const std::string& folder) {
  bool is_new = false;
  target_for(targets, folder, is_new).only.clear();
}

// A part of a plan: nothing to add where the whole plan is asked for already.
void add_part(std::vector<CheckTarget>& targets, const std::string& folder, const std::string& path) {
  bool is_new = false;
  CheckTarget& target = target_for(targets, folder, is_new);
  if (is_new || !target.only.empty()) target.only.push_back(canonical(path));
}

std::string parent_of(const std::string& path) {
  const std::string parent = fs::path(path).parent_path().string();
  return parent.empty() ? "." : parent;
}

void add_folder(std::vector<CheckTarget>& targets, const std::string& folder) {
  if (exists(workspace::path_in(folder, workspace::root_file_name))) return add_whole(targets, folder);
  if (const auto around = workspace::plan_around(folder)) return add_part(targets, *around, folder);
  const auto below = workspace::plans_below(folder);
  if (below.empty()) throw WorldError{message(no_plan_below, folder), message(name_files)};
  for (const std::string& plan : below) add_whole(targets, plan);
}

}  // namespace

std::vector<CheckTarget> check_targets(const Session& session, const std::vector<std::string>& paths) {
  std::vector<CheckTarget> targets;
  if (paths.empty() || !session.plans.empty())
    for (workspace::Request& request : requested_plans(session)) targets.push_back({std::move(request), {}});
  std::vector<std::string> lone;
  for (const std::string& path : paths) {
    if (!exists(path)) throw world_error({Failure::Cause::not_found, path, 0});
    if (is_folder(path))
      add_folder(targets, path);
    else if (const auto around = workspace::plan_around(parent_of(path)))
      add_part(targets, *around, path);
    else
      lone.push_back(path);
  }
  if (!lone.empty()) targets.push_back({{"", std::move(lone)}, {}});
  return targets;
}

bool is_wanted(const CheckTarget& target, const std::string& path) {
  if (target.only.empty()) return true;
  const std::string file = canonical(path);
  return std::any_of(target.only.begin(), target.only.end(), [&](const std::string& wanted) {
    return file == wanted || (file.size() > wanted.size() && file.compare(0, wanted.size(), wanted) == 0 && file[wanted.size()] == '/');
  });
}

}  // namespace ctg::cli
