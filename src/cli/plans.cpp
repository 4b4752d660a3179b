// Which plans a command works on, and how they are opened.
#include "cli/plans.hpp"

#include "base/file.hpp"
#include "cli/failures.hpp"
#include "cli/revisions.hpp"
#include "workspace/discovery.hpp"

namespace ctg::cli {
namespace {

constexpr Text no_plan{"there is no plan here, above or below: no folder holds a `ctg.yaml`",
                       "il n'y a pas de plan ici, ni au-dessus, ni au-dessous\u00a0: aucun dossier ne contient de `ctg.yaml`"};
constexpr Text name_a_plan{"name its folder: `ctg -C FOLDER …` or `--plan FOLDER`",
                           "nommez son dossier\u00a0: `ctg -C DOSSIER …` ou `--plan DOSSIER`"};
constexpr Text not_a_plan{"`{0}` is not a plan: it holds no `ctg.yaml`", "`{0}` n'est pas un plan\u00a0: il ne contient pas de `ctg.yaml`"};
constexpr Text too_many_folders{"the search for plans below `{0}` ended after {1} folders: there are more",
                                "la recherche de plans sous `{0}` s'est arrêtée après {1} dossiers\u00a0: il y en a d'autres"};
constexpr Text name_nearer{"name the plans' own folders, or one nearer to them",
                           "nommez les dossiers des plans, ou un dossier plus proche d'eux"};
constexpr Text several_plans{"there are {0} plans here: choose one", "il y a {0} plans ici\u00a0: choisissez-en un"};
constexpr Text choose{"with `--plan {0}`, for instance", "avec `--plan {0}`, par exemple"};
constexpr Text has_errors{"`{0}` has {1} {1:error|errors}: what follows may not be all; `ctg check` says more",
                          "`{0}` contient {1} {1:erreur|erreurs}\u00a0: ce qui suit peut être incomplet\u00a0; `ctg check` en dit plus"};
constexpr Text here_has_errors{
    "the plan has {0} {0:error|errors}: what follows may not be all; `ctg check` says more",
    "le plan contient {0} {0:erreur|erreurs}\u00a0: ce qui suit peut être incomplet\u00a0; `ctg check` en dit plus"};

constexpr Text opened_plan{"plan `{0}`: {1} {1:file|files}, as of {2}", "plan `{0}`\u00a0: {1} {1:fichier|fichiers}, au {2}"};
constexpr Text opened_files{"{0} {0:file|files} on their own, as of {1}", "{0} {0:fichier lu seul|fichiers lus seuls}, au {1}"};

workspace::Request named_plan(const std::string& folder) {
  if (!exists(folder)) throw world_error({Failure::Cause::not_found, folder, 0});
  if (!is_folder(folder) || !exists(workspace::path_in(folder, workspace::root_file_name)))
    throw WorldError{message(not_a_plan, folder), message(name_a_plan)};
  return {folder, {}};
}

}  // namespace

std::vector<workspace::Request> requested_plans(const Session& session) {
  if (session.at) return plans_at(*session.at, session.plans);
  std::vector<workspace::Request> requests;
  for (const std::string& folder : session.plans) {
    const auto place = revision_path(folder);
    requests.push_back(place ? plan_at(*place) : named_plan(folder));
  }
  if (!requests.empty()) return requests;
  if (const auto around = workspace::plan_around(".")) return {{*around, {}}};
  for (const std::string& folder : plans_found_below(".")) requests.push_back({folder, {}});
  if (requests.empty()) throw WorldError{message(no_plan), message(name_a_plan)};
  return requests;
}

std::vector<std::string> plans_found_below(const std::string& folder) {
  workspace::PlanSearch search = workspace::plans_below(folder);
  if (!search.is_whole) throw WorldError{message(too_many_folders, folder, search.folders), message(name_nearer)};
  return std::move(search.found);
}

workspace::Request requested_plan(const Session& session) {
  auto requests = requested_plans(session);
  if (requests.size() > 1) throw UsageError{message(several_plans, requests.size()), message(choose, requests.front().folder)};
  return std::move(requests.front());
}

workspace::Options open_options(const Session& session) { return {.today = session.today, .levels = {}, .run_rules = true, .threads = 0}; }

void say_opened(const workspace::OpenPlan& open, const Session& session) {
  const std::size_t files = open.plan.files.size();
  session.say_more(open.folder.empty() ? message(opened_files, files, session.today)
                                       : message(opened_plan, open.folder, files, session.today));
}

void open_each(const std::vector<workspace::Request>& requests, const Session& session,
               const std::function<void(workspace::OpenPlan&)>& visit) {
  auto options = open_options(session);
  options.run_rules = false;
  const auto opened = workspace::open_all(
      requests, options, [](std::size_t, workspace::OpenPlan&) {},
      [&](std::size_t, workspace::OpenPlan& open) {
        say_opened(open, session);
        visit(open);
      });
  if (!opened) throw world_error(opened.error());
}

std::unique_ptr<workspace::OpenPlan> open_without_warning(const workspace::Request& request, const Session& session) {
  auto options = open_options(session);
  options.run_rules = false;
  auto opened = workspace::open(request, options);
  if (!opened) throw world_error(opened.error());
  say_opened(**opened, session);
  return std::move(*opened);
}

std::unique_ptr<workspace::OpenPlan> open_plan(const workspace::Request& request, const Session& session) {
  auto opened = open_without_warning(request, session);
  if (const std::size_t errors = count(opened->findings, Severity::error); errors > 0)
    session.say_error(opened->folder == "." ? message(here_has_errors, errors) : message(has_errors, opened->folder, errors));
  return opened;
}

}  // namespace ctg::cli
