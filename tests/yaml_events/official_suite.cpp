// The official test suite of YAML through the reader: nothing invalid is read, nothing is misread, and what is not read is said.
#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <sstream>

#include "told_events.hpp"
#include "yaml/parse.hpp"

namespace {

using namespace ctg;
namespace fs = std::filesystem;

constexpr int skipped = 77;  // as CMake is told
constexpr std::chrono::seconds longest{1};

std::string bytes_of(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

// Without the marks of documents and of brackets.
yaml::Lines expected_events(const fs::path& path) {
  yaml::Lines lines;
  std::istringstream stream(bytes_of(path));
  for (std::string line; std::getline(stream, line);) {
    if (line.starts_with("+SEQ") || line.starts_with("+MAP")) line.resize(4);
    if (line.starts_with("=") || line.substr(1, 3) == "SEQ" || line.substr(1, 3) == "MAP") lines.push_back(line);
  }
  return lines;
}

// The findings that name a part of YAML instead of a fault of writing: the rule for all of it, and those that have a page of their own.
bool is_not_supported(const Diagnostic& finding) {
  constexpr std::array<std::string_view, 4> rules{"unsupported-yaml", "second-document", "tab-indentation", "bad-encoding"};
  return std::find(rules.begin(), rules.end(), finding.rule->name) != rules.end();
}

struct Outcome {
  const char* counted_as;
  bool is_right;
};

Outcome outcome_of(const fs::path& folder) {
  SourceMap map;
  const FileId file = map.add("in.yaml", bytes_of(folder / "in.yaml"));
  yaml::Tree tree;
  Findings findings;
  const auto begin = std::chrono::steady_clock::now();
  yaml::parse(map.file(file), file, tree, findings);
  if (std::chrono::steady_clock::now() - begin > longest) return {"valid or not: slow", false};
  const auto& all = findings.all();
  const bool refused = std::any_of(all.begin(), all.end(), [](const Diagnostic& finding) { return finding.severity == Severity::error; });
  if (fs::exists(folder / "error")) return refused ? Outcome{"invalid: refused", true} : Outcome{"invalid: accepted", false};
  if (!refused && tree.empty()) return {"valid: says nothing", true};  // a finding of its own, where plans are put together
  if (!refused)
    return yaml::told_events(tree) == expected_events(folder / "test.event") ? Outcome{"valid: read", true}
                                                                             : Outcome{"valid: misread", false};
  if (std::all_of(all.begin(), all.end(), is_not_supported)) return {"valid: said to be not supported", true};
  return {"valid: said to be wrong", false};
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2 || !fs::is_directory(arguments[1])) {
    std::cout << "the official test suite is not at hand: not compared (CTG_YAML_TEST_SUITE names its folder)\n";
    return skipped;
  }
  std::map<std::string, int> counts;
  bool right = true;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(arguments[1])) {
    if (entry.path().filename() != "in.yaml" || entry.is_symlink()) continue;
    const fs::path folder = fs::relative(entry.path().parent_path(), arguments[1]);
    if (*folder.begin() == "name" || *folder.begin() == "tags") continue;  // the same cases by other names
    const Outcome outcome = outcome_of(entry.path().parent_path());
    ++counts[outcome.counted_as];
    if (!outcome.is_right) std::cout << folder.string() << ": " << outcome.counted_as << '\n';
    right = right && outcome.is_right;
  }
  for (const auto& [name, cases] : counts) std::cout << cases << ' ' << name << '\n';
  const bool reads_enough = counts["valid: read"] >= 117;
  if (!reads_enough) std::cout << "fewer valid cases are read than were before: 117\n";
  return right && reads_enough ? 0 : 1;
}
