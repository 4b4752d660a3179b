// A fixture: a plan in which the findings of one rule are marked under their lines.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "plan_in_memory.hpp"

namespace ctg::test {

// A finding as a mark shows it: `#      ^^^^^ warning rule-name: words of its message`.
struct Mark {
  std::size_t file = 0;
  std::uint32_t line = 0;    // of the text above the marks, counted with the marks
  std::uint32_t column = 0;  // in characters, from 1
  std::uint32_t length = 0;
  std::string severity;
  std::string rule;
  std::string words;  // the message holds them; may be empty
  auto place() const { return std::tie(file, line, column, length, severity, rule); }
};

struct Fixture {
  std::string name;  // of its file or folder; `late.suspended` is one more fixture of the rule `late`
  std::string rule;
  std::string family;  // the name of the folder above
  std::string path;    // to read and rewrite it
  bool is_folder = false;
  Date today;
  std::vector<NamedText> texts;
};

// Every fixture below a folder, sorted.
std::vector<Fixture> read_fixtures(const std::string& folder);
std::vector<Mark> marks_in(const Fixture& fixture);
// The findings of the fixture's rule as marks, and their messages as the words.
std::vector<Mark> marks_of(const Fixture& fixture, const ReadPlan& read);
std::string shown(const Fixture& fixture, const std::vector<Mark>& marks);
// Writes the fixture again with these marks only: CTG_UPDATE=1, to be read before it is kept.
void rewrite(const Fixture& fixture, std::vector<Mark> marks);

}  // namespace ctg::test
