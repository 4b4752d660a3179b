// Gathers the money of an action by year.
#include "rules/money/years.hpp"

#include <algorithm>
#include <map>

namespace ctg::rules {
namespace {

struct YearSoFar : MoneyYear {
  bool has_budget = false;
  bool has_funding = false;
};

class Gathering {
 public:
  explicit Gathering(bool together) : together_(together) {}

  void add(const BudgetLine& line) {
    YearSoFar* year = of(line.year);
    if (year == nullptr) return;
    year->is_planned = (!year->has_budget || year->is_planned) && line.planned.given() && !line.damaged;
    year->has_budget = true;
    note_sign(*year, line.planned);
    note_sign(*year, line.spent);
    if (line.planned && !year->budget_at.given()) year->budget_at = line.planned.at;
    if (line.planned) year->planned += *line.planned;
    if (line.spent) year->spent_at = line.spent.at;
    if (line.spent) year->spent += *line.spent;
  }

  void add(const Funding& funding) {
    YearSoFar* year = of(funding.year);
    if (year == nullptr) return;
    const LocatedAmount& granted = funding.granted ? funding.granted : funding.requested;
    const LocatedAmount& requested = funding.requested ? funding.requested : funding.granted;
    // Given in kind only: no money is expected on that line.
    const bool only_in_kind = !granted && funding.in_kind;
    year->is_funded = (!year->has_funding || year->is_funded) && (granted || only_in_kind) && !funding.damaged;
    year->has_funding = true;
    note_sign(*year, granted);
    note_sign(*year, requested);
    if (!granted) return;
    if (!year->funding_at.given()) year->funding_at = granted.at;
    year->granted_or_requested += *granted;
    year->requested_or_granted += *requested;
  }

  std::vector<MoneyYear> years() const {
    std::vector<MoneyYear> all;
    for (const auto& [number, year] : years_) all.push_back(year);
    return all;
  }

 private:
  // Null where a line of the budget does not say its year, which is said elsewhere.
  YearSoFar* of(const LocatedInteger& year) {
    if (!together_ && !year) return nullptr;
    YearSoFar& found = years_[together_ ? 0 : *year];
    if (!together_) found.year = *year;
    return &found;
  }
  static void note_sign(MoneyYear& year, const LocatedAmount& amount) {
    year.has_negative = year.has_negative || (amount && *amount < Amount{});
  }

  bool together_;
  std::map<std::int64_t, YearSoFar> years_;
};

}  // namespace

std::vector<MoneyYear> money_by_year(const Action& action, YearOf what) {
  const bool with_funding = what == YearOf::budget_and_funding;
  const bool together = with_funding && std::any_of(action.funding.begin(), action.funding.end(),
                                                    [](const Funding& funding) { return !funding.year.given(); });
  Gathering gathering(together);
  for (const BudgetLine& line : action.budget) gathering.add(line);
  if (with_funding)
    for (const Funding& funding : action.funding) gathering.add(funding);
  return gathering.years();
}

Amount planned_in_all(const Action& action) {
  Amount sum;
  for (const BudgetLine& line : action.budget)
    if (line.planned) sum += *line.planned;
  return sum;
}

}  // namespace ctg::rules
