// Which fields tell the items of a list apart.
#include "diff/identity.hpp"

#include <array>

namespace ctg::diff {
namespace {

struct Row {
  const schema::RecordTable& (*table)();
  std::array<std::string_view, 3> fields;
  std::size_t count;
  bool is_kept_when_alone = false;
};

constexpr Row rows[] = {
    {&schema::table_of<Step>, {"title"}, 1, true},
    {&schema::table_of<Blocker>, {"text"}, 1, true},
    {&schema::table_of<Partner>, {"institution"}, 1},
    {&schema::table_of<BudgetLine>, {"year", "kind", "label"}, 3},
    {&schema::table_of<Funding>, {"institution", "year", "scheme"}, 3},
    {&schema::table_of<Note>, {"on", "text"}, 2, true},
    {&schema::table_of<Measure>, {"on"}, 1},
    {&schema::table_of<Target>, {"on"}, 1, true},
    {&schema::table_of<Figure>, {"label", "on"}, 2, true},
    {&schema::table_of<Signatory>, {"institution"}, 1},
    {&schema::table_of<Attendance>, {"person", "institution"}, 2},
    {&schema::table_of<Member>, {"institution", "person"}, 2},
    {&schema::table_of<DocumentLink>, {"url"}, 1},
    {&schema::table_of<RuleLevel>, {"rule"}, 1},
};

}  // namespace

Identity identity_of(const schema::RecordTable& table) {
  for (const Row& row : rows)
    if (&row.table() == &table) return {std::span(row.fields).first(row.count), row.is_kept_when_alone};
  return {};
}

}  // namespace ctg::diff
