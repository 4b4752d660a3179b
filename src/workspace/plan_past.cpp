// Goes back through a plan's commits, and reads of each only what the one after it had otherwise.
#include "workspace/plan_past.hpp"

#include <algorithm>

#include "workspace/discovery.hpp"

namespace ctg::workspace {

bool PlanPast::is_too_large() const {
  std::uint64_t bytes = 0;
  for (const auto& [path, id] : tree_) bytes += files_.size_of(id);
  return tree_.size() > most_files || bytes > most_bytes;
}

git::Result<void> PlanPast::read_files() {
  for (auto file = current_.begin(); file != current_.end();) file = !tree_.contains(file->first) ? current_.erase(file) : std::next(file);
  for (const auto& [path, id] : tree_) {
    const auto known = read_tree_.find(path);
    if (known != read_tree_.end() && known->second == id) continue;
    auto read = files_.read(id, path);
    if (!read) return tl::unexpected(read.error());
    current_[path] = std::move(*read);
    bytes_ += files_.size_of(id);
  }
  read_tree_ = tree_;
  return {};
}

std::shared_ptr<const PastPlan> PlanPast::joined(const PlanStep& step) const {
  const Settings& settings = current_.at(root_file_name)->content.part.settings;
  auto past = std::make_shared<PastPlan>();
  past->step = &step;
  std::vector<load::FileContent> contents;
  std::vector<PlanFile> files;
  for (const auto& [path, file] : current_) {
    if (path != root_file_name && is_ignored(path, settings)) continue;
    if (!file->content.complete) return nullptr;
    contents.push_back(file->content);
    files.push_back({FileId{0}, path});
    past->files.push_back(file);
  }
  Findings unheard;  // whoever opens the revision is told
  SourceMap nowhere;
  nowhere.add({}, {});
  past->plan = load::join(std::move(contents), std::move(files), nowhere, true, unheard);
  return past;
}

git::Result<std::shared_ptr<const PastPlan>> PlanPast::next() {
  while (next_ < line_.steps.size()) {
    is_cut_ = bytes_ > most_past_bytes;
    if (is_cut_) break;
    const PlanStep& step = line_.steps[next_++];
    std::shared_ptr<const PastPlan> past;
    const bool is_plan = tree_.contains(root_file_name);
    if (is_plan && !is_too_large()) {
      if (const auto read = read_files(); !read) return tl::unexpected(read.error());
      past = joined(step);
    }
    for (const auto& [path, before] : step.undone) {
      if (before.empty())
        tree_.erase(path);
      else
        tree_[path] = before;
    }
    if (past != nullptr) return past;
    if (is_plan) unreadable_.push_back(step.commit);
  }
  return std::shared_ptr<const PastPlan>();
}

}  // namespace ctg::workspace
