// Takes the files that the program carries to where they belong.
#include "cli/starter.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "cli/embedded_files.hpp"
#include "cli/git_drivers.hpp"
#include "document/data.hpp"
#include "edit/scalar_text.hpp"
#include "schema/json_schema.hpp"
#include "workspace/discovery.hpp"
#include "workspace/rule_catalog.hpp"

namespace ctg::cli {
namespace {

using workspace::path_in;

constexpr std::string_view schema_file = ".vscode/ctg.schema.json";

std::string_view embedded(std::string_view path) {
  for (const EmbeddedFile& file : embedded_files())
    if (file.path == path) return file.bytes;
  return {};
}

// `starters/fr/small/`
std::string starter_folder(const StarterWish& wish) {
  return std::string("starters/") + (wish.language == Language::french ? "fr" : "en") + (wish.example ? "/example/" : "/small/");
}

// Where a kit says `KEY: .` or `args: [.]`, the plan's folder; the comment behind it has done its work then.
std::string filled_in(std::string_view kit, const std::string& plan) {
  const bool is_same = plan == ".";
  std::string text;
  for (const std::string_view line : split(kit, '\n')) {
    if (!text.empty()) text += '\n';
    const std::size_t colon = line.find(": ");
    const std::string_view key = colon == std::string_view::npos ? std::string_view() : trim(line.substr(0, colon));
    const std::string_view value = colon == std::string_view::npos ? std::string_view() : line.substr(colon + 2);
    const bool is_plan = (key == "plan" || key == "PLAN") && (value == "." || value.starts_with(". #"));
    const bool is_argument = key == "args" && value.starts_with("[.]");
    if (is_same || (!is_plan && !is_argument)) {
      text += line;
      continue;
    }
    const std::string written = edit::scalar_text(plan, edit::ScalarKind::text, {.in_brackets = true});
    text.append(line.substr(0, colon + 2)).append(is_plan ? written : "[" + written + "]");
  }
  return text;
}

// Only the plan's own files: those of other programs end in `.yaml` too.
std::string editor_settings(const StarterWish& wish) {
  Data::List patterns;
  for (const char* name : {"ctg.yaml", "institutions.yaml", "objectives.yaml", "indicators.yaml", "governance.yaml", "actions/*.yaml"})
    patterns.emplace_back(wish.plan == "." ? std::string(name) : wish.plan + "/" + name);
  return write_json(Data::Object{
      {"[yaml]", Data::Object{{"editor.insertSpaces", true}, {"editor.tabSize", 2}}},
      {"yaml.format.enable", false},
      {"yaml.schemas", Data::Object{{"./" + std::string(schema_file), std::move(patterns)}}},
  });
}

}  // namespace

std::vector<StarterFile> plan_files(const StarterWish& wish) {
  const std::string folder = starter_folder(wish);
  std::vector<StarterFile> files;
  for (const EmbeddedFile& file : embedded_files())
    if (file.path.starts_with(folder))
      files.push_back({path_in(wish.folder, std::string(file.path.substr(folder.size()))), std::string(file.bytes)});
  const std::string root = path_in(wish.folder, workspace::root_file_name);
  std::stable_partition(files.begin(), files.end(), [&](const StarterFile& file) { return file.path == root; });
  return files;
}

std::vector<StarterFile> tool_files(const StarterWish& wish) {
  std::string attributes;
  for (const std::string& line : git_attribute_lines()) attributes += line + "\n";
  return {
      {path_in(wish.folder, ".gitattributes"), attributes},
      {path_in(wish.repository, ".pre-commit-config.yaml"), filled_in(embedded("docs/ci/pre-commit/.pre-commit-config.yaml"), wish.plan)},
      {path_in(wish.repository, ".vscode/settings.json"), editor_settings(wish)},
      {path_in(wish.repository, std::string(schema_file)), schema::json_schema(wish.language, workspace::all_rules())},
  };
}

std::vector<StarterFile> forge_files(const StarterWish& wish, Forge forge) {
  const auto kit = [&](std::string_view place, std::string_view source) {
    return std::vector<StarterFile>{{path_in(wish.repository, std::string(place)), filled_in(embedded(source), wish.plan)}};
  };
  switch (forge) {
    case Forge::github:
      return kit(".github/workflows/ctg.yml", "docs/ci/github/ctg.yml");
    case Forge::gitlab:
      return kit(".gitlab-ci.yml", "docs/ci/gitlab/.gitlab-ci.yml");
    case Forge::forgejo:
      return kit(".forgejo/workflows/ctg.yml", "docs/ci/forgejo/ctg.yml");
    case Forge::none:
      break;
  }
  return {};
}

}  // namespace ctg::cli
