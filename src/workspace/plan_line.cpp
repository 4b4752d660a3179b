// Follows plans from a commit back to where they begin.
#include "workspace/plan_line.hpp"

#include <algorithm>
#include <set>

#include "workspace/discovery.hpp"
#include "workspace/revisions.hpp"

namespace ctg::workspace {
namespace {

using git::TreeFile;

// A folder that was renamed more often is followed no further.
constexpr std::size_t most_renames = 20;

// The path from a folder; empty for what does not stand in it.
std::string_view path_in_plan(std::string_view folder, std::string_view path) {
  if (folder.empty()) return path;
  const bool is_inside = path.size() > folder.size() + 1 && path.starts_with(folder) && path[folder.size()] == '/';
  return is_inside ? path.substr(folder.size() + 1) : std::string_view();
}

PlanTree tree_of(const std::vector<TreeFile>& files, std::string_view folder) {
  PlanTree tree;
  for (const TreeFile& file : files) {
    const std::string_view path = path_in_plan(folder, file.path);
    if (file.kind == TreeFile::Kind::regular && is_read_as_plan(path)) tree.emplace(path, file.id);
  }
  return tree;
}

void undo(const PlanStep& step, PlanTree& tree) {
  for (const auto& [path, before] : step.undone) {
    if (before.empty())
      tree.erase(path);
    else
      tree[path] = before;
  }
}

class Follower {
 public:
  Follower(const git::Repository& repository, PlanLine& line) : repository_(repository), line_(line), tree_(line.newest) {}

  git::Result<void> follow(std::shared_ptr<const git::Past> past) {
    std::string folder = line_.folder;
    for (std::size_t renames = 0; renames <= most_renames; ++renames) {
      line_.pasts.push_back(past);
      line_.is_cut = past->is_cut;
      const auto earlier = walk(*past, folder);
      if (!earlier) return tl::unexpected(earlier.error());
      if (!*earlier) return {};
      folder = **earlier;
      line_.former_folders.push_back(folder);
      auto behind = repository_.past({line_.steps.back().commit->parent, {}}, {folder});
      if (!behind) return tl::unexpected(behind.error());
      past = std::make_shared<const git::Past>(std::move(*behind));
    }
    return {};
  }

 private:
  // Down to where the plan's folder came up in place of another one, which is given; none where the line ends.
  git::Result<std::optional<std::string>> walk(const git::Past& past, const std::string& folder) {
    for (const git::PastCommit& commit : past.commits) {
      PlanStep step{&commit, folder, {}};
      for (const git::FileChange& change : commit.changes)
        if (const std::string_view path = path_in_plan(folder, change.path); is_read_as_plan(path) && change.id_before != change.id_after)
          step.undone.emplace_back(path, change.id_before);
      if (step.undone.empty()) continue;
      const bool was_plan = tree_.contains(root_file_name);
      undo(step, tree_);
      line_.steps.push_back(std::move(step));
      line_.begins_shallow = commit.parent.empty() && repository_.is_shallow();
      if (!was_plan || tree_.contains(root_file_name) || commit.parent.empty()) continue;
      auto earlier = earlier_folder(commit, folder);
      if (!earlier || *earlier) return earlier;
    }
    return std::nullopt;
  }

  // Where the plan stood before a commit that brought its folder; none where the plan began there. The last step then leads there.
  git::Result<std::optional<std::string>> earlier_folder(const git::PastCommit& commit, const std::string& folder) {
    const auto before = repository_.files({commit.parent, {}}, "");
    if (!before) return tl::unexpected(before.error());
    const auto after = repository_.files(commit.commit, "");
    if (!after) return tl::unexpected(after.error());
    const auto gone = without(plan_folders(*before), plan_folders(*after));
    const auto come = without(plan_folders(*after), plan_folders(*before));
    const PlanTree here = tree_of(*after, folder);
    const std::optional<std::string> earlier = gone.size() == 1 && come.size() == 1 ? gone.front() : most_alike(gone, *before, here);
    if (earlier) lead_to(tree_of(*before, *earlier), here);
    return earlier;
  }

  static std::vector<std::string> without(const std::vector<std::string>& all, const std::vector<std::string>& others) {
    std::vector<std::string> rest;
    std::set_difference(all.begin(), all.end(), others.begin(), others.end(), std::back_inserter(rest));
    return rest;
  }

  // The folder that held most of the same files; none where none did.
  static std::optional<std::string> most_alike(const std::vector<std::string>& folders, const std::vector<TreeFile>& files,
                                               const PlanTree& here) {
    std::set<std::string_view> ids;
    for (const auto& [path, id] : here) ids.insert(id);
    std::optional<std::string> best;
    std::size_t most = 0;
    for (const std::string& folder : folders) {
      std::size_t alike = 0;
      for (const auto& [path, id] : tree_of(files, folder)) alike += ids.count(id);
      if (alike <= most) continue;
      most = alike;
      best = folder;
    }
    return best;
  }

  void lead_to(const PlanTree& earlier, const PlanTree& here) {
    PlanStep& step = line_.steps.back();
    step.undone.clear();
    for (const auto& [path, id] : here)
      if (!earlier.contains(path)) step.undone.emplace_back(path, std::string());
    for (const auto& [path, id] : earlier) {
      const auto same = here.find(path);
      if (same == here.end() || same->second != id) step.undone.emplace_back(path, id);
    }
    tree_ = earlier;
  }

  const git::Repository& repository_;
  PlanLine& line_;
  PlanTree tree_;
};

}  // namespace

std::vector<std::pair<std::string, std::string>> PlanLine::met() const {
  std::vector<std::pair<std::string, std::string>> all;
  for (const auto& [path, id] : newest) all.emplace_back(id, path);
  for (const PlanStep& step : steps)
    for (const auto& [path, id] : step.undone)
      if (!id.empty()) all.emplace_back(id, path);
  return all;
}

git::Result<std::vector<PlanLine>> plan_lines(const git::Repository& repository, const git::Commit& newest,
                                              const std::vector<std::string>& folders) {
  auto past = repository.past(newest, folders);
  if (!past) return tl::unexpected(past.error());
  const auto shared = std::make_shared<const git::Past>(std::move(*past));
  // A plan's own folder where there is one plan: the repository may hold much else.
  const bool is_alone = folders.size() == 1;
  auto files = repository.files(newest, is_alone ? folders.front() : std::string());
  if (!files && !(is_alone && files.error().cause == git::Trouble::Cause::not_there)) return tl::unexpected(files.error());
  std::vector<PlanLine> lines;
  for (const std::string& folder : folders) {
    PlanLine& line = lines.emplace_back();
    line.folder = folder;
    if (files) line.newest = tree_of(*files, is_alone ? std::string() : folder);
    if (const auto followed = Follower(repository, line).follow(shared); !followed) return tl::unexpected(followed.error());
  }
  return lines;
}

}  // namespace ctg::workspace
