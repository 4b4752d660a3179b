// What one action costs and who pays.
#include "reports/action_sheet_money.hpp"

#include "i18n/format.hpp"
#include "reports/cells.hpp"
#include "reports/thing_parts.hpp"
#include "views/money.hpp"

namespace ctg::reports {
namespace {

using document::Cell;
using document::Line;
using document::Table;
using schema::Value;
using views::FundingState;

constexpr Text state_title{"State", "État"};
constexpr Text with_tax{"{0} ({1})", "{0} ({1})"};
constexpr Text left_to_find{"{0}, {1} still to be found", "{0}, {1} à trouver"};

Text label_of(FundingState state) {
  switch (state) {
    case FundingState::requested:
      return {"requested", "demandé"};
    case FundingState::refused:
      return {"refused", "refusé"};
    case FundingState::granted:
      return {"granted", "accordé"};
    case FundingState::partly_paid:
      return {"partly paid", "versé en partie"};
    case FundingState::paid:
      return {"paid", "versé"};
    case FundingState::in_kind:
      break;
  }
  return {"in kind", "en nature"};
}

document::Tone tone_of(FundingState state) {
  if (state == FundingState::refused) return document::Tone::problem;
  if (state == FundingState::requested) return document::Tone::warning;
  return state == FundingState::paid ? document::Tone::good : document::Tone::neutral;
}

Table lines_of(const Subject& subject, const Action& action, std::string_view name) {
  const schema::Field& field = *schema::table_of<Action>().find(name);
  const Value value = field.value(&action);
  if (!value.given()) return {};
  Table table = groups_table(subject, field, std::get<Value::List>(value.held));
  if (action.tax.given()) table.caption = Line(subject.say(with_tax, field.title, ctg::label_of(action.tax.value)));
  return table;
}

// The sums under the columns of amounts, by the columns' keys.
void add_total(const Subject& subject, Table& table, const views::MoneyTotals& sums) {
  if (table.rows.size() < 2) return;
  const std::pair<std::string_view, const views::Sum*> amounts[] = {{"planned", &sums.planned},     {"spent", &sums.spent},
                                                                    {"requested", &sums.requested}, {"granted", &sums.granted},
                                                                    {"paid", &sums.paid},           {"in_kind", &sums.in_kind}};
  document::Row total{{}, true};
  for (const document::Column& column : table.columns) {
    Cell cell;
    for (const auto& [key, sum] : amounts)
      if (column.key == key) cell = amount_cell(subject, *sum);
    total.cells.push_back(std::move(cell));
  }
  total.cells.front() = Line(subject.in({"Total", "Total"}));
  table.rows.push_back(std::move(total));
}

}  // namespace

std::vector<Table> money_tables(const Subject& subject, std::uint32_t index) {
  const Action& action = subject.plan.actions[index];
  const views::MoneyTotals sums = views::money_of(action);
  Table budget = lines_of(subject, action, "budget");
  Table funding = lines_of(subject, action, "funding");
  if (!funding.columns.empty()) {
    funding.columns.push_back(column(subject, state_title, "state"));
    for (std::size_t i = 0; i < funding.rows.size(); ++i) {
      const auto state = views::funding_state(action.funding[i]);
      funding.rows[i].cells.push_back(state ? Cell(Line(document::toned(tone_of(*state), subject.in(label_of(*state))))) : Cell());
    }
    const views::Money money = views::money(subject.plan, std::vector{index});
    if (money.unfunded.cents > 0)
      funding.caption = Line(subject.say(left_to_find, document::plain_text(funding.caption, subject.language),
                                         format_amount(money.unfunded, subject.language)));
  }
  add_total(subject, budget, sums);
  add_total(subject, funding, sums);
  return {std::move(budget), std::move(funding)};
}

}  // namespace ctg::reports
