// Tests of the columns of lists: every one of every kind can be shown, and what must not be shown cannot.
#include "reports/list_columns.hpp"

#include <set>

#include "base/text.hpp"
#include "example_plans.hpp"
#include "reports/listing.hpp"
#include "reports/values.hpp"

namespace ctg::reports {
namespace {

TEST_CASE("every column of every kind has a cell for every thing of the example plans") {
  for (const std::string plan : {"rivemont", "angers-2019"}) {
    const auto open = open_example(plan);
    const Subject subject = whole(open->plan, Language::french);
    ListFigures figures(subject);
    for (const Kind kind : all_kinds)
      for (const std::string& name : list_column_names(kind)) {
        const auto column = find_list_column(kind, name, Language::french);
        CAPTURE(name);
        REQUIRE(column);
        CHECK_FALSE(column->column.title.empty());
        for (std::uint32_t index = 0; index < open->plan.count(kind); ++index) CHECK_NOTHROW(column->cell(figures, index));
      }
  }
}

TEST_CASE("the columns shown without a wish exist, and no derived column is called twice") {
  for (const Kind kind : all_kinds) {
    for (const std::string_view name : default_columns(kind)) CHECK(find_list_column(kind, name, Language::english));
    std::set<std::string_view> names;
    for (const DerivedColumn& column : derived_columns(kind)) CHECK(names.insert(column.name).second);
  }
}

TEST_CASE("an unknown column offers the nearest, an e-mail address offers nothing") {
  const auto unknown = find_list_column(Kind::action, "planed.end", Language::english);
  REQUIRE_FALSE(unknown);
  CHECK(unknown.error().nearest == "planned.end");
  CHECK_FALSE(find_list_column(Kind::action, "", Language::english));
  CHECK_FALSE(find_list_column(Kind::action, "planned.", Language::english));
  CHECK_FALSE(find_list_column(Kind::action, "title.end", Language::english));

  const auto email = find_list_column(Kind::person, "email", Language::english);
  REQUIRE_FALSE(email);
  CHECK(email.error().is_never_published);
  CHECK_FALSE(email.error().nearest);
  const std::vector<std::string> names = list_column_names(Kind::person);
  CHECK(std::find(names.begin(), names.end(), "email") == names.end());
}

TEST_CASE("an e-mail address is in no value, and is not found by its words") {
  const auto open = open_example("rivemont");
  const Plan& plan = open->plan;
  std::size_t with_address = 0;
  for (std::uint32_t index = 0; index < plan.people.size(); ++index) {
    const Person& person = plan.people[index];
    if (!person.email.given()) continue;
    ++with_address;
    const schema::Value value{schema::RecordValue{&schema::table_of(Kind::person), &person}, {}};
    CHECK(write_json(machine_data(value)).find(person.email.value) == std::string::npos);
    CHECK(plain_text(full_line(whole(plan, Language::french), value), Language::french).find(person.email.value) == std::string::npos);
    const views::QueryTerm term{.values = {{std::string(person.email.value)}}};
    CHECK_FALSE(has_words(plan, Kind::person, index, {&term, 1}));
  }
  CHECK(with_address > 0);
}

std::vector<std::string> ids_of(const Listing& listing) {
  std::vector<std::string> ids;
  for (const document::Row& row : listing.table().rows) ids.push_back(std::get<std::string>(cell_data(row.cells.front()).value()));
  return ids;
}

Listing listed(const Plan& plan, Kind kind, std::vector<ListOrder> orders) {
  ListWish wish{.kind = kind, .columns = {*find_list_column(kind, "id", Language::english)}, .orders = std::move(orders)};
  Listing listing(std::move(wish), Language::english);
  listing.add(whole(plan, Language::english), {}, "plan");
  return listing;
}

TEST_CASE("things sort by any column, either way, and those without a value stand last both ways") {
  const auto open = open_example("rivemont");
  const auto by_latest = ids_of(listed(open->plan, Kind::indicator, {{"latest", false}}));
  const auto from_largest = ids_of(listed(open->plan, Kind::indicator, {{"latest", true}}));
  REQUIRE(by_latest.size() == from_largest.size());
  CHECK(by_latest.front() == from_largest[from_largest.size() - 2]);
  CHECK(by_latest.back() == "satisfaction-familles");  // it has no value
  CHECK(from_largest.back() == "satisfaction-familles");
}

TEST_CASE("equals of the first order are put by the second") {
  const auto open = open_example("rivemont");
  const auto ids = ids_of(listed(open->plan, Kind::action, {{"late", false}, {"id", true}}));
  CHECK(ids[0] == "PE-03");  // as late as JEU-03
  CHECK(ids[1] == "JEU-03");
  CHECK(ids[2] == "NUM-02");
  CHECK(ids[3] == "VAC-02");
}

TEST_CASE("words are found in nested texts, whatever their case and accents") {
  const auto open = open_example("rivemont");
  const auto index = PlanIndex(open->plan).find(Kind::action, "PE-03");
  REQUIRE(index);
  const auto finds = [&](const std::string& words, bool negated = false) {
    const views::QueryTerm term{.negated = negated, .values = {{words}}};
    return has_words(open->plan, Kind::action, *index, {&term, 1});
  };
  CHECK(finds("PUERICULTURE"));
  CHECK_FALSE(finds("zeppelin"));
  CHECK(finds("zeppelin", true));
}

}  // namespace
}  // namespace ctg::reports
