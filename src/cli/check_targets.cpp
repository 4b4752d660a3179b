// What `ctg check PATH…` is asked to look at.
#include "cli/check_targets.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <string_view>
#include <system_error>

#include "base/file.hpp"
#include "cli/failures.hpp"
#include "cli/plans.hpp"
#include "cli/revisions.hpp"
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

// Both canonical. A file is in itself and in every folder around it.
bool is_in(std::string_view file, std::string_view folder) {
  return file.starts_with(folder) && (file.size() == folder.size() || file[folder.size()] == '/');
}

// The targets, each plan once however it is named.
class Targets {
 public:
  void add_whole(workspace::Request request) {
    bool is_new = false;
    target_for(std::move(request), is_new).only.clear();
  }
  void add_whole(const std::string& folder) { add_whole(workspace::Request{folder, {}}); }

  // A part of a plan: nothing to add where the whole plan is asked for already.
  void add_part(workspace::Request request, const std::string& path) {
    bool is_new = false;
    CheckTarget& target = target_for(std::move(request), is_new);
    if (is_new || !target.only.empty()) target.only.push_back({path, canonical(path)});
  }

  std::vector<CheckTarget> all;

 private:
  CheckTarget& target_for(workspace::Request request, bool& is_new) {
    const auto [place, added] = places_.emplace(canonical(request.folder), all.size());
    is_new = added;
    return added ? all.emplace_back(CheckTarget{std::move(request), {}}) : all[place->second];
  }

  std::map<std::string, std::size_t> places_;  // by canonical folder
};

std::string parent_of(const std::string& path) {
  const std::string parent = fs::path(path).parent_path().string();
  return parent.empty() ? "." : parent;
}

void add_folder(Targets& targets, const std::string& folder) {
  if (exists(workspace::path_in(folder, workspace::root_file_name))) return targets.add_whole(folder);
  if (const auto around = workspace::plan_around(folder)) return targets.add_part({*around, {}}, folder);
  const auto below = plans_found_below(folder);
  if (below.empty()) throw WorldError{message(no_plan_below, folder), message(name_files)};
  for (const std::string& plan : below) targets.add_whole(plan);
}

// A folder or a file as the revision holds it.
void add_at(Targets& targets, const Revision& revision, const std::string& path) {
  workspace::Request request = plan_around_at(revision, path);
  if (canonical(request.folder) == canonical(path)) return targets.add_whole(std::move(request));
  targets.add_part(std::move(request), path);
}

}  // namespace

std::vector<CheckTarget> check_targets(const Session& session, const std::vector<std::string>& paths) {
  Targets targets;
  if (paths.empty() || !session.plans.empty())
    for (workspace::Request& request : requested_plans(session)) targets.add_whole(std::move(request));
  std::vector<std::string> lone;
  std::set<std::string> known;  // each file once, however it is named
  for (const std::string& path : paths) {
    if (session.at) {
      add_at(targets, *session.at, path);
      continue;
    }
    if (!exists(path)) throw world_error({Failure::Cause::not_found, path, 0});
    if (is_folder(path))
      add_folder(targets, path);
    else if (const auto around = workspace::plan_around(parent_of(path)))
      targets.add_part({*around, {}}, path);
    else if (known.insert(canonical(path)).second)
      lone.push_back(path);
  }
  if (!lone.empty()) targets.all.push_back({{"", std::move(lone)}, {}});
  return std::move(targets.all);
}

bool is_wanted(const CheckTarget& target, const std::string& path) {
  if (target.only.empty()) return true;
  const std::string file = canonical(path);
  return std::any_of(target.only.begin(), target.only.end(), [&](const PlanPart& part) { return is_in(file, part.canonical); });
}

bool AskedFindings::operator()(const workspace::OpenPlan& open, const Diagnostic& finding) {
  if (!rules_.empty() && !rules_.contains(finding.rule)) return false;
  if (target_.only.empty()) return true;
  const std::string& path = open.sources.file(finding.at().file).path();
  const auto [known, is_new] = files_.emplace(path, false);
  if (is_new) known->second = is_wanted(target_, path);
  return known->second;
}

std::vector<PlanPart> parts_not_read(const CheckTarget& target, const workspace::OpenPlan& open) {
  std::vector<PlanPart> unread;
  if (target.only.empty()) return unread;
  std::set<std::string> read;
  for (const PlanFile& file : open.plan.files) read.insert(canonical(open.sources.file(file.id).path()));
  for (const PlanPart& part : target.only) {
    const auto below = read.lower_bound(part.canonical + "/");
    if (!read.contains(part.canonical) && (below == read.end() || !is_in(*below, part.canonical))) unread.push_back(part);
  }
  return unread;
}

}  // namespace ctg::cli
