// Finds the revision and the plans in it.
#include "cli/revisions.hpp"

#include <algorithm>
#include <filesystem>

#include "base/file.hpp"
#include "base/text.hpp"
#include "base/unicode.hpp"
#include "cli/environment.hpp"
#include "cli/git_troubles.hpp"
#include "workspace/discovery.hpp"
#include "workspace/revisions.hpp"

namespace ctg::cli {
namespace {

namespace fs = std::filesystem;

constexpr Text outside{"`{0}` is outside the repository", "`{0}` est hors du dépôt"};
constexpr Text no_plan{"there was no plan in `{0}` at that revision", "il n'y avait pas de plan dans `{0}` à cette révision"};
constexpr Text no_plan_here{"there was no plan here at that revision, above or below",
                            "il n'y avait pas de plan ici à cette révision, ni au-dessus, ni au-dessous"};
constexpr Text plans_are{"it holds: {0}", "elle contient\u00a0: {0}"};
constexpr Text holds_none{"it holds no plan at all", "elle ne contient aucun plan"};

constexpr std::size_t most_plans_named = 5;

std::string nearest_folder(const std::string& folder) {
  fs::path place = folder.empty() ? "." : folder;
  while (!is_folder(place.string())) {
    if (!place.has_parent_path() || place.parent_path() == place) return ".";
    place = place.parent_path();
  }
  return place.string();
}

// From the current folder, as people write it.
std::string shown_from_here(const git::Repository& repository, const std::string& folder) {
  const fs::path place = fs::path(repository.root()) / folder;
  std::error_code error;
  const std::string shown = fs::relative(place, error).string();
  return error || shown.empty() ? place.string() : shown;
}

Message which_there_are(const std::vector<std::string>& plans) {
  if (plans.empty()) return message(holds_none);
  std::vector<std::string> names;
  for (const std::string& plan : plans)
    if (names.size() < most_plans_named) names.push_back("`" + printable(plan.empty() ? "." : plan) + "`");
  if (names.size() < plans.size()) names.emplace_back("…");
  return message(plans_are, join(names, ", "));
}

// The folder itself, or the nearest above it.
std::optional<std::string> nearest_plan(const std::vector<std::string>& plans, const std::string& folder) {
  const auto found = std::find_if(plans.rbegin(), plans.rend(), [&](const std::string& plan) {
    return plan.empty() || folder == plan || folder.starts_with(plan + "/");
  });
  return found == plans.rend() ? std::nullopt : std::optional(*found);
}

std::string path_in_repository(const git::Repository& repository, const std::string& folder) {
  const auto path = repository.path_of(folder);
  if (!path) throw WorldError{message(outside, printable(folder)), std::nullopt};
  return *path;
}

// The folders that plans of a revision stand in.
class PlansThere {
 public:
  explicit PlansThere(const Revision& revision)
      : revision_(revision), folders_(given(workspace::plans_in(revision.repository, revision.commit))) {}

  const std::vector<std::string>& folders() const { return folders_; }

  // Throws where none stands at this path, shown as the user named it.
  void expect(const std::string& path, const std::string& shown) const {
    if (std::find(folders_.begin(), folders_.end(), path) == folders_.end())
      throw WorldError{message(no_plan, printable(shown)), which_there_are(folders_)};
  }

  std::vector<workspace::Request> requests(const std::vector<std::string>& paths) const {
    std::vector<workspace::PlanPlace> places;
    for (const std::string& path : paths) places.push_back({path, shown_from_here(revision_.repository, path)});
    return given(workspace::requests_at(revision_.repository, revision_.commit, places));
  }

 private:
  const Revision& revision_;
  std::vector<std::string> folders_;
};

}  // namespace

git::Repository repository_around(const std::string& folder) {
  return given(git::Repository::around(git_surroundings_of_environment(), nearest_folder(folder)));
}

Revision revision_called(const std::string& name, const std::string& folder) {
  git::Repository repository = repository_around(folder);
  git::Commit commit = given(repository.commit(name));
  return {std::move(repository), std::move(commit)};
}

std::vector<workspace::Request> plans_at(const Revision& revision, const std::vector<std::string>& folders) {
  const PlansThere there(revision);
  std::vector<std::string> paths;
  for (const std::string& folder : folders) {
    paths.push_back(path_in_repository(revision.repository, folder));
    there.expect(paths.back(), folder);
  }
  if (!folders.empty()) return there.requests(paths);
  const std::string here = path_in_repository(revision.repository, ".");
  if (const auto around = nearest_plan(there.folders(), here)) return there.requests({*around});
  for (const std::string& plan : there.folders())
    if (here.empty() || plan.starts_with(here + "/")) paths.push_back(plan);
  if (paths.empty()) throw WorldError{message(no_plan_here), which_there_are(there.folders())};
  return there.requests(paths);
}

std::optional<git::Commit> commit_asked(const Session& session) {
  if (session.at) return session.at->commit;
  std::optional<std::string> revision;
  for (const std::string& folder : session.plans) {
    const auto place = revision_path(folder);
    if (!place || (revision && *revision != place->revision)) return std::nullopt;
    revision = place->revision;
  }
  return revision ? std::optional(revision_called(*revision, ".").commit) : std::nullopt;
}

workspace::Request plan_around_at(const Revision& revision, const std::string& path) {
  const PlansThere there(revision);
  const std::string place = path_in_repository(revision.repository, path);
  const auto plan = nearest_plan(there.folders(), place);
  if (!plan) throw WorldError{message(no_plan, printable(path)), which_there_are(there.folders())};
  workspace::Request request = std::move(there.requests({*plan}).front());
  if (place == *plan) return request;
  const std::string inside = plan->empty() ? place : place.substr(plan->size() + 1);
  const bool is_there = std::any_of(request.held->begin(), request.held->end(), [&](const workspace::HeldFile& file) {
    return file.path == inside || file.path.starts_with(inside + "/");
  });
  if (!is_there) throw_trouble({git::Trouble::Cause::not_there, path, {}});
  return request;
}

std::optional<RevisionPath> revision_path(const std::string& word) {
  const std::size_t colon = word.find(':');
  if (colon == std::string::npos || colon == 0 || exists(word)) return std::nullopt;
  std::string path = word.substr(colon + 1);
  while (path.ends_with('/')) path.pop_back();
  return RevisionPath{word.substr(0, colon), path == "." ? std::string() : std::move(path)};
}

workspace::Request plan_at(const RevisionPath& place) {
  const Revision revision = revision_called(place.revision, ".");
  const PlansThere there(revision);
  there.expect(place.path, place.path.empty() ? "." : place.path);
  workspace::Request request = std::move(there.requests({place.path}).front());
  request.folder = place.revision + ":" + place.path;
  return request;
}

}  // namespace ctg::cli
