// What the actions cost and who pays: totals, by year, by objective, by funder, by kind of spending.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "views/action_list.hpp"

namespace ctg::views {

// A sum, and whether any line gives a part of it: of what nobody wrote, the amount is not known to be 0.
struct Sum : Amount {
  bool is_known = false;

  std::optional<Amount> known() const { return is_known ? std::optional<Amount>(*this) : std::nullopt; }
  void add(const LocatedAmount& amount);
  void add(const Sum& other);
};

// Sums that stop at the largest amount instead of going round: a plan may hold anything.
struct MoneyTotals {
  Sum planned;  // of the budget
  Sum spent;
  Sum requested;  // of the funding
  Sum granted;
  Sum paid;
  Sum in_kind;

  void add(const BudgetLine& line);
  void add(const Funding& funding);
  void add(const MoneyTotals& other);
  // spent / planned; none where nothing is planned. Above 1: overspent.
  std::optional<double> share_spent() const;
  // paid / granted; none where nothing is granted.
  std::optional<double> share_paid() const;
  bool operator==(const MoneyTotals&) const = default;
};

struct MoneyOfYear {
  std::optional<std::int64_t> year;  // none: the line gives no year
  MoneyTotals totals;
};

struct MoneyOfObjective {
  std::uint32_t objective = 0;  // index in Plan::objectives
  std::uint32_t depth = 0;
  MoneyTotals totals;  // with those below
};

struct MoneyOfFunder {
  std::optional<std::uint32_t> institution;  // index in Plan::institutions; none: not in the plan, or not given
  std::string_view id;                       // as written; empty where not given
  MoneyTotals totals;                        // of the funding: planned and spent belong to no funder
  ActionList actions;                        // that it funds
};

// Cancelled actions stand apart: what they planned is no longer to be found or spent, yet what was spent on them was.
struct Money {
  MoneyTotals total;  // without cancelled actions, as everything below but `cancelled`
  MoneyTotals cancelled;
  // What is planned and not granted, action by action: what one has too much of pays for no other. Gifts in kind are not counted,
  // for a budget counts euros to be found.
  Amount unfunded;
  std::size_t with_budget = 0;  // actions that have at least one line
  std::size_t with_funding = 0;
  std::vector<MoneyOfYear> by_year;            // in order, the lines without a year last
  std::array<MoneyTotals, 2> by_kind{};        // operating, investment: of the budget lines
  MoneyTotals without_kind;                    // lines that do not say
  std::vector<MoneyOfObjective> by_objective;  // parents before children; an action counts in its main objective and those above
  MoneyTotals without_objective;
  std::vector<MoneyOfFunder> by_funder;  // in the plan's order, then unknown ids in order, then not given
  // Actions with a budget by what they say of tax (excluded, included, none), then nothing said. Where more than one of excluded
  // and included is there, the totals add what should not be added.
  std::array<std::size_t, 4> by_tax{};
  bool mixes_taxes() const { return by_tax[0] > 0 && by_tax[1] > 0; }
};

// Which lines are counted: those of one year, or all of them, whether or not they give one.
using OnlyYear = std::optional<std::int64_t>;

MoneyTotals money_of(const Action& action, OnlyYear only = std::nullopt);
// Of one year, `unfunded` is what that year lacks.
Money money(const Plan& plan, Actions actions, OnlyYear only = std::nullopt);

// How far one line of funding has come.
enum class FundingState : std::uint8_t { requested, refused, granted, partly_paid, paid, in_kind };
// Of what it says last: paid, granted, requested; none where it gives no amount.
std::optional<FundingState> funding_state(const Funding& funding);

}  // namespace ctg::views
