// Reads plans from texts.
#include "plan_in_memory.hpp"

#include <algorithm>

#include "load/load.hpp"
#include "rules/rule.hpp"
#include "workspace/levels.hpp"
#include "workspace/waivers.hpp"
#include "yaml/parse.hpp"

namespace ctg::test {
namespace {

constexpr const char* plain_convention = R"(convention:
  title: Convention de l'essai
  language: fr
  territory: {kind: commune, name: Angers, insee: "49007"}
)";

bool has_convention(const NamedText& named) {
  return named.text.starts_with("convention:") || named.text.find("\nconvention:") != std::string::npos;
}

load::FileRole role_of(const NamedText& named) {
  if (named.whole_plan) return load::FileRole::lone;
  return named.path == "ctg.yaml" ? load::FileRole::root : load::FileRole::member;
}

}  // namespace

std::unique_ptr<ReadPlan> read_plan(const std::vector<NamedText>& texts, Date today) {
  std::vector<NamedText> all = texts;
  if (std::none_of(all.begin(), all.end(), has_convention)) all.push_back({"convention-of-the-test.yaml", plain_convention, true});
  auto read = std::make_unique<ReadPlan>();
  std::vector<load::FileContent> contents;
  std::vector<PlanFile> files;
  std::vector<workspace::Waiver> waivers;
  for (const NamedText& named : all) {
    const FileId id = read->sources.add(named.path, named.text);
    SourceFile& source = read->sources.file(id);
    yaml::Tree tree;
    yaml::parse(source, id, tree, read->findings);
    contents.push_back(load::read_file(tree, source, id, role_of(named), read->findings));
    workspace::read_waivers(tree, source, waivers, read->findings);
    files.push_back({id, named.path});
  }
  read->plan = load::join(std::move(contents), std::move(files), read->sources, true, read->findings);
  rules::run(read->plan, today, read->findings);
  workspace::apply_waivers(waivers, read->plan.complete, read->findings);
  workspace::apply_levels(read->plan.settings, {}, read->findings);
  sort(read->findings.all());
  return read;
}

NamedText example(std::string_view text) {
  constexpr std::string_view mark = "# file: ";
  if (!text.starts_with(mark)) return {"example.yaml", std::string(text), true};
  return {std::string(text.substr(mark.size(), text.find('\n') - mark.size())), std::string(text), false};
}

bool is_about_reading(const Diagnostic& finding) {
  if (finding.rule->name == "duplicate-id") return false;  // of the family of files, but found in a plan that was read
  return finding.rule->family == Family::file || finding.rule->family == Family::shape || finding.rule->family == Family::waiver;
}

std::string listed(const ReadPlan& read) {
  std::string lines;
  for (const Diagnostic& finding : read.findings.all()) {
    const SourceFile& source = read.sources.file(finding.at().file);
    const Position position = source.position(finding.at().begin);
    lines += source.path() + ":" + std::to_string(position.line) + ":" + std::to_string(position.column) + " " +
             std::string(severity_name(finding.severity)) + " " + std::string(finding.rule->name) + ": " +
             spoken(finding.message, Language::english) + "\n";
  }
  return lines;
}

}  // namespace ctg::test
