// Reads an example of the manual as a plan of its own, and finds in it what `check` would.
#pragma once

#include <memory>
#include <string_view>

#include "diag/rule_info.hpp"
#include "workspace/workspace.hpp"

namespace ctg::workspace {

// The day by which the examples of the manual are judged.
Date example_day();

// `text` may say its path on its first line, `# file: actions/PE-01.yaml`; without one it is read as a whole small plan. What it does not
// say of the convention is said for it, by a convention that no rule finds fault with. The findings are those of `rule` alone.
std::unique_ptr<OpenPlan> open_example(std::string_view text, const RuleInfo& rule);

// A text as the only file of a whole plan, no rule run.
std::unique_ptr<OpenPlan> open_text(std::string text);

}  // namespace ctg::workspace
