// The official test suite and a collection of hostile files, where they lie beside the project; nothing is tested where they do not.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include "base/text.hpp"
#include "sample.hpp"
#include "told_events.hpp"

namespace ctg::yaml {
namespace {

namespace fs = std::filesystem;

fs::path beside(const char* name) { return fs::path(CTG_SOURCE_DIR) / ".." / "shared" / name; }

std::string bytes_of(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

bool accepted(const Sample& sample) {
  return std::none_of(sample.findings.all().begin(), sample.findings.all().end(),
                      [](const Diagnostic& diagnostic) { return diagnostic.severity == Severity::error; });
}

// Without the marks of documents and of brackets, and with `\b` unknown here.
Lines expected_events(const fs::path& path) {
  Lines lines;
  std::istringstream stream(bytes_of(path));
  for (std::string line; std::getline(stream, line);) {
    if (line.starts_with("+SEQ") || line.starts_with("+MAP")) line.resize(4);
    if (line.starts_with("=") || line.substr(1, 3) == "SEQ" || line.substr(1, 3) == "MAP") lines.push_back(line);
  }
  return lines;
}

}  // namespace

TEST_CASE("of the official test suite nothing invalid is accepted and nothing accepted is misread") {
  if (!fs::is_directory(beside("yaml-test-suite"))) return;
  std::size_t accepted_cases = 0;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(beside("yaml-test-suite"))) {
    if (entry.path().filename() != "in.yaml") continue;
    const fs::path folder = entry.path().parent_path();
    const Sample sample(bytes_of(entry.path()));
    CAPTURE(folder.string());
    if (!accepted(sample)) continue;
    CHECK_FALSE(fs::exists(folder / "error"));
    if (sample.tree.empty()) continue;
    ++accepted_cases;
    CHECK(told_events(sample.tree) == expected_events(folder / "test.event"));
  }
  CHECK(accepted_cases >= 115);
}

TEST_CASE("hostile files are read, located or stopped by a limit as they should be") {
  std::ifstream manifest(beside("hostile/manifest.tsv"));
  std::size_t labelled = 0;
  std::size_t exact = 0;
  for (std::string line; std::getline(manifest, line);) {
    if (line.empty() || line.front() == '#') continue;
    const std::vector<std::string_view> columns = split(line, '\t');
    REQUIRE(columns.size() >= 5);
    const std::string name(columns[0]);
    CAPTURE(name);
    // What only reading the fields of a plan can find: unknown keys and equal identifiers.
    if (name == "dup-zwsp.yaml" || name == "dup-cyrillic.yaml" || name == "dup-spaces.yaml" || name == "dup-id_dup.yaml") continue;
    const Sample sample(bytes_of(beside("hostile") / name));
    const bool is_accepted = accepted(sample);
    const bool says_nothing = is_accepted && sample.tree.empty();  // a finding of its own, one floor above
    const bool limit = !is_accepted && spoken(sample.findings.all().front().message, Language::english).find("limit") != std::string::npos;
    const std::vector<std::string_view> outcomes = split(columns[3], '|');
    const auto may_be = [&outcomes](std::string_view outcome) {
      return std::find(outcomes.begin(), outcomes.end(), outcome) != outcomes.end();
    };
    const bool ok = is_accepted && !says_nothing ? may_be("ok") : may_be("located") || (limit && may_be("limit"));
    CHECK_MESSAGE(ok, sample.found());
    if (columns[4] == "-" || is_accepted) continue;
    ++labelled;
    if (sample.found().starts_with(std::string(columns[4]) + ":")) ++exact;
  }
  CHECK(exact * 100 >= labelled * 97);
}

}  // namespace ctg::yaml
