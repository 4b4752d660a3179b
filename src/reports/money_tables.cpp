// Money by year and by funder.
#include "base/text.hpp"
#include "reports/cells.hpp"
#include "reports/standing.hpp"

namespace ctg::reports {
namespace {

using document::Cell;
using document::Line;
using document::Table;

constexpr Text year_title{"Year", "Année"};
constexpr Text funder_title{"Funder", "Financeur"};
constexpr Text actions_title{"Actions", "Actions"};
constexpr Text planned_title{"Planned", "Prévu"};
constexpr Text spent_title{"Spent", "Dépensé"};
constexpr Text requested_title{"Requested", "Demandé"};
constexpr Text granted_title{"Granted", "Accordé"};
constexpr Text paid_title{"Paid", "Versé"};
constexpr Text in_kind_title{"In kind", "En nature"};
constexpr Text total{"Total", "Total"};
constexpr Text no_year{"no year", "année non précisée"};
constexpr Text no_funder{"not named", "non précisé"};
constexpr Text not_counted{"Cancelled actions are not counted: {0}.", "Les actions abandonnées ne sont pas comptées\u00a0: {0}."};

}  // namespace

std::string money_not_counted(const Subject& subject, const views::Money& money) {
  const views::MoneyTotals& left_out = money.cancelled;
  std::vector<std::string> clauses;
  const auto say = [&](Text clause, Amount amount) {
    if (amount.cents != 0) clauses.push_back(subject.say(clause, amount));
  };
  say({"{0} planned", "{0} prévus"}, left_out.planned);
  say({"{0} granted", "{0} accordés"}, left_out.granted);
  say({"{0} spent", "{0} dépensés"}, left_out.spent);
  say({"{0} paid", "{0} versés"}, left_out.paid);
  return clauses.empty() ? std::string() : subject.say(not_counted, join(clauses, ", "));
}

Table money_by_year_table(const Subject& subject, const views::Money& money) {
  Table table{{column(subject, year_title, "year"), number_column(subject, planned_title, "planned"),
               number_column(subject, granted_title, "granted", 2), number_column(subject, spent_title, "spent"),
               number_column(subject, paid_title, "paid", 3)},
              {},
              {}};
  for (const views::MoneyOfYear& year : money.by_year)
    table.row({year.year ? year_cell(*year.year) : Cell(Line(subject.in(no_year)), Data()), amount_cell(subject, year.totals.planned),
               amount_cell(subject, year.totals.granted), amount_cell(subject, year.totals.spent), amount_cell(subject, year.totals.paid)});
  table.total({subject.in(total), amount_cell(subject, money.total.planned), amount_cell(subject, money.total.granted),
               amount_cell(subject, money.total.spent), amount_cell(subject, money.total.paid)});
  return table;
}

Table money_by_funder_table(const Subject& subject, const views::Money& money) {
  const bool in_kind = money.total.in_kind.cents != 0;
  Table table{{column(subject, funder_title, "funder"), number_column(subject, actions_title, "actions", 2),
               number_column(subject, requested_title, "requested", 3), number_column(subject, granted_title, "granted"),
               number_column(subject, paid_title, "paid")},
              {},
              {}};
  if (in_kind) table.columns.push_back(number_column(subject, in_kind_title, "in_kind", 4));
  const auto cells_of = [&](Cell name, const Cell& actions, const views::MoneyTotals& totals) {
    std::vector<Cell> cells{std::move(name), actions, amount_cell(subject, totals.requested), amount_cell(subject, totals.granted),
                            amount_cell(subject, totals.paid)};
    if (in_kind) cells.push_back(amount_cell(subject, totals.in_kind));
    return cells;
  };
  for (const views::MoneyOfFunder& funder : money.by_funder) {
    std::string name(funder.id);
    if (funder.institution) name = called(Kind::institution, subject.plan, *funder.institution);
    if (name.empty()) name = subject.in(no_funder);
    table.row(cells_of(Cell(Line(name), funder.id.empty() ? Data() : Data(funder.id)), number_cell(subject, funder.actions.size()),
                       funder.totals));
  }
  table.row(cells_of(Line(subject.in(total)), Cell(), money.total));
  table.rows.back().total = true;
  return table;
}

}  // namespace ctg::reports
