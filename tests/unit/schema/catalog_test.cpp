// Fields are found by name, under a table, or down a path.
#include "schema/catalog.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace ctg;
using namespace ctg::schema;

namespace {

std::string found(std::string_view path) {
  std::string text;
  for (const FieldPlace& place : find_fields(path)) {
    if (!text.empty()) text += ' ';
    text += std::string(place.table->name) + "." + std::string(place.field->name);
  }
  return text;
}

}  // namespace

TEST_CASE("a field is found by its name wherever a table has it") {
  CHECK(found("lead") == "action.lead");
  CHECK(found("owner") == "objective.owner indicator.owner step.owner blocker.owner");
  CHECK(found("pilote").empty());
  CHECK(found("").empty());
}

TEST_CASE("a field is found under its table, named in the singular or the plural") {
  CHECK(found("action.lead") == "action.lead");
  CHECK(found("actions.lead") == "action.lead");
  CHECK(found("people.role") == "person.role");
  CHECK(found("settings.rules") == "settings.rules");
  CHECK(found("convention.lead").empty());
}

TEST_CASE("a path leads down to the nested group that has the field, once") {
  CHECK(found("action.planned.end") == "period.end");
  CHECK(found("planned.end") == "period.end");
  CHECK(found("period.end") == "period.end");
  CHECK(found("steps.due") == "step.due");
  CHECK(found("step.due") == "step.due");
  CHECK(found("steps.due.more").empty());
  CHECK(found("steps.").empty());
  CHECK(found(".due").empty());
}

TEST_CASE("a table is found by its name or its plural") {
  CHECK(find_table("action") == &table_of<Action>());
  CHECK(find_table("bodies") == &table_of<Body>());
  CHECK(find_table("step") == &table_of<Step>());
  CHECK(find_table("steps") == nullptr);
  for (const Kind kind : all_kinds) CHECK(find_table(kind_info(kind).name) == &table_of(kind));
}

TEST_CASE("the things come before the nested groups") {
  const auto tables = all_tables();
  CHECK(tables.front() == &table_of<Convention>());
  for (std::size_t i = 0; i < kind_count; ++i) CHECK(tables[i + 1] == &table_of(all_kinds[i]));
  CHECK(tables[kind_count + 1] == &table_of<Settings>());
  CHECK(tables[kind_count + 2] == &table_of<Acceptance>());
}

TEST_CASE("every nested group is held by a field, and is told by which") {
  for (const RecordTable* table : all_tables().subspan(kind_count + 3)) {
    CAPTURE(std::string(table->name));
    CHECK_FALSE(fields_that_hold(*table).empty());
  }
  const auto holders = fields_that_hold(table_of<Period>());
  REQUIRE(holders.size() == 3);
  CHECK(holders[0].field->name == "period");
  CHECK(holders[1].field->name == "planned");
  CHECK(holders[2].field->name == "actual");
}
