// The rules of catalog.def as one list, and how they are run.
#include "rules/rule.hpp"

#define CTG_RULE(family, name)   \
  namespace ctg::rules::family { \
  extern const Rule name;        \
  }
#include "rules/catalog.def"
#undef CTG_RULE

namespace ctg::rules {

std::span<const Rule* const> catalog() {
#define CTG_RULE(family, name) &family::name,
  static constexpr const Rule* rules[] = {
#include "rules/catalog.def"
  };
#undef CTG_RULE
  return rules;
}

void run(const Plan& plan, Date today, Findings& findings) {
  const bool everything_read = plan.complete && plan.whole;
  for (const Rule* rule : catalog()) {
    if (rule->reads == Reads::what_is_absent && !everything_read) continue;
    findings.running(rule->info);
    rule->check(plan, today, findings);
  }
}

}  // namespace ctg::rules
