// Every rule over its fixture: what is marked must be found, what is not marked must not.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <map>

#include "fixture.hpp"
#include "workspace/rule_catalog.hpp"

namespace ctg::test {
namespace {

std::vector<Fixture> fixtures() { return read_fixtures(std::string(CTG_SOURCE_DIR) + "/tests/rules"); }

void sort_marks(std::vector<Mark>& marks) {
  std::stable_sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) { return a.place() < b.place(); });
}

bool same(const std::vector<Mark>& marked, const std::vector<Mark>& found) {
  return std::equal(marked.begin(), marked.end(), found.begin(), found.end(), [](const Mark& mark, const Mark& finding) {
    return mark.place() == finding.place() && finding.words.find(mark.words) != std::string::npos;
  });
}

}  // namespace

TEST_CASE("the findings of each rule in its fixture are the marked ones, no more and no less") {
  const bool update = std::getenv("CTG_UPDATE") != nullptr;
  std::map<std::string, std::size_t> found_of_rule;
  for (const Fixture& fixture : fixtures()) {
    CAPTURE(fixture.path);
    const RuleInfo* rule = workspace::find_rule(fixture.rule);
    REQUIRE(rule != nullptr);
    CHECK(family_name(rule->family) == fixture.family);
    const auto read = read_plan(fixture.texts, fixture.today);
    std::vector<Mark> marked = marks_in(fixture);
    std::vector<Mark> found = marks_of(fixture, *read);
    sort_marks(marked);
    sort_marks(found);
    CAPTURE(shown(fixture, marked));
    CAPTURE(shown(fixture, found));
    if (update)
      rewrite(fixture, found);
    else
      CHECK(same(marked, found));
    found_of_rule[fixture.rule] += found.size();
  }
  for (const auto& [rule, count] : found_of_rule) {
    CAPTURE(rule);
    CHECK(count > 0);
  }
}

TEST_CASE("a fixture is a plan that can be read") {
  for (const Fixture& fixture : fixtures()) {
    const auto read = read_plan(fixture.texts, fixture.today);
    for (const Diagnostic& finding : read->findings.all()) {
      CAPTURE(fixture.path);
      CAPTURE(listed(*read));
      const bool in_the_way = is_about_reading(finding) && finding.rule->name != fixture.rule;
      CHECK_FALSE(in_the_way);
    }
  }
}

}  // namespace ctg::test
