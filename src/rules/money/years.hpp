// The money of an action, year by year.
#pragma once

#include <optional>
#include <vector>

#include "model/plan.hpp"

namespace ctg::rules {

struct MoneyYear {
  std::optional<std::int64_t> year;  // none: all years together, where a line of funding does not say its year
  Amount planned;
  Amount spent;
  Amount granted_or_requested;  // what was granted or, until then, requested
  Amount requested_or_granted;  // what was requested or, where that is not said, granted
  bool is_planned = false;      // every line of the budget says what is planned
  bool is_funded = false;       // every line of the funding says an amount
  bool has_negative = false;    // `negative-amount`
  Span budget_at;               // the first planned amount
  Span spent_at;                // the last spent amount
  Span funding_at;              // the first amount of the funding

  // Both sides are known. What is given in kind is no money.
  bool is_comparable() const { return is_planned && is_funded && !has_negative; }
};

enum class YearOf : std::uint8_t { budget_and_funding, budget };

// In the order of the years. For the budget alone no year is ever missing.
std::vector<MoneyYear> money_by_year(const Action& action, YearOf what = YearOf::budget_and_funding);

Amount planned_in_all(const Action& action);

}  // namespace ctg::rules
