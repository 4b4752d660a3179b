// Tests of the orders of lists.
#include "views/sorting.hpp"

#include <doctest/doctest.h>

#include "sample_plan.hpp"

namespace ctg::views {
namespace {

const Date today = day("2026-06-30");

ActionList sorted(const SamplePlan& sample, std::string_view by) {
  ActionList actions = all_actions(sample.plan);
  sort_actions(sample.plan, parse_sort(by).value(), today, actions);
  return actions;
}

TEST_CASE("numbers in ids and codes are compared by their value") {
  SamplePlan sample;
  for (const char* id : {"AVS-10", "AVS-2", "avs-1", "AVS-002b", "EEJ-1"}) sample.action(id);
  CHECK(sorted(sample, "id") == ActionList{2, 1, 3, 0, 4});
  CHECK(natural_key("1.9") < natural_key("1.10"));
  CHECK(natural_key("99999999999999999999998") < natural_key("99999999999999999999999"));
  CHECK(natural_key("2") == natural_key("002"));
  CHECK(natural_key("0") < natural_key("1"));
  CHECK(natural_key("").empty());
}

TEST_CASE("titles are sorted as in a dictionary, dates by their days, and what is not given stands last") {
  SamplePlan sample;
  sample.action("1", "Zone").planned("", "2026-Q2");
  sample.action("2", "Écoute").planned("", "2026-05");
  sample.action("3", "Emploi");
  sample.action("4", "eau").planned("", "2027");
  CHECK(sorted(sample, "title") == ActionList{3, 1, 2, 0});
  CHECK(sorted(sample, "due") == ActionList{1, 0, 3, 2});
  CHECK(sorted(sample, "-due") == ActionList{3, 0, 1, 2});
}

TEST_CASE("equals keep their order, and a second key decides between them") {
  SamplePlan sample;
  sample.action("3").status(Status::done);
  sample.action("2").status(Status::planned);
  sample.action("1").status(Status::done);
  CHECK(sorted(sample, "status") == ActionList{1, 0, 2});
  CHECK(sorted(sample, "-status") == ActionList{0, 2, 1});
  CHECK(sorted(sample, "status,id") == ActionList{1, 2, 0});
}

TEST_CASE("the latest are first, then those that are not late") {
  SamplePlan sample;
  sample.action("1").status(Status::planned);
  sample.action("2").status(Status::planned).planned("", "2026-06-29");
  sample.action("3").status(Status::planned).planned("", "2026-01");
  CHECK(sorted(sample, "late") == ActionList{2, 1, 0});
  CHECK(sorted(sample, "-late") == ActionList{1, 2, 0});
}

TEST_CASE("leads are sorted by what people call them, objectives by their place in the tree") {
  SamplePlan sample;
  sample.institution("z", "Caisse", "Caf 49");
  sample.institution("a", "Ville");
  sample.objective("o2", "Deux");
  sample.objective("o3", "Trois");
  sample.objective("o1", "Sous deux", "o2");
  sample.action("1").lead("a").objectives({"o3"});
  sample.action("2").lead("z").objectives({"o1"});
  sample.action("3").lead("inconnue").objectives({"inconnu"});
  CHECK(sorted(sample, "lead") == ActionList{1, 2, 0});
  CHECK(sorted(sample, "objective") == ActionList{1, 0, 2});
}

TEST_CASE("a key that is not known is refused with the nearest") {
  const auto terms = parse_sort("due,tilte");
  REQUIRE_FALSE(terms.has_value());
  CHECK(terms.error().offset == 4);
  CHECK(terms.error().word == "tilte");
  CHECK(terms.error().nearest == "title");
  CHECK(parse_sort("").error().word.empty());
  CHECK(parse_sort("due,").error().offset == 4);
  CHECK(parse_sort(" -Due , id").has_value());
}

TEST_CASE("every key sorts an empty list and actions that say nothing") {
  SamplePlan sample;
  sample.plan.actions.resize(2);
  for (const SortKey& key : sort_keys()) CHECK(sorted(sample, key.name) == ActionList{0, 1});
  ActionList none;
  sort_actions(Plan{}, parse_sort("id").value(), today, none);
  CHECK(none.empty());
}

}  // namespace
}  // namespace ctg::views
