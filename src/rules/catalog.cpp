// The rules of catalog.def as one list, and how they are run.
#include <algorithm>
#include <optional>

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

namespace {

// True where it was reversed. What is left says nothing, and is not missing either.
bool take_reversed(Period& period) {
  if (!period.start || !period.end || !surely_before(*period.end, *period.start)) return false;
  period.start = period.end = {};
  return period.damaged = true;
}

bool is_reversed(Period period) { return take_reversed(period); }

bool has_reversed(const Plan& plan) {
  return is_reversed(plan.convention.period) || std::any_of(plan.actions.begin(), plan.actions.end(), [](const Action& action) {
           return is_reversed(action.planned) || is_reversed(action.actual);
         });
}

Plan without_reversed(Plan plan) {
  if (take_reversed(plan.convention.period)) plan.convention.damaged = true;
  for (Action& action : plan.actions) {
    const bool planned = take_reversed(action.planned);
    if (take_reversed(action.actual) || planned) action.damaged = true;
  }
  return plan;
}

}  // namespace

void run(const Plan& plan, Date today, Findings& findings) {
  const bool everything_read = plan.complete && plan.whole;
  // Two dates of which one must be wrong prove nothing: the rules that say so are the only ones to see them.
  const std::optional<Plan> trusted = has_reversed(plan) ? std::optional(without_reversed(plan)) : std::nullopt;
  for (const Rule* rule : catalog()) {
    if (rule->reads == Reads::what_is_absent && !everything_read) continue;
    const bool judges_reversed = rule == &convention::period_reversed || rule == &time::dates_reversed;
    findings.running(rule->info);
    rule->check(trusted && !judges_reversed ? *trusted : plan, today, findings);
  }
}

}  // namespace ctg::rules
