// A collection of hostile files, where it lies beside the project; nothing is tested where it does not.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "base/text.hpp"
#include "sample.hpp"

namespace ctg::yaml {
namespace {

namespace fs = std::filesystem;

// Beside the project, or beside the folder that holds it.
fs::path beside(const char* name) {
  const fs::path near = fs::path(CTG_SOURCE_DIR) / ".." / "shared" / name;
  return fs::exists(near) ? near : fs::path(CTG_SOURCE_DIR) / ".." / ".." / "shared" / name;
}

std::string bytes_of(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

bool accepted(const Sample& sample) {
  return std::none_of(sample.findings.all().begin(), sample.findings.all().end(),
                      [](const Diagnostic& diagnostic) { return diagnostic.severity == Severity::error; });
}

}  // namespace

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
