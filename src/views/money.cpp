// What the actions cost and who pays.
#include "views/money.hpp"

#include <limits>
#include <map>

#include "views/objective_tree.hpp"
#include "views/timing.hpp"

namespace ctg::views {
namespace {

void add_amount(Amount& sum, Amount more) {
  std::int64_t result = 0;
  if (__builtin_add_overflow(sum.cents, more.cents, &result))
    result = more.cents > 0 ? std::numeric_limits<std::int64_t>::max() : std::numeric_limits<std::int64_t>::min();
  sum.cents = result;
}

// By how much one is above another; nothing where it is not.
Amount excess(Amount one, Amount other) {
  if (one <= other) return {};
  std::int64_t result = 0;
  if (__builtin_sub_overflow(one.cents, other.cents, &result)) result = std::numeric_limits<std::int64_t>::max();
  return {result};
}

std::optional<double> ratio(Amount part, Amount whole) {
  if (whole.cents == 0) return std::nullopt;
  return static_cast<double>(part.cents) / static_cast<double>(whole.cents);
}

using Year = std::optional<std::int64_t>;

Year year_of_line(const LocatedInteger& year) { return year.given() ? Year(year.value) : Year(); }

bool is_counted(const LocatedInteger& year, OnlyYear only) { return !only || year_of_line(year) == only; }

// Known institutions in the plan's order, then unknown ids, then none at all.
struct FunderKey {
  std::uint32_t place;
  std::string_view unknown_id;
  auto operator<=>(const FunderKey&) const = default;
};
constexpr std::uint32_t unknown_place = UINT32_MAX - 1;
constexpr std::uint32_t not_given_place = UINT32_MAX;

FunderKey key_of(const InstitutionReference& funder) {
  if (!funder.given()) return {not_given_place, {}};
  if (!funder.resolved()) return {unknown_place, funder.id};
  return {funder.index, {}};
}

// Sums in the making, over actions that are not cancelled.
class Ledger {
 public:
  Ledger(const Plan& plan, OnlyYear only) : plan_(plan), only_(only), tree_(plan), by_objective_(plan.objectives.size()) {}

  void enter(std::uint32_t index) {
    const Action& action = plan_.actions[index];
    const MoneyTotals totals = money_of(action, only_);
    if (is_cancelled(action)) {
      money_.cancelled.add(totals);
      return;
    }
    money_.total.add(totals);
    add_amount(money_.unfunded, excess(totals.planned, totals.granted));
    enter_budget(action);
    enter_funding(index, action);
    enter_objective(action, totals);
  }

  Money closed() {
    for (const auto& [year, totals] : by_year_)
      if (year) money_.by_year.push_back({year, totals});
    if (const auto unsaid = by_year_.find(std::nullopt); unsaid != by_year_.end()) money_.by_year.push_back({std::nullopt, unsaid->second});
    for (const ObjectiveTree::Node& node : tree_.nodes())
      money_.by_objective.push_back({node.objective, node.depth, by_objective_[node.objective]});
    for (auto& [key, funder] : by_funder_) money_.by_funder.push_back(std::move(funder));
    return std::move(money_);
  }

 private:
  void enter_budget(const Action& action) {
    bool any = false;
    for (const BudgetLine& line : action.budget) {
      if (!is_counted(line.year, only_)) continue;
      any = true;
      by_year_[year_of_line(line.year)].add(line);
      (line.kind.given() ? money_.by_kind[static_cast<std::size_t>(line.kind.value)] : money_.without_kind).add(line);
    }
    if (!any) return;
    ++money_.with_budget;
    ++money_.by_tax[action.tax.given() ? static_cast<std::size_t>(action.tax.value) : money_.by_tax.size() - 1];
  }

  void enter_funding(std::uint32_t index, const Action& action) {
    bool any = false;
    for (const Funding& funding : action.funding) {
      if (!is_counted(funding.year, only_)) continue;
      any = true;
      by_year_[year_of_line(funding.year)].add(funding);
      MoneyOfFunder& funder = by_funder_[key_of(funding.institution)];
      if (funding.institution.resolved()) funder.institution = funding.institution.index;
      funder.id = funding.institution.id;
      funder.totals.add(funding);
      if (funder.actions.empty() || funder.actions.back() != index) funder.actions.push_back(index);
    }
    if (any) ++money_.with_funding;
  }

  void enter_objective(const Action& action, const MoneyTotals& totals) {
    if (action.objectives.empty() || plan_.at(action.objectives.front()) == nullptr) {
      money_.without_objective.add(totals);
      return;
    }
    for (const std::uint32_t objective : tree_.with_ancestors(action.objectives.front().index)) by_objective_[objective].add(totals);
  }

  const Plan& plan_;
  OnlyYear only_;
  ObjectiveTree tree_;
  Money money_;
  std::map<Year, MoneyTotals> by_year_;
  std::vector<MoneyTotals> by_objective_;
  std::map<FunderKey, MoneyOfFunder> by_funder_;
};

}  // namespace

void Sum::add(const LocatedAmount& amount) {
  if (amount.given()) add(Sum{amount.value, true});
}

void Sum::add(const Sum& other) {
  add_amount(*this, other);
  is_known = is_known || other.is_known;
}

void MoneyTotals::add(const BudgetLine& line) {
  planned.add(line.planned);
  spent.add(line.spent);
}

void MoneyTotals::add(const Funding& funding) {
  requested.add(funding.requested);
  granted.add(funding.granted);
  paid.add(funding.paid);
  in_kind.add(funding.in_kind);
}

void MoneyTotals::add(const MoneyTotals& other) {
  planned.add(other.planned);
  spent.add(other.spent);
  requested.add(other.requested);
  granted.add(other.granted);
  paid.add(other.paid);
  in_kind.add(other.in_kind);
}

std::optional<double> MoneyTotals::share_spent() const { return ratio(spent, planned); }
std::optional<double> MoneyTotals::share_paid() const { return ratio(paid, granted); }

std::optional<FundingState> funding_state(const Funding& funding) {
  if (funding.paid.given() && funding.paid.value.cents > 0) {
    const bool is_part = funding.granted.given() && funding.paid.value.cents < funding.granted.value.cents;
    return is_part ? FundingState::partly_paid : FundingState::paid;
  }
  if (funding.granted.given()) return funding.granted.value.cents > 0 ? FundingState::granted : FundingState::refused;
  if (funding.requested.given()) return FundingState::requested;
  return funding.in_kind.given() ? std::optional(FundingState::in_kind) : std::nullopt;
}

MoneyTotals money_of(const Action& action, OnlyYear only) {
  MoneyTotals totals;
  for (const BudgetLine& line : action.budget)
    if (is_counted(line.year, only)) totals.add(line);
  for (const Funding& funding : action.funding)
    if (is_counted(funding.year, only)) totals.add(funding);
  return totals;
}

Money money(const Plan& plan, Actions actions, OnlyYear only) {
  Ledger ledger(plan, only);
  for (const std::uint32_t action : actions) ledger.enter(action);
  return ledger.closed();
}

}  // namespace ctg::views
