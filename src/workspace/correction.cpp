// Safe fixes, made round after round on bytes that nobody has written yet.
#include "workspace/correction.hpp"

#include <map>
#include <set>
#include <utility>

#include "edit/splices.hpp"
#include "workspace/correction_check.hpp"

namespace ctg::workspace {
namespace {

constexpr int most_rounds = 16;

struct Round {
  edit::SplicesOfFiles splices;
  std::map<std::uint32_t, std::size_t> corrections;  // by the file that the finding stands in
};

class Attempt {
 public:
  Attempt(const Request& request, const Options& options, const IsWanted& is_wanted, const std::set<std::string>& left_aside)
      : request_(request), options_(options), is_wanted_(is_wanted), left_aside_(left_aside) {
    options_.drafts = &drafts_;
  }

  // Files to be left aside; none where the result stands.
  Result<std::set<std::string>> run() {
    auto opened = workspace::open(request_, options_);
    if (!opened) return tl::unexpected(opened.error());
    open_ = std::move(*opened);
    for (int round = 0;; ++round) {
      const Round next = plan_round();
      std::set<std::string> spoilt;
      if (next.splices.files().empty() || round == most_rounds) return spoilt;  // what was made so far was read again: it stands
      make(next);
      auto reopened = workspace::open(request_, options_);
      if (!reopened) return tl::unexpected(reopened.error());
      for (const auto& [file, splices] : next.splices.files())
        if (is_worse(*open_, **reopened, FileId{file}, splices)) spoilt.insert(path_of(file));
      if (!spoilt.empty()) return spoilt;
      open_ = std::move(*reopened);
    }
  }

  std::vector<CorrectedFile> files() const {
    std::vector<CorrectedFile> all;
    for (const auto& [path, file] : files_)
      if (const auto draft = drafts_.find(path); draft->second != file.was) {
        all.push_back(file);
        all.back().bytes = draft->second;
      }
    return all;
  }
  std::unique_ptr<OpenPlan>& open() { return open_; }

 private:
  const std::string& path_of(std::uint32_t file) const { return open_->sources.file(FileId{file}).path(); }

  bool may_touch(const Fix& fix) const {
    for (const TextEdit& edit : fix.edits)
      if (!edit.at.given() || left_aside_.contains(path_of(edit.at.file.index))) return false;
    return !fix.edits.empty();
  }

  Round plan_round() const {
    Round round;
    for (const Diagnostic& finding : open_->findings) {
      if (!finding.fix || !finding.fix->safe || !may_touch(*finding.fix) || !is_wanted_(*open_, finding)) continue;
      if (round.splices.add(finding.fix->edits)) ++round.corrections[finding.at().file.index];
    }
    return round;
  }

  void make(const Round& round) {
    for (const auto& [file, splices] : round.splices.files()) {
      const std::string was(open_->sources.file(FileId{file}).bytes());
      files_.try_emplace(path_of(file), CorrectedFile{path_of(file), was, {}, 0});
      drafts_[path_of(file)] = splices.applied(was);
    }
    for (const auto& [file, count] : round.corrections)
      if (const auto known = files_.find(path_of(file)); known != files_.end()) known->second.corrections += count;
  }

  const Request& request_;
  Options options_;
  const IsWanted& is_wanted_;
  const std::set<std::string>& left_aside_;
  std::map<std::string, std::string> drafts_;
  std::map<std::string, CorrectedFile> files_;
  std::unique_ptr<OpenPlan> open_;
};

}  // namespace

Result<Correction> correct(const Request& request, const Options& options, const IsWanted& is_wanted) {
  std::set<std::string> left_aside;
  for (;;) {
    Attempt attempt(request, options, is_wanted, left_aside);
    const auto spoilt = attempt.run();
    if (!spoilt) return tl::unexpected(spoilt.error());
    if (spoilt->empty()) return Correction{attempt.files(), {left_aside.begin(), left_aside.end()}, std::move(attempt.open())};
    left_aside.insert(spoilt->begin(), spoilt->end());
  }
}

}  // namespace ctg::workspace
