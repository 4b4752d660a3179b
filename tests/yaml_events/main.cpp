// Prints the events of a file as the official test suite tells them; 1 with the findings where it is refused.
#include <cstdint>
#include <iostream>

#include "base/file.hpp"
#include "base/unicode.hpp"
#include "told_events.hpp"
#include "yaml/parse.hpp"

int main(int count, char** arguments) {
  using namespace ctg;
  if (count != 2) {
    std::cerr << "usage: yaml_events FILE\n";
    return 2;
  }
  constexpr std::uint64_t most = 64U << 20U;
  Result<std::string> bytes = read_file(arguments[1], most);
  if (!bytes) {
    std::cerr << arguments[1] << ": cannot be read\n";
    return 3;
  }
  SourceMap map;
  const FileId file = map.add(arguments[1], std::move(*bytes));
  yaml::Tree tree;
  Findings findings;
  yaml::parse(map.file(file), file, tree, findings);
  bool refused = tree.empty();
  for (const Diagnostic& diagnostic : findings.all()) {
    const Position position = map.file(file).position(diagnostic.at().begin);
    std::cerr << arguments[1] << ':' << position.line << ':' << position.column << ": " << diagnostic.rule->name << ": "
              << printable(spoken(diagnostic.message, Language::english)) << '\n';
    refused = refused || diagnostic.severity == Severity::error;
  }
  if (refused) return 1;
  std::cout << "+STR\n+DOC\n";
  for (const std::string& line : yaml::told_events(tree)) std::cout << line << '\n';
  std::cout << "-DOC\n-STR\n";
  return 0;
}
