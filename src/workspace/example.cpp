// Reads examples from memory, by the steps that read files.
#include "workspace/example.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "load/load.hpp"
#include "rules/rule.hpp"
#include "workspace/discovery.hpp"
#include "workspace/levels.hpp"
#include "workspace/waivers.hpp"
#include "yaml/parse.hpp"

namespace ctg::workspace {
namespace {

constexpr std::string_view path_mark = "# file: ";
constexpr std::string_view plain_convention = R"(convention:
  title: Convention Territoriale Globale
  language: fr
  territory: {kind: commune, name: Angers, insee: "49007"}
)";

struct Example {
  std::string path;
  std::string_view text;
  load::FileRole role;
};

bool has_convention(std::string_view text) {
  return text.starts_with("convention:") || text.find("\nconvention:") != std::string_view::npos;
}

Example named(std::string_view text) {
  if (!text.starts_with(path_mark)) return {"plan.yaml", text, load::FileRole::lone};
  std::string path(text.substr(path_mark.size(), text.find('\n') - path_mark.size()));
  const auto role = path == root_file_name ? load::FileRole::root : load::FileRole::member;
  return {std::move(path), text, role};
}

}  // namespace

Date example_day() { return *make_date(2026, 6, 30); }

std::unique_ptr<OpenPlan> open_example(std::string_view text, const RuleInfo& rule) {
  auto open = std::make_unique<OpenPlan>();
  std::vector<Example> texts{named(text)};
  if (!has_convention(text)) texts.push_back({"convention.yaml", plain_convention, load::FileRole::lone});
  Findings findings;
  std::vector<load::FileContent> contents;
  std::vector<PlanFile> files;
  std::vector<Waiver> waivers;
  for (const Example& one : texts) {
    const FileId id = open->sources.add(one.path, std::string(one.text));
    SourceFile& source = open->sources.file(id);
    yaml::Tree tree;
    yaml::parse(source, id, tree, findings);
    contents.push_back(load::read_file(tree, source, id, one.role, findings));
    read_waivers(tree, source, waivers, findings);
    files.push_back({id, one.path});
  }
  open->plan = load::join(std::move(contents), std::move(files), open->sources, true, findings);
  rules::run(open->plan, example_day(), findings);
  apply_waivers(waivers, open->plan.complete, findings);
  apply_levels(open->plan.settings, {}, findings);
  sort(findings.all());
  for (Diagnostic& finding : findings.all())
    if (finding.rule == &rule) open->findings.push_back(std::move(finding));
  return open;
}

}  // namespace ctg::workspace
