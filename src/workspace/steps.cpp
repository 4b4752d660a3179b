// Reads one file after the other, then judges them together.
#include "workspace/steps.hpp"

#include <algorithm>
#include <iterator>
#include <unordered_map>

#include "edit/reach.hpp"
#include "render/finding_words.hpp"
#include "rules/rule.hpp"
#include "workspace/levels.hpp"
#include "yaml/parse.hpp"

namespace ctg::workspace {
namespace {

// Edits that rules ask for in words of the plan become bytes; a fix with one that cannot is given up, its remedy stays in words.
void settle_fixes(const SourceMap& sources, Findings& findings) {
  for (Diagnostic& finding : findings.all()) {
    if (!finding.fix) continue;
    bool settled = true;
    for (TextEdit& edit : finding.fix->edits) {
      const auto bytes = edit::settled(edit, sources.file(edit.at.file).bytes());
      settled = settled && bytes.has_value();
      if (bytes) edit = *bytes;
    }
    if (!settled) finding.fix.reset();
  }
}

// As many of a kind as were there before are not new, whatever line they stand on.
void take_out_known(const OpenPlan& earlier, const SourceMap& sources, Findings& findings) {
  std::unordered_map<std::uint64_t, std::size_t> known;
  for (const Diagnostic& finding : earlier.findings) ++known[render::identity(earlier.sources, finding)];
  std::erase_if(findings.all(), [&](const Diagnostic& finding) {
    const auto found = known.find(render::identity(sources, finding));
    if (found == known.end() || found->second == 0) return false;
    --found->second;
    return true;
  });
}

}  // namespace

void read_into(FileRead& read, SourceFile& source, FileId id, load::FileRole role, yaml::Tree& tree) {
  yaml::parse(source, id, tree, read.findings);
  read.content = load::read_file(tree, source, id, role, read.findings);
  read_waivers(tree, source, read.waivers, read.findings);
}

bool is_ignored(std::string_view path, const Settings& settings) {
  return std::any_of(settings.ignore.begin(), settings.ignore.end(), [&](const LocatedText& ignored) {
    std::string_view prefix = ignored.value;
    if (!prefix.empty() && prefix.back() == '/') prefix.remove_suffix(1);
    return !prefix.empty() && path.substr(0, prefix.size()) == prefix && (path.size() == prefix.size() || path[prefix.size()] == '/');
  });
}

void FilesRead::add(FileRead& read) {
  std::move(read.findings.all().begin(), read.findings.all().end(), std::back_inserter(findings.all()));
  std::move(read.waivers.begin(), read.waivers.end(), std::back_inserter(waivers));
  contents.push_back(std::move(read.content));
}

void judge(FilesRead& read, std::vector<PlanFile> files, bool whole, const Options& options, OpenPlan& open, const Earlier* earlier) {
  Findings& findings = read.findings;
  open.plan = load::join(std::move(read.contents), std::move(files), open.sources, whole, findings);
  if (options.run_rules) rules::run(open.plan, options.today, findings);
  if (earlier != nullptr && whole) diff::judge_changes(diff::compare(earlier->plan->plan, open.plan), open.plan, earlier->taken, findings);
  settle_fixes(open.sources, findings);
  apply_waivers(read.waivers, options.run_rules && whole && open.plan.complete, findings);
  apply_levels(open.plan.settings, options.levels, findings);
  sort(findings.all());
  if (earlier != nullptr) take_out_known(*earlier->plan, open.sources, findings);
  open.findings = std::move(findings.all());
}

}  // namespace ctg::workspace
