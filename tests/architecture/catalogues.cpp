// Holds the catalogue of the rules against the files beside it.
#include "catalogues.hpp"

#include <algorithm>
#include <set>

#include "code.hpp"

namespace ctg::architecture {
namespace {

const std::string catalogue_path = "src/rules/catalog.def";

std::string with_hyphens(std::string name) {
  std::replace(name.begin(), name.end(), '_', '-');
  return name;
}

std::string_view stem(std::string_view path) {
  path = path.substr(path.rfind('/') + 1);
  return path.substr(0, path.find('.'));
}

// A fixture is a file or, where the rule looks at several, a folder.
std::string fixture_name(std::string_view inside_family) { return std::string(inside_family.substr(0, inside_family.find_first_of("./"))); }

bool holds_folder(const Tree& tree, const std::string& folder) {
  const auto first = tree.lower_bound(folder + "/");
  return first != tree.end() && first->first.starts_with(folder + "/");
}

std::string trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t");
  return first == std::string_view::npos ? std::string() : std::string(text.substr(first, text.find_last_not_of(" \t") - first + 1));
}

// What several rules of a family share has a file there too, and defines none.
bool defines_a_rule(std::string_view text) { return code_only(text, Directives::blank).find("const Rule ") != std::string::npos; }

}  // namespace

std::vector<RuleEntry> parse_rule_catalogue(std::string_view text) {
  constexpr std::string_view opening = "CTG_RULE(";
  std::vector<RuleEntry> entries;
  const std::string code = code_only(text, Directives::blank);
  std::size_t number = 0;
  for (const std::string_view line : lines_of(code)) {
    ++number;
    const std::size_t open = line.find(opening);
    const std::size_t comma = line.find(',', open);
    const std::size_t close = line.find_first_of(",)", comma == std::string_view::npos ? comma : comma + 1);
    if (open == std::string_view::npos || close == std::string_view::npos) continue;
    const std::size_t family = open + opening.size();
    entries.push_back({number, trimmed(line.substr(family, comma - family)), trimmed(line.substr(comma + 1, close - comma - 1))});
  }
  return entries;
}

Complaints check_rules(const Tree& tree) {
  Complaints complaints;
  std::set<std::string> names;
  std::set<std::string> families;
  const std::vector<RuleEntry> entries = parse_rule_catalogue(file_of(tree, catalogue_path));
  if (entries.empty()) complaints.push_back(complaint(catalogue_path, 1, "holds no rule"));
  for (const RuleEntry& rule : entries) {
    families.insert(rule.family);
    if (!names.insert(with_hyphens(rule.name)).second)
      complaints.push_back(complaint(catalogue_path, rule.line, "`" + rule.name + "` is named twice"));
    const std::string file = "src/rules/" + rule.family + "/" + rule.name + ".cpp";
    const std::string fixture = "tests/rules/" + rule.family + "/" + with_hyphens(rule.name);
    if (!tree.contains(file)) complaints.push_back(complaint(catalogue_path, rule.line, "`" + rule.name + "` lacks " + file));
    if (!tree.contains(fixture + ".yaml") && !holds_folder(tree, fixture))
      complaints.push_back(complaint(catalogue_path, rule.line, "`" + rule.name + "` lacks " + fixture + ".yaml"));
  }
  // Families of other rooms (what reading a file finds) have fixtures and no file here.
  for (const auto& [path, text] : tree)
    for (const std::string& family : families) {
      const std::string fixtures = "tests/rules/" + family + "/";
      const bool fixture = path.starts_with(fixtures) && path.ends_with(".yaml");
      const bool rule = path.starts_with("src/rules/" + family + "/") && path.ends_with(".cpp") && defines_a_rule(text);
      const std::string name = fixture ? fixture_name(std::string_view(path).substr(fixtures.size())) : std::string(stem(path));
      if ((fixture || rule) && !names.contains(with_hyphens(name)))
        complaints.push_back(complaint(path, 1, "belongs to no rule of the catalogue"));
    }
  return complaints;
}

Complaints check_commands(const Tree& tree) {
  const std::string catalogue = "src/cli/catalog.cpp";
  const std::string mark = "_command";
  Complaints complaints;
  const std::string code = code_only(file_of(tree, catalogue), Directives::blank);
  std::size_t commands = 0;
  for (std::size_t at = code.find('&'); at != std::string::npos; at = code.find('&', at + 1)) {
    std::size_t end = at + 1;
    while (end < code.size() && is_word_character(code[end])) ++end;
    std::string name = code.substr(at + 1, end - at - 1);
    if (!name.ends_with(mark)) continue;
    ++commands;
    name.resize(name.size() - mark.size());
    const std::string transcripts = "tests/cli/" + with_hyphens(name) + "/";
    const bool shown = std::any_of(tree.begin(), tree.end(),
                                   [&](const auto& file) { return file.first.starts_with(transcripts) && file.first.ends_with(".txt"); });
    if (!tree.contains("src/cli/commands/" + name + ".cpp"))
      complaints.push_back(complaint(catalogue, line_of(code, at), "`" + name + "` lacks src/cli/commands/" + name + ".cpp"));
    if (!shown) complaints.push_back(complaint(catalogue, line_of(code, at), "`" + name + "` lacks a transcript in " + transcripts));
  }
  if (commands == 0) complaints.push_back(complaint(catalogue, 1, "holds no command"));
  return complaints;
}

}  // namespace ctg::architecture
