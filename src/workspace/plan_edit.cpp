// Makes changes on drafts, reads them again, and lets none change anything else.
#include "workspace/plan_edit.hpp"

#include <unordered_map>
#include <utility>

#include "render/finding_words.hpp"
#include "workspace/correction_check.hpp"
#include "workspace/thing_changes.hpp"

namespace ctg::workspace {
namespace {

constexpr Text would_spoil{"`{0}` would no longer say the same elsewhere: nothing is changed",
                           "`{0}` ne dirait plus la même chose ailleurs\u00a0: rien n'est modifié"};
constexpr Text write_it_otherwise{"change it in an editor, and `ctg check` will say whether it reads",
                                  "modifiez-le dans un éditeur, et `ctg check` dira s'il se lit"};

constexpr int most_rounds = 4;  // of spellings that become what a plan has: a fix may reveal the next

using SplicesByFile = std::map<std::uint32_t, edit::Splices>;

// The safe fixes that stand in what was just written.
SplicesByFile fixes_of(const OpenPlan& open, const std::map<std::uint32_t, edit::Splices>& written) {
  SplicesByFile fixes;
  for (const Diagnostic& finding : open.findings) {
    const auto file = written.find(finding.at().file.index);
    if (!finding.fix || !finding.fix->safe || file == written.end()) continue;
    if (!file->second.touches(finding.at().begin, finding.at().end)) continue;
    for (const TextEdit& edit : finding.fix->edits)
      if (edit.at.file.index == file->first) fixes[file->first].add({edit.at.begin, edit.at.end, edit.replacement});
  }
  return fixes;
}

}  // namespace

Result<PlanEdit> PlanEdit::begin(const Request& request, const Options& options) {
  PlanEdit edit(request, options);
  auto opened = workspace::open(request, options);
  if (!opened) return tl::unexpected(opened.error());
  edit.first_ = std::move(*opened);
  edit.now_ = edit.first_;
  return edit;
}

Result<std::unique_ptr<OpenPlan>> PlanEdit::reopened() {
  Options options = options_;
  options.drafts = &drafts_;
  return workspace::open(request_, options);
}

Result<std::optional<Refusal>> PlanEdit::assign(const std::vector<std::string>& ids, const Assignment& assignment) {
  return make(ids, [&](ThingChanges& changes, const std::string& id) { return changes.assign(id, assignment); });
}

Result<std::optional<Refusal>> PlanEdit::add_note(const std::vector<std::string>& ids, const std::string& text, Date on) {
  return make(ids, [&](ThingChanges& changes, const std::string& id) { return changes.add_note(id, text, on); });
}

Result<std::optional<Refusal>> PlanEdit::make(const std::vector<std::string>& ids, const Change& change) {
  ThingChanges changes(*now_);
  for (const std::string& id : ids)
    if (auto refused = change(changes, id)) return refused;
  return apply(changes.splices());
}

Result<std::optional<Refusal>> PlanEdit::apply(SplicesByFile splices) {
  const auto drafts_before = drafts_;
  const auto state_before = now_;
  for (int round = 0; round < most_rounds && !splices.empty(); ++round) {
    SplicesByFile written;
    for (const auto& [file, changes] : splices) {
      const SourceFile& source = now_->sources.file(FileId{file});
      was_.try_emplace(source.path(), std::string(source.bytes()));
      drafts_[source.path()] = changes.applied(source.bytes());
      written[file] = new_places(changes);
    }
    auto after = reopened();
    if (!after) return tl::unexpected(after.error());
    for (const auto& [file, changes] : splices) {
      if (keeps_the_rest(*now_, **after, FileId{file}, changes)) continue;
      drafts_ = drafts_before;
      const std::string path = now_->sources.file(FileId{file}).path();
      now_ = state_before;
      return std::optional(Refusal{message(would_spoil, path), message(write_it_otherwise)});
    }
    now_ = std::move(*after);
    splices = fixes_of(*now_, written);
  }
  return std::optional<Refusal>();
}

std::vector<EditedFile> PlanEdit::files() const {
  std::vector<EditedFile> all;
  for (const auto& [path, bytes] : drafts_)
    if (const auto before = was_.find(path); before->second != bytes) all.push_back({path, before->second, bytes});
  return all;
}

std::vector<const Diagnostic*> PlanEdit::new_errors() const {
  std::unordered_map<std::uint64_t, std::size_t> known;
  for (const Diagnostic& finding : first_->findings)
    if (finding.severity == Severity::error) ++known[render::identity(first_->sources, finding)];
  std::vector<const Diagnostic*> fresh;
  for (const Diagnostic& finding : now_->findings) {
    if (finding.severity != Severity::error) continue;
    const auto found = known.find(render::identity(now_->sources, finding));
    if (found == known.end() || found->second == 0)
      fresh.push_back(&finding);
    else
      --found->second;
  }
  return fresh;
}

}  // namespace ctg::workspace
