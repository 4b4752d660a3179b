// Seeded faults as people can read them: what to replace in which file, and the one finding that must come of it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diag/rule_info.hpp"

namespace ctg::faults {

enum class LineEnds { as_they_are, crlf };

// Where a finding stands: `actions/AVS-03.yaml:12:9`, and the text under its carets.
struct Expected {
  Severity severity = Severity::error;
  std::string rule;
  std::string path;
  unsigned line = 0;
  unsigned column = 0;  // in characters
  std::string text;
};

// A finding of the untouched plan that the fault takes away, and why that is right.
struct Vanishing {
  std::string rule;
  std::string path;
  std::string reason;
};

struct Fault {
  std::string name;
  unsigned number = 0;  // of its first line, for whoever looks for it
  std::string path;
  std::optional<std::string> copy_of;  // the file is a copy of this one; new and empty where neither this nor `before` is given
  LineEnds line_ends = LineEnds::as_they_are;
  std::string before;  // occurs once in the file
  std::string after;
  Expected expected;
  std::vector<Vanishing> vanishing;
  std::string alone;   // why it cannot stand beside faults of other files; empty where it can
  bool hides = false;  // a part of the plan cannot be read: what is absent from it is not judged
};

// Throws std::runtime_error, with the line, where the text is not such a list.
std::vector<Fault> parse_faults(std::string_view text);

}  // namespace ctg::faults
