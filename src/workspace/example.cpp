// Reads examples from memory, by the steps that read files.
#include "workspace/example.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "workspace/discovery.hpp"
#include "workspace/steps.hpp"

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
  FilesRead read;
  std::vector<PlanFile> files;
  for (const Example& one : texts) {
    const FileId id = open->sources.add(one.path, std::string(one.text));
    FileRead file;
    yaml::Tree tree;
    read_into(file, open->sources.file(id), id, one.role, tree);
    read.add(file);
    files.push_back({id, one.path});
  }
  judge(read, std::move(files), true, {.today = example_day()}, *open);
  std::erase_if(open->findings, [&](const Diagnostic& finding) { return finding.rule != &rule; });
  return open;
}

std::unique_ptr<OpenPlan> open_text(std::string text) {
  auto open = std::make_unique<OpenPlan>();
  const FileId id = open->sources.add(root_file_name, std::move(text));
  FileRead file;
  yaml::Tree tree;
  read_into(file, open->sources.file(id), id, load::FileRole::root, tree);
  FilesRead read;
  read.add(file);
  judge(read, {{id, root_file_name}}, true, {.today = example_day(), .levels = {}, .run_rules = false}, *open);
  return open;
}

}  // namespace ctg::workspace
