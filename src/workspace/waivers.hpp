// Waivers: comments that accept a finding, with their reason.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostic.hpp"
#include "source/source_map.hpp"
#include "yaml/tree.hpp"

namespace ctg::workspace {

struct Waiver {
  Span at;
  std::string_view rule;
  Span rule_at;
  Span covers;  // findings whose place begins here
  bool used = false;
};

// `# ctg: allow NAME - reason` behind a value covers its line; on a line of its own it covers what is written next: one field, a
// group of fields, or a whole thing. Malformed, unknown and reasonless ones are said.
void read_waivers(const yaml::Tree& tree, const SourceFile& source, std::vector<Waiver>& waivers, Findings& findings);

// Takes out what is waived. Waivers that waived nothing are said, where `everything_ran`: a rule that did not run may have needed them.
void apply_waivers(std::vector<Waiver>& waivers, bool everything_ran, Findings& findings);

}  // namespace ctg::workspace
