// Values and references are reached through the tables, with the type that each struct has.
#include "schema/field.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace ctg;
using namespace ctg::schema;

namespace {

constexpr Span here{FileId{0}, 0, 1};

template <class R>
R to(std::string_view id) {
  R reference;
  reference.id = id;
  reference.at = here;
  return reference;
}

Plan sample() {
  Plan plan;
  plan.convention.at = here;
  Signatory signatory;
  signatory.at = here;
  signatory.institution = to<InstitutionReference>("caf");
  plan.convention.signatories.push_back(signatory);

  Action first;
  first.at = here;
  first.id = {"A-1", here};
  first.status = {Status::done, here};
  plan.actions.push_back(first);

  Action second = first;
  second.id = {"A-2", here};
  second.objectives.push_back(to<ObjectiveReference>("o"));
  second.lead = to<InstitutionReference>("caf");
  Step step;
  step.at = here;
  step.owner = to<OwnerReference>("marie");
  second.steps.push_back(step);
  second.depends_on.push_back(to<ActionReference>("A-1"));
  plan.actions.push_back(second);
  return plan;
}

}  // namespace

TEST_CASE("every reference of the things is visited with the thing that holds it, in the order of the keys") {
  Plan plan = sample();
  std::vector<std::string> visited;
  each_reference(plan, [&](Kind kind, std::size_t index, const Field& field, AnyReference& reference) {
    visited.push_back(std::string(kind_info(kind).name) + std::to_string(index) + " " + std::string(field.name) + " " +
                      std::string(reference.id));
  });
  CHECK(visited == std::vector<std::string>{"action1 objectives o", "action1 lead caf", "action1 owner marie", "action1 depends_on A-1"});
}

TEST_CASE("the references of the whole plan begin with the convention's, and can be settled in place") {
  Plan plan = sample();
  std::vector<std::string> visited;
  each_reference(plan, [&](const Field&, AnyReference& reference) {
    visited.emplace_back(reference.id);
    reference.index = 7;
  });
  CHECK(visited == std::vector<std::string>{"caf", "o", "caf", "marie", "A-1"});
  CHECK(plan.convention.signatories[0].institution.index == 7);
  CHECK(plan.actions[1].steps[0].owner.index == 7);
}

TEST_CASE("a thing is reached as the struct that its table describes") {
  Plan plan = sample();
  for (std::size_t index = 0; index < 2; ++index) {
    const void* record = record_of(static_cast<const Plan&>(plan), Kind::action, index);
    CHECK(record == static_cast<const void*>(&plan.actions[index]));
    const Value id = table_of(Kind::action).find("id")->value(record);
    CHECK(std::get<std::string_view>(id.held) == plan.actions[index].id.value);
  }
  CHECK_THROWS(record_of(plan, Kind::action, 2));
}

TEST_CASE("a value that the plan does not give is not given, and a choice is shown with its label") {
  Plan plan = sample();
  const RecordTable& table = table_of<Action>();
  CHECK_FALSE(table.find("lead")->value(plan.actions.data()).given());
  CHECK_FALSE(table.find("steps")->value(plan.actions.data()).given());
  CHECK(table.find("lead")->value(&plan.actions[1]).given());
  const Value status = table.find("status")->value(plan.actions.data());
  CHECK(std::get<const EnumerationValue*>(status.held)->name == "done");
}

TEST_CASE("the levels of the rules are shown as a list of names and levels") {
  Settings settings;
  settings.at = here;
  const Field& rules = *table_of<Settings>().find("rules");
  CHECK_FALSE(rules.value(&settings).given());
  settings.rules.push_back({{"late", here}, {SeverityLevel::info, here}});
  const Value value = rules.value(&settings);
  const auto& list = std::get<Value::List>(value.held);
  REQUIRE(list.size() == 1);
  const auto& record = std::get<RecordValue>(list[0].held);
  CHECK(record.table == &table_of<RuleLevel>());
  CHECK(std::get<const EnumerationValue*>(record.table->find("level")->value(record.record).held)->name == "info");
}
