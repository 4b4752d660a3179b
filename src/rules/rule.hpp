// A rule: a name, a page, and a function that reads a plan and adds findings.
#pragma once

#include <span>

#include "diag/diagnostic.hpp"
#include "model/plan.hpp"

namespace ctg::rules {

// What must have been read for the rule to say something true.
enum class Reads : std::uint8_t {
  what_is_written,  // it judges what stands there: true even where other parts could not be read
  what_is_absent,   // it concludes from what does not stand there: run only on a whole plan that was read completely
};

struct Rule {
  RuleInfo info;
  void (*check)(const Plan& plan, Date today, Findings& findings) = nullptr;
  Reads reads = Reads::what_is_written;
};

// Every rule over a plan, in the order of the catalogue.
std::span<const Rule* const> catalog();

// Runs every rule that can say something true about this plan. Findings carry the rules' own severities; the caller
// applies the plan's settings and waivers.
void run(const Plan& plan, Date today, Findings& findings);

}  // namespace ctg::rules
