// The fields of an action by name are those of its table, no more and no fewer.
#include "views/action_fields.hpp"

#include <doctest/doctest.h>

#include <set>

#include "sample_plan.hpp"
#include "schema/field.hpp"

namespace ctg::views {
namespace {

TEST_CASE("every field of the table of an action can be asked for, and no other but the dates of its periods") {
  std::set<std::string_view> of_the_table;
  for (const schema::Field& field : schema::table_of<Action>().fields) {
    of_the_table.insert(field.name);
    CHECK_MESSAGE(find_action_field(field.name) != nullptr, field.name);
  }
  for (const ActionField& field : action_fields()) {
    const std::string_view outer = field.name.substr(0, field.name.find('.'));
    CHECK_MESSAGE(of_the_table.contains(outer), field.name);
  }
}

TEST_CASE("an action that says nothing has no field, one with an id and a title has these") {
  const Action nothing;
  for (const ActionField& field : action_fields()) CHECK_FALSE(field.given(nothing));
  SamplePlan sample;
  std::size_t given = 0;
  sample.action("1");
  for (const ActionField& field : action_fields())
    if (field.given(sample.plan.actions[0])) ++given;
  CHECK(given == 2);
}

TEST_CASE("a list is known by the name of one of its items, other words are not") {
  CHECK(find_action_field("indicator") == find_action_field("indicators"));
  CHECK(find_action_field("public") == find_action_field("publics"));
  CHECK(find_action_field("planned.end") != nullptr);
  CHECK(find_action_field("") == nullptr);
  CHECK(find_action_field("statu") == nullptr);
}

}  // namespace
}  // namespace ctg::views
