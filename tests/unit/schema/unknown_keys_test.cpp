// Keys that are no fields: what was meant is found, and thousands of them are said in time.
#include <doctest/doctest.h>

#include <chrono>
#include <string>

#include "schema/read.hpp"
#include "schema/shape_rules.hpp"
#include "yaml/parse.hpp"

using namespace ctg;
using namespace ctg::schema;

namespace {

struct Outcome {
  SourceMap sources;
  Findings findings;
  Action action;

  explicit Outcome(std::string text) {
    const FileId file = sources.add("ctg.yaml", std::move(text));
    yaml::Tree tree;
    yaml::parse(sources.file(file), file, tree, findings);
    Reading reading(sources.file(file), file, findings);
    read_record(reading, table_of<Action>(), tree.root(), &action, action);
  }
  std::string help(std::size_t index) const { return spoken(findings.all().at(index).help.value(), Language::english); }
};

}  // namespace

TEST_CASE("a key that is nearly a field is read as that field, unless that stands there too") {
  const Outcome meant("id: A\nobjectives: [O]\ntitel: Ludothèque\nstatus: planned\n");
  REQUIRE(meant.findings.all().size() == 1);
  CHECK(meant.findings.all()[0].rule == &unknown_key);
  CHECK(meant.findings.all()[0].fix.has_value());
  CHECK(meant.action.title.value == "Ludothèque");
  const Outcome both("id: A\nobjectives: [O]\ntitel: Ludothèque\nstatus: planned\ntitle: Bibliothèque\n");
  REQUIRE(both.findings.all().size() == 1);
  CHECK(both.help(0) == "did you mean `title`?");
  CHECK_FALSE(both.findings.all()[0].fix.has_value());
  CHECK(both.action.title.value == "Bibliothèque");
}

TEST_CASE("of thousands of unknown keys each is said, and the first ones only are compared with the fields") {
  std::string text = "id: A\nobjectives: [O]\ntitle: Ludothèque\nstatus: planned\n";
  for (int i = 0; i < 9000; ++i) text += "unknown_key_" + std::to_string(i) + ": 1\n";
  text += "pubic: 1\n";
  const auto begin = std::chrono::steady_clock::now();
  const Outcome outcome(text);
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(3));
  REQUIRE(outcome.findings.all().size() == 9001);
  CHECK(outcome.help(9000).starts_with("its fields: "));
}
